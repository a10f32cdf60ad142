import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { insertRequest } from "#db/queries/evidence.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../revisits/london-time.ts";
import type { AskedOf } from "./request.ts";

export type AskedForEvidence =
  | { kind: "asked"; requestId: string }
  | { kind: "no-such-focus-area" }
  | { kind: "day-over" };

/** Asks the area's officers or its forum for more, by the end of a day in London that is not over yet. */
export function askForEvidence(
  db: Queries,
  input: {
    revisitId: string;
    asked: string;
    askedOf: AskedOf;
    focusAreaId: string | null;
    byDate: Temporal.PlainDate;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AskedForEvidence> {
  const { revisitId, asked, askedOf, focusAreaId, byDate, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const focusAreas = await listFocusAreasByRevisit(trx, revisitId);
    if (focusAreaId !== null && !focusAreas.some(({ id }) => id === focusAreaId)) {
      return { kind: "no-such-focus-area" };
    }
    if (Temporal.PlainDate.compare(byDate, dateInLondon(now)) < 0) return { kind: "day-over" };
    const requestId = makeId();
    await insertRequest(trx, {
      id: requestId,
      revisitId,
      asked,
      askedOf,
      focusAreaId,
      byDate: byDate.toString(),
      askedBy: actor.personId,
      askedAt: toText(now),
      closedAt: null,
    });
    const details = { requestId, askedOf, focusAreaId, byDate: byDate.toString() };
    await recordAudit(trx, { at: now, actor, revisitId, action: "asked for evidence", details });
    return { kind: "asked", requestId };
  });
}
