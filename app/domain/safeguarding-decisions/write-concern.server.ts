import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findFlag, findLastFlagNumber } from "#db/queries/safeguarding.ts";
import { findConcern, insertConcern, isFlag } from "#db/queries/safeguarding-decisions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { addEntries } from "../safeguarding/add-entries.server.ts";
import { markOfFields } from "../text/mark-of.server.ts";

/** What somebody saw or heard. All but the words and the danger may be empty. */
export type Concern = {
  words: string;
  saidBy: string;
  happened: string;
  setting: string;
  dangerNow: boolean;
};

/**
 * Puts what somebody with a part in the re-visit saw or heard into the safeguarding queue (¶16-18), whatever their role, and
 * has the named inspector told. `id` is the form's own: sent twice as it is, it is one entry; with other words it is another. The words stand in no audit, message or
 * log, and in no text that is read or searched.
 */
export function writeConcern(
  db: Queries,
  input: { inspectionId: string; id: string; concern: Concern; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "passed-on" }> {
  const { inspectionId, concern, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const isHere = (await findFlag(trx, { inspectionId, flagId: input.id })) !== undefined;
    const before = isHere ? await findConcern(trx, input.id) : undefined;
    if (before && isSame(before, concern, actor.personId)) return { kind: "passed-on" } as const;
    const id = (await isFlag(trx, input.id)) ? makeId() : input.id;
    const place = { responseId: null, sourceId: null, questionVersionId: null, ofTranslation: false };
    const level = concern.dangerNow ? ("danger-now" as const) : ("same-day" as const);
    const entry = { id, source: "concern" as const, ...place, kinds: [], level };
    await addEntries(trx, { inspectionId, entries: [entry], now });
    await insertConcern(trx, { flagId: id, ...concern, writtenBy: actor.personId, writtenAt: now });
    const number = await findLastFlagNumber(trx, inspectionId);
    const action = "safeguarding.concern-written";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: number } });
    return { kind: "passed-on" } as const;
  });
}

function isSame(before: Concern & { writtenBy: string }, concern: Concern, writtenBy: string): boolean {
  const { words, saidBy, happened, setting, dangerNow } = before;
  return (
    before.writtenBy === writtenBy &&
    markOfFields({ words, saidBy, happened, setting, dangerNow }) === markOfFields(concern)
  );
}
