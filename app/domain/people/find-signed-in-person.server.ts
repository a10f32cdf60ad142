import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findPersonByExpiredSession, findPersonBySession } from "#db/queries/people.ts";
import type { PeopleTable } from "#db/tables/people.ts";
import { lifetimes } from "./person.ts";
import type { SignInMethod } from "./sign-in-method.ts";

export type Person = {
  id: string;
  name: string;
  email: string;
  mayStartInspections: boolean;
  session: Session;
};

type Session = {
  sessionId: string;
  lastUsedAt: Temporal.Instant;
  method: SignInMethod;
  confirmedAt: Temporal.Instant | null;
};

type Cookie = { token: string; now: Temporal.Instant };

/**
 * The person whose session this cookie's token opens. Null when it is unknown, is over or was left unused for too long, and
 * when they may not sign in any more.
 */
export async function findSignedInPerson(db: Queries, cookie: Cookie): Promise<Person | null> {
  const person = await findPersonBySession(db, sessionOf(cookie));
  return person ? asPerson(person) : null;
}

/** Whose session this was that has run out; null where it was ended, or ran out longer ago than sessions are kept. */
export async function findExpiredPerson(db: Queries, cookie: Cookie): Promise<Person | null> {
  const person = await findPersonByExpiredSession(db, sessionOf(cookie));
  return person ? asPerson(person) : null;
}

function sessionOf({ token, now }: Cookie) {
  const unusedSince = now.subtract(lifetimes.unusedSession);
  return { tokenHash: hashToken(token), now: now, unusedSince };
}

function asPerson(person: PeopleTable & Session): Person {
  const { id, name, email, sessionId, lastUsedAt, method, confirmedAt, appointedLeadAt } = person;
  return {
    id,
    name,
    email,
    mayStartInspections: appointedLeadAt !== null,
    session: { sessionId, lastUsedAt, method, confirmedAt },
  };
}
