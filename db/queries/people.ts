import type { ExpressionBuilder } from "kysely";
import type { Queries } from "../connection.ts";
import type { Inspectorate } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import type { MembersTable, PeopleTable, SessionsTable } from "../tables/people.ts";

/** Who may sign in: somebody who is not deactivated, and is appointed a lead or has a part in a re-visit. */
function maySignIn(eb: ExpressionBuilder<Tables, "people">) {
  const part = eb
    .selectFrom("members")
    .select("members.id")
    .whereRef("members.personId", "=", "people.id")
    .where("members.leftAt", "is", null);
  return eb.and([
    eb("people.deactivatedAt", "is", null),
    eb.or([eb("people.appointedLeadAt", "is not", null), eb.exists(part)]),
  ]);
}

/** Whose session it is, where it is neither over nor left unused since `unusedSince`, and they still may sign in. */
export function findPersonBySession(
  db: Queries,
  session: { tokenHash: string; now: Temporal.Instant; unusedSince: Temporal.Instant },
) {
  return db
    .selectFrom("people")
    .innerJoin("sessions", "sessions.personId", "people.id")
    .selectAll("people")
    .select(["sessions.id as sessionId", "sessions.lastUsedAt", "sessions.method", "sessions.confirmedAt"])
    .where("sessions.tokenHash", "=", session.tokenHash)
    .where("sessions.expiresAt", ">", session.now)
    .where("sessions.lastUsedAt", ">", session.unusedSince)
    .where(maySignIn)
    .executeTakeFirst();
}

/** Whose session it was that is over or was left unused since `unusedSince`, where they still may sign in. */
export function findPersonByExpiredSession(
  db: Queries,
  session: { tokenHash: string; now: Temporal.Instant; unusedSince: Temporal.Instant },
) {
  return db
    .selectFrom("people")
    .innerJoin("sessions", "sessions.personId", "people.id")
    .selectAll("people")
    .select(["sessions.id as sessionId", "sessions.lastUsedAt", "sessions.method", "sessions.confirmedAt"])
    .where("sessions.tokenHash", "=", session.tokenHash)
    .where((eb) =>
      eb.or([
        eb("sessions.expiresAt", "<=", session.now),
        eb("sessions.lastUsedAt", "<=", session.unusedSince),
      ]),
    )
    .where(maySignIn)
    .executeTakeFirst();
}

/** The person with that email, where they may sign in. */
export function findPersonToSignIn(
  db: Queries,
  key: { email: string } | { personId: string },
): Promise<PeopleTable | undefined> {
  const people = db.selectFrom("people").selectAll("people").where(maySignIn);
  const person =
    "email" in key
      ? people.where("people.email", "=", key.email)
      : people.where("people.id", "=", key.personId);
  return person.executeTakeFirst();
}

/** The re-visit and the person's role in it, only while they are a member of it. */
export function findMembership(db: Queries, member: { inspectionId: string; personId: string }) {
  return db
    .selectFrom("members")
    .innerJoin("inspections", "inspections.id", "members.inspectionId")
    .selectAll("inspections")
    .leftJoin("signInRules", "signInRules.inspectionId", "inspections.id")
    .select(["members.role", "members.organisation", "members.inspectorate", "signInRules.requiredAt"])
    .where("members.inspectionId", "=", member.inspectionId)
    .where("members.personId", "=", member.personId)
    .where("members.leftAt", "is", null)
    .where("inspections.deletedAt", "is", null)
    .executeTakeFirst();
}

/** How the person who does something now stands, in that re-visit where one is named. */
export function findActor(db: Queries, actor: { personId: string; inspectionId: string | null }) {
  const id = actor.inspectionId ?? "";
  return db
    .selectFrom("people")
    .leftJoin("members", (join) =>
      join.onRef("members.personId", "=", "people.id").on("members.inspectionId", "=", id),
    )
    .leftJoin("inspections", (join) => join.on("inspections.id", "=", id))
    .select(["deactivatedAt", "appointedLeadAt", "members.role", "members.leftAt", "inspections.deletedAt"])
    .where("people.id", "=", actor.personId)
    .executeTakeFirst();
}

export function findPersonByEmail(db: Queries, email: string): Promise<PeopleTable | undefined> {
  return db.selectFrom("people").selectAll().where("email", "=", email).executeTakeFirst();
}

/** Adds the person unless somebody with that email is there already. */
export async function insertPersonUnlessKnown(db: Queries, person: PeopleTable): Promise<void> {
  await db
    .insertInto("people")
    .values(person)
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
}

