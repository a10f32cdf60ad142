import type { Queries } from "#db/connection.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { beginSession, type NewSession } from "./begin-session.server.ts";

/** Signs a visitor in as anybody, with no link. For the demo only: whoever calls it makes sure of that. */
export async function continueAsPerson(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<{ kind: "signed-in"; session: NewSession } | { kind: "no-such-person" }> {
  return db.transaction().execute(async (trx) => {
    const person = await findPersonToSignIn(trx, { personId });
    if (!person) return { kind: "no-such-person" };
    return { kind: "signed-in", session: await beginSession(trx, { personId, method: "example", now }) };
  });
}
