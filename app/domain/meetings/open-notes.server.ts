import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { findSession } from "./find-session.server.ts";

/**
 * A session with its notes. Recorded as opened where somebody else took any of them: who takes notes opens the page again with
 * each. Null where the re-visit has no such session.
 */
export async function openNotes(
  db: Queries,
  input: { inspectionId: string; sessionId: string; actor: PersonActor; now: Temporal.Instant },
): ReturnType<typeof findSession> {
  const { inspectionId, sessionId, actor, now } = input;
  const session = await findSession(db, { inspectionId, sessionId });
  if (session?.notes.some(({ takenBy }) => takenBy !== actor.personId)) {
    const details = { session: sessionId };
    await recordOpening(db, { inspectionId, actor, now, action: "meeting-notes.opened", details });
  }
  return session;
}
