import { toText } from "#app/platform/instants.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findSession, updateSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { SessionDetails } from "../meetings/session.ts";
import { findSessionProblem, type SessionProblem } from "./find-session-problem.server.ts";

export type ChangedSession =
  | { kind: "changed" }
  | { kind: "no-such-session" | "cancelled" }
  /** The statement was read out at its start, so when it was is a fact. */
  | { kind: "has-begun" }
  | SessionProblem;

/** Changes when or where a session is, or how it is accessible. */
export async function changeSession(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sessionId: string;
    details: SessionDetails;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedSession> {
  const { inspectionId, sessionId, details, actor, now } = input;
  const { place, link, access } = details;
  const next = { startsAt: toText(details.startsAt), endsAt: toText(details.endsAt), place, link, access };
  const arranged = await findSession(from.db, { inspectionId, sessionId });
  if (!arranged) return { kind: "no-such-session" };
  const problem = await findSessionProblem(from, { inspectionId, next: details, before: arranged, now });
  if (problem !== null) return problem;
  return from.db.transaction().execute(async (trx) => {
    const before = await findSession(trx, { inspectionId, sessionId });
    if (!before) return { kind: "no-such-session" };
    if (before.cancelledAt !== null) return { kind: "cancelled" };
    const moved = before.startsAt !== next.startsAt || before.endsAt !== next.endsAt;
    if (moved && before.statementReadAt !== null) return { kind: "has-begun" };
    const changed = (Object.keys(next) as (keyof typeof next)[]).filter((key) => before[key] !== next[key]);
    const revision = before.revision + (changed.length > 0 ? 1 : 0);
    await updateSession(trx, { inspectionId, sessionId }, { ...next, revision, updatedAt: toText(now) });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.changed",
      details: {
        sessionId,
        changed: Object.fromEntries(changed.map((key) => [key, { from: before[key], to: next[key] }])),
      },
    });
    return { kind: "changed" };
  });
}
