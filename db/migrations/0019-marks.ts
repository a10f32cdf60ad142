import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("responses")
    .addColumn("mark", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  // Both columns in it, so that the marks of a hundred thousand responses are summed up without reading them.
  await trx.schema
    .createIndex("responses_revisitId_mark")
    .on("responses")
    .columns(["revisitId", "mark"])
    .execute();
}
