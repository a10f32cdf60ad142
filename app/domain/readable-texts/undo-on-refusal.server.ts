import type { Queries, Trx } from "#db/connection.ts";

class Refused extends Error {}

/** Runs an operation on several texts in one transaction, and undoes all of it where one of them is not there. */
export async function undoOnRefusal<Outcome extends { kind: string }>(
  db: Queries,
  run: (trx: Trx) => Promise<Outcome | { kind: "no-such-text" }>,
): Promise<Outcome | { kind: "no-such-text" }> {
  try {
    return await db.transaction().execute(async (trx) => {
      const outcome = await run(trx);
      if (outcome.kind === "no-such-text") throw new Refused();
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return { kind: "no-such-text" };
    throw error;
  }
}
