import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  // What was said can be taken back: then only where it stood is left here, pointing to nothing.
  await trx.schema
    .createTable("quotations")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("sourceId", "text", (c) => c.notNull())
    .addColumn("questionVersionId", "text")
    .addColumn("startsAt", "integer", (c) => c.notNull())
    .addColumn("endsAt", "integer", (c) => c.notNull())
    .addColumn("wordsHash", "text", (c) => c.notNull())
    .addColumn("masks", "text", (c) => c.notNull())
    .addColumn("groupName", "text")
    .addColumn("groupValue", "text")
    .addColumn("recognisable", "text", (c) => c.notNull())
    .addColumn("preparedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("preparedAt", "text", (c) => c.notNull())
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addColumn("withdrawnAt", "text")
    .addUniqueConstraint("quotations_number", ["revisitId", "number"])
    .execute();

  await trx.schema
    .alterTable("findingEvidence")
    .addColumn("quotationId", "text", (c) => c.references("quotations.id"))
    .execute();
  // Words that were quoted as they stood have to be prepared before they may leave.
  await trx
    .updateTable("findingEvidence")
    .set((eb) => ({ removedAt: eb.ref("addedAt"), removedBy: eb.ref("addedBy") }))
    .where("kind", "=", "words")
    .where("removedAt", "is", null)
    .execute();
  for (const column of ["responseId", "discussionWordsId", "quotedFrom", "quotedTo", "quotedHash"]) {
    await trx.schema.alterTable("findingEvidence").dropColumn(column).execute();
  }
}
