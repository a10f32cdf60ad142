import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * What somebody who works here typed and an entry of the audit tells, such as a reason: apart from the entry, which holds a hash
 * of it alone. So it can be erased with its inspection, and the chain still verifies. Entries of before keep theirs.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await sql`create table "auditWords" (
    id text not null primary key,
    "inspectionId" text not null references inspections (id),
    salt text not null,
    words text not null
  )`.execute(trx);
  await sql`create index "auditWords_inspection" on "auditWords" ("inspectionId")`.execute(trx);
  if (kind === "sqlite") {
    await sql`create trigger "auditWords_deleted_insert" before insert on "auditWords"
      when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
      begin select raise(abort, 'the inspection is deleted'); end`.execute(trx);
  } else {
    await sql`create trigger "auditWords_deleted_insert" before insert on "auditWords"
      for each row execute function refuse_row_of_deleted()`.execute(trx);
    await sql`alter table "auditWords" alter column words set statistics 0`.execute(trx);
  }
}
