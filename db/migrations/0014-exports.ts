import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("exports")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("askedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("askedAs", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("askedAt", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("startedAt", "text")
    .addColumn("heardAt", "text")
    .addColumn("rowsDone", "integer", (c) => c.notNull())
    .addColumn("rowsExpected", "integer", (c) => c.notNull())
    .addColumn("finishedAt", "text")
    .addColumn("storedName", "text", (c) => c.unique())
    .addColumn("size", "integer")
    .addColumn("basis", "text")
    .addColumn("removedAt", "text")
    .addColumn("why", "text")
    .execute();
  await trx.schema.createIndex("exports_state").on("exports").columns(["state", "askedAt"]).execute();
  await trx.schema
    .createIndex("exports_owner")
    .on("exports")
    .columns(["revisitId", "askedBy", "askedAt"])
    .execute();
}
