import type { Trx } from "../connection.ts";

export async function makePeopleAndRevisits(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("people")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("appointedLeadAt", "text")
    .addUniqueConstraint("people_email_unique", ["email"])
    .execute();

  await trx.schema
    .createTable("sessions")
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("expiresAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("sessions_pk", ["tokenHash"])
    .execute();
  await trx.schema.createIndex("sessions_personId").on("sessions").columns(["personId"]).execute();

  await trx.schema
    .createTable("signInLinks")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.references("people.id"))
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("expiresAt", "text", (c) => c.notNull())
    .addColumn("usedAt", "text")
    .addUniqueConstraint("signInLinks_tokenHash_unique", ["tokenHash"])
    .execute();

  await trx.schema
    .createTable("revisits")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("areaName", "text", (c) => c.notNull())
    .addColumn("slug", "text", (c) => c.notNull())
    .addColumn("dayOne", "text", (c) => c.notNull())
    .addColumn("days", "integer", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("notifiedAt", "text")
    .addColumn("notifiedBy", "text")
    .addUniqueConstraint("revisits_slug_unique", ["slug"])
    .execute();

  await trx.schema
    .createTable("invitations")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("invitedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("invitedAt", "text", (c) => c.notNull())
    .addColumn("expiresAt", "text", (c) => c.notNull())
    .addColumn("acceptedAt", "text")
    .addColumn("cancelledAt", "text")
    .addUniqueConstraint("invitations_tokenHash_unique", ["tokenHash"])
    .execute();
  await trx.schema.createIndex("invitations_revisitId").on("invitations").columns(["revisitId"]).execute();

  await trx.schema
    .createTable("members")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("joinedAt", "text", (c) => c.notNull())
    .addColumn("leftAt", "text")
    .addUniqueConstraint("members_revisitId_personId_unique", ["revisitId", "personId"])
    .execute();
  await trx.schema.createIndex("members_personId").on("members").columns(["personId"]).execute();

  await trx.schema
    .createTable("revisitDates")
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("ruleDate", "text", (c) => c.notNull())
    .addColumn("ruleAt", "text")
    .addColumn("date", "text", (c) => c.notNull())
    .addColumn("at", "text")
    .addColumn("movedReason", "text")
    .addColumn("movedBy", "text")
    .addColumn("movedAt", "text")
    .addPrimaryKeyConstraint("revisitDates_pk", ["revisitId", "key"])
    .execute();

  await trx.schema
    .createTable("revisitDateChanges")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("fromValue", "text", (c) => c.notNull())
    .addColumn("toValue", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("changedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("changedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("revisitDateChanges_revisitId")
    .on("revisitDateChanges")
    .columns(["revisitId"])
    .execute();

  await trx.schema
    .createTable("dateProposalRefusals")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("proposal", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("refusedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("refusedAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("revisitContacts")
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("phone", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("web", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("revisitContacts_pk", ["revisitId", "kind"])
    .execute();

  await trx.schema
    .createTable("focusAreas")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("shortName", "text", (c) => c.notNull())
    .addColumn("fullText", "text", (c) => c.notNull())
    .addColumn("theme", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("focusAreas_revisitId_position")
    .on("focusAreas")
    .columns(["revisitId", "position"])
    .execute();

  await trx.schema
    .createTable("addedBankHolidays")
    .addColumn("date", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("addedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("addedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("addedBankHolidays_pk", ["date"])
    .execute();
}
