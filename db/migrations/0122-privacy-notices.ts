import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** What families are told about privacy, edition by edition; a consent says which of them stood there. Older consents say none. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("privacyNotices")
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("edition", "integer", (c) => c.notNull())
    .addColumn("wording", "integer", (c) => c.notNull())
    .addColumn("months", "integer", (c) => c.notNull())
    .addColumn("backupDays", "integer", (c) => c.notNull())
    .addColumn("controllers", "text", (c) => c.notNull())
    .addColumn("contact", "text", (c) => c.notNull())
    .addColumn("publishedAt", "text", (c) => c.notNull())
    .addColumn("publishedBy", "text", (c) => c.references("people.id"))
    .addPrimaryKeyConstraint("privacyNotices_pk", ["inspectionId", "edition"])
    .execute();
  await trx.schema.alterTable("consents").addColumn("noticeEdition", "integer").execute();
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "privacyNotices_deleted_insert" before insert on "privacyNotices"
      for each row execute function refuse_row_of_deleted()`);
    await run(`create function refuse_notice_change() returns trigger language plpgsql as $$
      begin raise exception 'an edition of the privacy notice stays as it was'; end $$`);
    await run(`create trigger "privacyNotices_no_update" before update on "privacyNotices"
      for each row execute function refuse_notice_change()`);
    return;
  }
  await run(`create trigger "privacyNotices_deleted_insert" before insert on "privacyNotices"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
  await run(`create trigger "privacyNotices_no_update" before update on "privacyNotices"
    begin select raise(abort, 'an edition of the privacy notice stays as it was'); end`);
}
