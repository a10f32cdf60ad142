import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("responseJudgements")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("verdict", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("judgedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("judgedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("responseJudgements_revisit")
    .on("responseJudgements")
    .columns(["revisitId", "kind", "subject"])
    .execute();
}
