import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("openidAccounts")
    .addColumn("issuer", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("lastUsedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("openidAccounts_pk", ["issuer", "subject"])
    .addUniqueConstraint("openidAccounts_person", ["issuer", "personId"])
    .execute();
  await trx.schema
    .createTable("openidRequests")
    .addColumn("tokenHash", "text", (c) => c.primaryKey())
    .addColumn("expiresAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema.createIndex("openidRequests_expiresAt").on("openidRequests").column("expiresAt").execute();
  await trx.schema
    .createTable("signInRules")
    .addColumn("inspectionId", "text", (c) => c.primaryKey().references("inspections.id"))
    .addColumn("requiredAt", "text", (c) => c.notNull())
    .addColumn("requiredBy", "text", (c) => c.notNull().references("people.id"))
    .execute();
}
