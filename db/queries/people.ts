import type { Queries } from "../connection.ts";
import type { PeopleTable } from "../tables/people.ts";

export function findPersonBySession(
  db: Queries,
  session: { tokenHash: string; now: string },
): Promise<PeopleTable | undefined> {
  return db
    .selectFrom("sessions")
    .innerJoin("people", "people.id", "sessions.personId")
    .selectAll("people")
    .where("sessions.tokenHash", "=", session.tokenHash)
    .where("sessions.expiresAt", ">", session.now)
    .executeTakeFirst();
}

/** The re-visit and the person's role in it, only while they are a member of it. */
export function findMembership(db: Queries, member: { revisitId: string; personId: string }) {
  return db
    .selectFrom("members")
    .innerJoin("revisits", "revisits.id", "members.revisitId")
    .selectAll("revisits")
    .select(["members.role", "members.organisation"])
    .where("members.revisitId", "=", member.revisitId)
    .where("members.personId", "=", member.personId)
    .where("members.leftAt", "is", null)
    .executeTakeFirst();
}
