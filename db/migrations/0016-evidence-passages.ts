import type { Trx } from "../connection.ts";
import { keepPassages } from "../dialects/texts.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("evidencePassages")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("uploadId", "text", (c) => c.notNull().references("evidenceUploads.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addUniqueConstraint("evidencePassages_place", ["uploadId", "position"])
    .execute();
  await keepPassages(trx, kind);
  // What was taken out of files before is taken out once more, in passages.
  await trx.deleteFrom("evidenceTexts").where("text", "<>", "").execute();
}
