import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findSession, insertSession, updateSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import type { SessionDetails } from "../meetings/session.ts";
import { findSessionProblem, type SessionProblem } from "./find-session-problem.server.ts";

/** Arranges a session of the open meeting (¶126). Parents see it as soon as the area has been notified. */
export async function arrangeSession(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; details: SessionDetails; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "arranged"; sessionId: string } | SessionProblem> {
  const { inspectionId, details, actor, now } = input;
  const { place, link, access } = details;
  const problem = await findSessionProblem(from, { inspectionId, next: details, before: null, now });
  if (problem !== null) return problem;
  const times = { startsAt: details.startsAt, endsAt: details.endsAt };
  return from.db.transaction().execute(async (trx) => {
    const sessionId = makeId();
    await insertSession(trx, {
      id: sessionId,
      inspectionId,
      ...times,
      place,
      link,
      access,
      statementReadAt: null,
      statementReadBy: null,
      statementVersion: null,
      attended: null,
      cancelledAt: null,
      cancelledBy: null,
      cancelledReason: null,
      createdBy: actor.personId,
      createdAt: now,
      updatedAt: now,
      revision: 0,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.arranged",
      details: { sessionId, ...times, place, link },
    });
    return { kind: "arranged", sessionId };
  });
}

export type CancelledSession =
  | { kind: "cancelled" }
  | { kind: "no-such-session" }
  /** The statement was read out at its start: it took place. */
  | { kind: "has-begun" }
  /** Everybody can read the reason. */
  | { kind: "not-releasable"; why: LeavingProblem };

/** Cancels a session. It stays on the public page, marked, with the reason, for those who meant to come. */
export async function cancelSession(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sessionId: string;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<CancelledSession> {
  const { inspectionId, sessionId, reason, actor, now } = input;
  const why = await findLeavingProblem(from, {
    text: "meeting-session-cancellation",
    inspectionId,
    words: reason,
    now,
  });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx) => {
    const session = await findSession(trx, { inspectionId, sessionId });
    if (!session) return { kind: "no-such-session" };
    if (session.cancelledAt !== null) return { kind: "cancelled" };
    if (session.statementReadAt !== null) return { kind: "has-begun" };
    await updateSession(
      trx,
      { inspectionId, sessionId },
      {
        cancelledAt: now,
        cancelledBy: actor.personId,
        cancelledReason: reason,
        updatedAt: now,
        revision: session.revision + 1,
      },
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.cancelled",
      details: { sessionId, startsAt: session.startsAt },
      words: { reason },
    });
    return { kind: "cancelled" };
  });
}
