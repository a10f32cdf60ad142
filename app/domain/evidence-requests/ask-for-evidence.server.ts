import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findRequest, insertRequest, updateRequestAsClosed } from "#db/queries/evidence.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import type { EvidenceSender } from "./request.ts";

export type EvidenceRequestResult =
  | { kind: "requested"; requestId: string }
  | { kind: "no-such-focus-area" }
  | { kind: "day-over" }
  /** Officers and the forum may not read what families wrote, nor count it. */
  | { kind: "not-releasable"; why: LeavingProblem };

/**
 * Asks the area's officers or its forum for more, by the end of a day in London that is not over yet. A request may count few
 * ("the plans of three children") where whoever asks says that it counts nobody who was heard.
 */
export async function askForEvidence(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    request: string;
    askedOf: EvidenceSender;
    focusAreaId: string | null;
    byDate: Temporal.PlainDate;
    countsNobodyHeard: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<EvidenceRequestResult> {
  const { inspectionId, request, askedOf, focusAreaId, byDate, countsNobodyHeard, actor, now } = input;
  const why = await findLeavingProblem(from, { text: "evidence-request", inspectionId, words: request, now });
  if (why === "verbatim" || (why === "small-number" && !countsNobodyHeard))
    return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const focusAreas = await listFocusAreasByInspection(trx, inspectionId);
    if (focusAreaId !== null && !focusAreas.some(({ id }) => id === focusAreaId)) {
      return { kind: "no-such-focus-area" };
    }
    if (Temporal.PlainDate.compare(byDate, dateInLondon(now)) < 0) return { kind: "day-over" };
    const requestId = makeId();
    await insertRequest(trx, {
      id: requestId,
      inspectionId,
      asked: request,
      askedOf,
      focusAreaId,
      byDate: byDate.toString(),
      askedBy: actor.personId,
      askedAt: now,
      closedAt: null,
    });
    const details = {
      ...{ requestId, askedOf, focusAreaId, byDate: byDate.toString() },
      ...(why === "small-number" ? { countsNobodyHeard } : {}),
    };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "evidence.requested", details });
    return { kind: "requested", requestId };
  });
}

/** Says that nothing more is needed of what was asked for. */
export function closeRequest(
  db: Queries,
  input: { inspectionId: string; requestId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "closed" | "closed-already" | "no-such-request" }> {
  const { inspectionId, requestId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const request = await findRequest(trx, { inspectionId, requestId });
    if (!request) return { kind: "no-such-request" };
    if (request.closedAt !== null) return { kind: "closed-already" };
    await updateRequestAsClosed(trx, { requestId, closedAt: now });
    const action = "evidence.request-closed";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { requestId } });
    return { kind: "closed" };
  });
}
