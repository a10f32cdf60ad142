import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("reachTotals")
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("total", "integer", (c) => c.notNull())
    .addColumn("changedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("changedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("reachTotals_pk", ["revisitId", "name", "value"])
    .execute();

  await trx.schema
    .createTable("reachReleases")
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("dueAt", "text", (c) => c.notNull())
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("reachReleases_pk", ["revisitId", "dueAt"])
    .execute();
}
