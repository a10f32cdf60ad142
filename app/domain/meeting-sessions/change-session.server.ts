import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findSession, updateSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { SessionDetails } from "../meetings/session.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { findSessionProblem, type SessionProblem } from "./find-session-problem.server.ts";

export type ChangedSession =
  | { kind: "changed" }
  | { kind: "no-such-session" | "cancelled" }
  /** The statement was read out at its start, so when it was is a fact. */
  | { kind: "has-begun" }
  /** Another arrangement stands there than was on the page. */
  | { kind: "changed-meanwhile"; current: SessionDetails }
  | SessionProblem;

/** Changes when or where a session is, or how it is accessible. */
export async function changeSession(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sessionId: string;
    details: SessionDetails;
    /** The mark of what was on the page, see `textsOf`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedSession> {
  const { inspectionId, sessionId, details, seen, actor, now } = input;
  const { place, link, access } = details;
  const next = { startsAt: details.startsAt, endsAt: details.endsAt, place, link, access };
  const arranged = await findSession(from.db, { inspectionId, sessionId });
  if (!arranged) return { kind: "no-such-session" };
  const problem = await findSessionProblem(from, { inspectionId, next: details, before: arranged, now });
  if (problem !== null) return problem;
  return from.db.transaction().execute(async (trx) => {
    const before = await findSession(trx, { inspectionId, sessionId });
    if (!before) return { kind: "no-such-session" };
    if (before.cancelledAt !== null) return { kind: "cancelled" };
    if (isOutdated(seen, { current: textsOf(before), next: textsOf(next) }))
      return { kind: "changed-meanwhile", current: before };
    const moved = !before.startsAt.equals(next.startsAt) || !before.endsAt.equals(next.endsAt);
    if (moved && before.statementReadAt !== null) return { kind: "has-begun" };
    const [old, later] = [textsOf(before), textsOf(next)];
    const changed = (Object.keys(old) as (keyof typeof old)[]).filter((key) => old[key] !== later[key]);
    const revision = before.revision + (changed.length > 0 ? 1 : 0);
    await updateSession(trx, { inspectionId, sessionId }, { ...next, revision, updatedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.changed",
      details: {
        sessionId,
        changed: Object.fromEntries(changed.map((key) => [key, { from: old[key], to: later[key] }])),
      },
    });
    return { kind: "changed" };
  });
}

/** What of a session may change, as the audit records it, and by which a later change is told. */
export function textsOf({ startsAt, endsAt, place, link, access }: SessionDetails) {
  return { startsAt: formatInstant(startsAt), endsAt: formatInstant(endsAt), place, link, access };
}
