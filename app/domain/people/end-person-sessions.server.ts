import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { deleteSessionsOfPerson, listSessionsByPerson } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/** Where a person is signed in now, the last used first. */
export function listPersonSessions(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
) {
  const unusedSince = now.subtract(lifetimes.unusedSession);
  return listSessionsByPerson(db, { personId, now: now, unusedSince });
}

/**
 * Ends one session of a person (`sessionId`), or all of them but the one they sit at (`except`). What is sent from an ended
 * one is refused. Links to sign in still work: to keep somebody out, deactivate them.
 */
export async function endPersonSessions(
  db: Queries,
  input: {
    personId: string;
    sessionId?: string;
    except?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "ended"; count: number } | { kind: "no-session" }> {
  const { actor, now, ...sessions } = input;
  return db.transaction().execute(async (trx) => {
    const count = await deleteSessionsOfPerson(trx, sessions);
    if (count === 0) return { kind: "no-session" };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: "sessions.ended",
      details: { personId: sessions.personId, count },
    });
    return { kind: "ended", count };
  });
}
