import { toText } from "#app/platform/instants.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findPersonByExpiredSession, findPersonBySession } from "#db/queries/people.ts";
import type { PeopleTable } from "#db/tables/people.ts";

export type Person = { id: string; name: string; email: string; mayStartRevisits: boolean };

/** The person whose session this cookie's token opens, or null when it is unknown or has expired. */
export async function findSignedInPerson(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<Person | null> {
  const person = await findPersonBySession(db, { tokenHash: hashToken(token), now: toText(now) });
  return person ? asPerson(person) : null;
}

/** Whose session this was that has run out; null where it was ended, or ran out longer ago than sessions are kept. */
export async function findExpiredPerson(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<Person | null> {
  const person = await findPersonByExpiredSession(db, { tokenHash: hashToken(token), now: toText(now) });
  return person ? asPerson(person) : null;
}

function asPerson(person: PeopleTable): Person {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    mayStartRevisits: person.appointedLeadAt !== null,
  };
}
