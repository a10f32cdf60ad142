import type { Trx } from "../connection.ts";

/** That something was erased, of what kind and when; none of its words. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("erasures")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("revisitId", "text", (c) => c.notNull())
    .addColumn("subjectId", "text", (c) => c.notNull())
    .addColumn("erasedAt", "text", (c) => c.notNull())
    .addColumn("sweptAt", "text")
    .execute();
  await trx.schema.createIndex("erasures_sweptAt").on("erasures").column("sweptAt").execute();
}
