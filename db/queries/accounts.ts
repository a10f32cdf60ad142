import type { Queries, Trx } from "../connection.ts";
import type { Role } from "../tables/enumerations.ts";

/** Everybody who was ever a lead or in a re-visit, by name, with how many re-visits they have a part in now. */
export function listAccounts(db: Queries) {
  return db
    .selectFrom("people")
    .select(["people.id", "people.name", "people.email", "people.appointedLeadAt", "people.deactivatedAt"])
    .select((eb) =>
      eb
        .selectFrom("members")
        .select((count) => count.fn.countAll<number>().as("parts"))
        .whereRef("members.personId", "=", "people.id")
        .where("members.leftAt", "is", null)
        .as("parts"),
    )
    .orderBy("people.name")
    .orderBy("people.id")
    .execute();
}

export function findAccount(db: Queries, personId: string) {
  return db
    .selectFrom("people")
    .leftJoin("people as deactivator", "deactivator.id", "people.deactivatedBy")
    .selectAll("people")
    .select("deactivator.name as deactivatedByName")
    .where("people.id", "=", personId)
    .executeTakeFirst();
}

/** The re-visits in which a person has a part now, each with how many active leads it has beside them. */
export function listPartsByPerson(db: Queries, personId: string) {
  return db
    .selectFrom("members")
    .innerJoin("inspections", "inspections.id", "members.inspectionId")
    .select(["members.id as memberId", "members.inspectionId", "members.role", "inspections.areaName"])
    .select("inspections.createdBy")
    .select((eb) =>
      eb
        .selectFrom("members as others")
        .innerJoin("people as otherPeople", "otherPeople.id", "others.personId")
        .select((count) => count.fn.countAll<number>().as("otherLeads"))
        .whereRef("others.inspectionId", "=", "members.inspectionId")
        .where("others.role", "=", "lead-inspector")
        .where("others.leftAt", "is", null)
        .where("otherPeople.deactivatedAt", "is", null)
        .where("others.personId", "<>", personId)
        .as("otherLeads"),
    )
    .where("members.personId", "=", personId)
    .where("members.leftAt", "is", null)
    .orderBy("members.inspectionId")
    .execute();
}

/** How many appointed leads there are who are not deactivated, but for that person. */
export async function countOtherAppointedLeads(db: Queries, personId: string): Promise<number> {
  const { leads } = await db
    .selectFrom("people")
    .select((eb) => eb.fn.countAll<number>().as("leads"))
    .where("appointedLeadAt", "is not", null)
    .where("deactivatedAt", "is", null)
    .where("id", "<>", personId)
    .executeTakeFirstOrThrow();
  return Number(leads);
}

export async function updatePersonDeactivation(
  trx: Trx,
  {
    personId,
    ...deactivation
  }: { personId: string; deactivatedAt: Temporal.Instant | null; deactivatedBy: string | null },
): Promise<void> {
  await trx.updateTable("people").set(deactivation).where("id", "=", personId).execute();
}

export async function updatePersonNoLead(trx: Trx, personId: string): Promise<void> {
  await trx.updateTable("people").set({ appointedLeadAt: null }).where("id", "=", personId).execute();
}

/** Invitations of an email that nobody has accepted or cancelled, of all re-visits, in one role or all. */
export function listWaitingInvitationsByEmail(db: Queries, { email, role }: { email: string; role?: Role }) {
  const waiting = db
    .selectFrom("invitations")
    .select(["id", "inspectionId", "role"])
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("cancelledAt", "is", null)
    .orderBy("id");
  return (role === undefined ? waiting : waiting.where("role", "=", role)).execute();
}
