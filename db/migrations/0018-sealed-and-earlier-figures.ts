import type { Trx } from "../connection.ts";
import { guardSealed } from "../dialects/seals.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("earlierFigures")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("meaningId", "text", (c) => c.notNull())
    .addColumn("labels", "text", (c) => c.notNull())
    .addColumn("count", "integer")
    .addColumn("base", "integer")
    .addColumn("share", "integer")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("enteredBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("enteredAt", "text", (c) => c.notNull())
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .addColumn("removedAt", "text")
    .execute();
  await trx.schema.createIndex("earlierFigures_revisit").on("earlierFigures").column("revisitId").execute();
  await guardSealed(trx, kind);
}
