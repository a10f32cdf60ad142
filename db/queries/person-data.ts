import type { Queries } from "../connection.ts";
import { withDetails } from "./audit.ts";

export function findPersonRow(db: Queries, personId: string) {
  return db
    .selectFrom("people")
    .select(["name", "email", "createdAt", "appointedLeadAt", "deactivatedAt"])
    .where("id", "=", personId)
    .executeTakeFirst();
}

export function listPartsOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("members")
    .innerJoin("inspections", "inspections.id", "members.inspectionId")
    .select(["members.inspectionId", "inspections.areaName", "members.role", "members.organisation"])
    .select(["members.inspectorate", "members.joinedAt", "members.leftAt"])
    .where("members.personId", "=", personId)
    .orderBy("members.joinedAt")
    .execute();
}

/** Those sent to an email address, whoever asked for them. */
export function listInvitationsOfEmail(db: Queries, email: string) {
  return db
    .selectFrom("invitations")
    .innerJoin("inspections", "inspections.id", "invitations.inspectionId")
    .select(["inspections.areaName", "invitations.name", "invitations.role", "invitations.organisation"])
    .select([
      "invitations.invitedAt",
      "invitations.expiresAt",
      "invitations.acceptedAt",
      "invitations.cancelledAt",
    ])
    .where("invitations.email", "=", email)
    .orderBy("invitations.invitedAt")
    .execute();
}

export function listSessionsOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("sessions")
    .select(["method", "createdAt", "lastUsedAt", "expiresAt", "confirmedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

export function listBrowsersOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("knownBrowsers")
    .select(["firstUsedAt", "lastUsedAt"])
    .where("personId", "=", personId)
    .orderBy("firstUsedAt")
    .execute();
}

export function listPasskeysOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("passkeys")
    .select(["name", "transports", "createdAt", "lastUsedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

export function listOpenidAccountsOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("openidAccounts")
    .select(["issuer", "subject", "createdAt", "lastUsedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

export function listSignInLinksOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("signInLinks")
    .select(["createdAt", "expiresAt", "usedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

export function listAutosavesOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("autosaves")
    .select(["path", "fields", "savedAt", "endedAt"])
    .where("personId", "=", personId)
    .orderBy("savedAt")
    .execute();
}

export function listMessagesToPerson(db: Queries, personId: string) {
  return db
    .selectFrom("messages")
    .select(["template", "state", "createdAt", "finishedAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .execute();
}

export function listSearchesOfPerson(db: Queries, personId: string) {
  return db
    .selectFrom("savedSearches")
    .select(["inspectionId", "name", "query", "savedAt"])
    .where("personId", "=", personId)
    .orderBy("savedAt")
    .execute();
}

/** A batch of what somebody did, after that entry, oldest first. */
export async function listEntriesOfPerson(
  db: Queries,
  { personId, after, limit }: { personId: string; after: number; limit: number },
) {
  const rows = await db
    .selectFrom("auditEntries")
    .select(["number", "at", "actorRole", "inspectionId", "action", "details"])
    .where("actorKind", "=", "person")
    .where("actorId", "=", personId)
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map(withDetails);
}

export async function countEntriesOfPerson(db: Queries, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("auditEntries")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("actorKind", "=", "person")
    .where("actorId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The names of areas by the ids of their re-visits. */
export function listAreaNames(db: Queries, inspectionIds: readonly string[]) {
  if (inspectionIds.length === 0) return Promise.resolve([]);
  return db.selectFrom("inspections").select(["id", "areaName"]).where("id", "in", inspectionIds).execute();
}
