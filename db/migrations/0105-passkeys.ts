import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("passkeys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("credential", "text", (c) => c.notNull().unique())
    .addColumn("publicKey", "text", (c) => c.notNull())
    .addColumn("counter", "integer", (c) => c.notNull())
    .addColumn("transports", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("lastUsedAt", "text")
    .execute();
  await trx.schema.createIndex("passkeys_personId").on("passkeys").column("personId").execute();
  await trx.schema
    .createTable("passkeyChallenges")
    .addColumn("challengeHash", "text", (c) => c.primaryKey())
    .addColumn("sessionId", "text")
    .addColumn("expiresAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("passkeyChallenges_expiresAt")
    .on("passkeyChallenges")
    .column("expiresAt")
    .execute();
}