/** Appoints a lead inspector; false where they were one already. */
export async function updatePersonToLead(
  db: Queries,
  { personId, appointedLeadAt }: { personId: string; appointedLeadAt: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable("people")
    .set({ appointedLeadAt })
    .where("id", "=", personId)
    .where("appointedLeadAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function hasLead(db: Queries): Promise<boolean> {
  const lead = await db
    .selectFrom("people")
    .select("id")
    .where("appointedLeadAt", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return lead !== undefined;
}

export async function insertSession(db: Queries, session: SessionsTable): Promise<void> {
  await db.insertInto("sessions").values(session).execute();
}

export async function updateSessionLastUsed(
  db: Queries,
  {
    sessionId,
    lastUsedAt,
    before,
  }: { sessionId: string; lastUsedAt: Temporal.Instant; before: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ lastUsedAt })
    .where("id", "=", sessionId)
    .where("lastUsedAt", "<=", before)
    .execute();
}

/** A person's sessions that are neither over nor left unused since `unusedSince`, the last used first. */
export function listSessionsByPerson(
  db: Queries,
  { personId, now, unusedSince }: { personId: string; now: Temporal.Instant; unusedSince: Temporal.Instant },
) {
  return db
    .selectFrom("sessions")
    .select(["id", "createdAt", "lastUsedAt", "expiresAt", "method"])
    .where("personId", "=", personId)
    .where("expiresAt", ">", now)
    .where("lastUsedAt", ">", unusedSince)
    .orderBy("lastUsedAt", "desc")
    .orderBy("id")
    .execute();
}

/** Ends a person's sessions but one, or those with an id; how many there were. */
export async function deleteSessionsOfPerson(
  db: Queries,
  { personId, sessionId, except }: { personId: string; sessionId?: string; except?: string },
): Promise<number> {
  let sessions = db.deleteFrom("sessions").where("personId", "=", personId);
  if (sessionId !== undefined) sessions = sessions.where("id", "=", sessionId);
  if (except !== undefined) sessions = sessions.where("id", "<>", except);
  const { numDeletedRows } = await sessions.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends a session; the id of whose it was, or undefined where there was none. */
export async function deleteSession(db: Queries, tokenHash: string): Promise<string | undefined> {
  const session = await db
    .selectFrom("sessions")
    .select("personId")
    .where("tokenHash", "=", tokenHash)
    .executeTakeFirst();
  await db.deleteFrom("sessions").where("tokenHash", "=", tokenHash).execute();
  return session?.personId;
}

export async function deleteSessionsExpiredBy(db: Queries, instant: Temporal.Instant): Promise<void> {
  await db.deleteFrom("sessions").where("expiresAt", "<=", instant).execute();
}

/** Makes the person a member, or again one in this role, where they were before. */
export async function upsertMember(db: Queries, member: MembersTable): Promise<void> {
  const { role, organisation, inspectorate, joinedAt, leftAt } = member;
  await db
    .insertInto("members")
    .values(member)
    .onConflict((conflict) =>
      conflict
        .columns(["inspectionId", "personId"])
        .doUpdateSet({ role, organisation, inspectorate, joinedAt, leftAt }),
    )
    .execute();
}

/** Everybody with a part in the re-visit now who may sign in, in the order in which they joined. */
export function listMembersByInspection(db: Queries, inspectionId: string) {
  return members(db, inspectionId).where("people.deactivatedAt", "is", null).execute();
}

/** The same with those who are deactivated. */
export function listMembersWithDeactivated(db: Queries, inspectionId: string) {
  return members(db, inspectionId).execute();
}

function members(db: Queries, inspectionId: string) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select([
      "members.id",
      "members.personId",
      "members.role",
      "members.organisation",
      "members.inspectorate",
      "members.joinedAt",
      "people.name",
      "people.email",
      "people.appointedLeadAt",
      "people.deactivatedAt",
    ])
    .where("members.inspectionId", "=", inspectionId)
    .where("members.leftAt", "is", null)
    .orderBy("members.joinedAt")
    .orderBy("members.id");
}

export function findMemberByEmail(
  db: Queries,
  { inspectionId, email }: { inspectionId: string; email: string },
) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["members.id", "members.role", "people.name"])
    .where("members.inspectionId", "=", inspectionId)
    .where("people.email", "=", email)
    .where("members.leftAt", "is", null)
    .executeTakeFirst();
}

export async function updateMemberInspectorate(
  db: Queries,
  member: { inspectionId: string; memberId: string; inspectorate: Inspectorate },
): Promise<void> {
  await db
    .updateTable("members")
    .set({ inspectorate: member.inspectorate })
    .where("id", "=", member.memberId)
    .where("inspectionId", "=", member.inspectionId)
    .where("leftAt", "is", null)
    .execute();
}

export async function updateMemberLeftAt(
  db: Queries,
  member: { inspectionId: string; memberId: string; leftAt: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable("members")
    .set({ leftAt: member.leftAt })
    .where("id", "=", member.memberId)
    .where("inspectionId", "=", member.inspectionId)
    .where("leftAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export function findPerson(db: Queries, personId: string): Promise<PeopleTable | undefined> {
  return db.selectFrom("people").selectAll().where("id", "=", personId).executeTakeFirst();
}
