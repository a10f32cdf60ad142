import type { Trx } from "../connection.ts";

/**
 * The letter's last steps (¶57-63, ¶130-133): whom it is addressed to and who signs it, the sentence that a comment is
 * about, the final letter sent to its recipients, a delay, and the copies that the law asks for.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letterHeads")
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("addressees", "text", (c) => c.notNull())
    .addColumn("copiedTo", "text", (c) => c.notNull())
    .addColumn("dated", "text", (c) => c.notNull())
    .addColumn("ofstedSignatory", "text", (c) => c.notNull())
    .addColumn("cqcSignatory", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("letterHeads_pk", ["letterId", "number"])
    .execute();
  await trx.schema
    .createTable("letterFinalSendings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("editionId", "text", (c) => c.notNull().references("letterEditions.id"))
    .addColumn("sentBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("sentAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterFinalSendings_edition", ["letterId", "editionId"])
    .execute();
  await trx.schema
    .createTable("letterDelays")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("publishBy", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema.createIndex("letterDelays_letter").on("letterDelays").column("letterId").execute();
  await trx.schema
    .createTable("letterCopies")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("editionId", "text", (c) => c.notNull().references("letterEditions.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sentOn", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterCopies_recipient", ["letterId", "editionId", "kind", "name"])
    .execute();
  await trx.schema.alterTable("letterComments").addColumn("sentence", "text").execute();
}
