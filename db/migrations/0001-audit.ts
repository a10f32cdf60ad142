import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** The audit list refuses to be changed or thinned by the database itself, whatever the code does. */
export async function makeAudit(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("auditEntries")
    .addColumn("number", "integer", (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actorKind", "text", (c) => c.notNull())
    .addColumn("actorId", "text")
    .addColumn("actorRole", "text")
    .addColumn("revisitId", "text")
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("details", "text", (c) => c.notNull())
    .addColumn("previousHash", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("auditEntries_revisitId_number")
    .on("auditEntries")
    .columns(["revisitId", "number"])
    .execute();

  if (kind === "sqlite") {
    for (const change of ["update", "delete"]) {
      await sql`create trigger ${sql.raw(`"auditEntries_no_${change}"`)} before ${sql.raw(change)} on "auditEntries"
        begin select raise(abort, 'audit entries are append-only'); end`.execute(trx);
    }
    return;
  }
  await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
    begin raise exception 'audit entries are append-only'; end $$`.execute(trx);
  await sql`create trigger "auditEntries_no_change" before update or delete or truncate on "auditEntries"
    for each statement execute function refuse_audit_change()`.execute(trx);
}
