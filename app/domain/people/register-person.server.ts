import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { findPersonByEmail, insertPersonUnlessKnown } from "#db/queries/people.ts";
import type { PeopleTable } from "#db/tables/people.ts";

/** The person with that email, added under this name where there was none. Part of a larger change. */
export async function registerPerson(
  trx: Trx,
  { name, email, now }: { name: string; email: string; now: Temporal.Instant },
): Promise<PeopleTable> {
  await insertPersonUnlessKnown(trx, {
    id: makeId(),
    email,
    name,
    createdAt: now,
    appointedLeadAt: null,
    deactivatedAt: null,
    deactivatedBy: null,
  });
  const person = await findPersonByEmail(trx, email);
  if (!person) throw new Error("a person who was just added is not there");
  return person;
}
