import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteTalkHours, findTalkHours, upsertTalkHours } from "#db/queries/talk-requests.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import type { TalkHours } from "./talk-request.ts";

/** What stands in the form for them: null where nobody has set any. */
export async function findHours(db: Queries, inspectionId: string): Promise<TalkHours | null> {
  const row = await findTalkHours(db, inspectionId);
  return row ? { days: row.days, fromTime: row.fromTime, untilTime: row.untilTime } : null;
}

/** Of a form's hours, or of none, for its mark. */
export function fieldsOfHours(hours: TalkHours | null): object {
  return hours ?? {};
}

type Setting = {
  inspectionId: string;
  /** Null: nobody answers, and young people cannot ask any more. Those who have asked stay. */
  hours: TalkHours | null;
  /** The mark of those that were on the page, see `markOfFields`. */
  seen: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type SetTalkHours = { kind: "set" } | { kind: "changed-meanwhile"; hours: TalkHours | null };

/** Says in which hours somebody answers young people who ask to talk: only then can they ask. */
export function setTalkHours(db: Queries, setting: Setting): Promise<SetTalkHours> {
  const { inspectionId, hours, seen, actor, now } = setting;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const current = await findHours(trx, inspectionId);
    const fields = { current: fieldsOfHours(current), next: fieldsOfHours(hours) };
    if (isOutdated(seen, fields)) return { kind: "changed-meanwhile", hours: current };
    if (hours) await upsertTalkHours(trx, { inspectionId, ...hours, setBy: actor.personId, setAt: now });
    else await deleteTalkHours(trx, inspectionId);
    const action = hours ? "talk-hours.set" : "talk-hours.removed";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { ...hours } });
    return { kind: "set" };
  });
}
