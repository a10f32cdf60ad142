import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * The cut-off manifest of each survey: a Merkle tree over the receipts that were valid when it closed. Nothing in a row says
 * which response a leaf is of. Nothing comes into it once its inspection is deleted, as `0102-deleted-inspections` has it.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("manifests")
    .addColumn("inspectionId", "text", (c) => c.primaryKey().references("inspections.id"))
    .addColumn("closedAt", "text", (c) => c.notNull())
    .addColumn("settledUntil", "text", (c) => c.notNull())
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("salt", "text", (c) => c.notNull())
    .addColumn("size", "integer")
    .addColumn("root", "text")
    .addColumn("leaves", "text", (c) => c.notNull())
    .addColumn("unfinishedCount", "integer")
    .addColumn("enteredCount", "integer")
    .addColumn("withdrawnCount", "integer")
    .addColumn("countedAt", "text")
    .execute();
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "manifests_deleted_insert" before insert on "manifests"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  await run(`create trigger "manifests_deleted_insert" before insert on "manifests"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
