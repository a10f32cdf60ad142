import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * What of families' words stands beside each decision once the letter is published, and the addresses of those who asked to be
 * told when it is: a table of its own, with nothing that leads to a response.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("letterSummaries")
    .addColumn("sectionId", "text", (c) => c.notNull().references("letterSections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("letterSummaries_pk", ["sectionId", "number"])
    .execute();
  await trx.schema
    .createTable("publicationNotices")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("mailbox", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("tokenHash", "text", (c) => c.notNull().unique())
    .addColumn("forgetOn", "text")
    .addColumn("tries", "integer", (c) => c.notNull())
    .addUniqueConstraint("publicationNotices_mailbox", ["inspectionId", "mailbox"])
    .execute();
  const run = (words: string) => sql.raw(words).execute(trx);
  // As `0102-deleted-inspections` has it of other tables.
  if (kind === "postgres") {
    await run(`create trigger "publicationNotices_deleted_insert" before insert on "publicationNotices"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  await run(`create trigger "publicationNotices_deleted_insert" before insert on "publicationNotices"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
