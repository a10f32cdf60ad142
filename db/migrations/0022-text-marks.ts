import { sql } from "kysely";
import type { Trx } from "../connection.ts";
import { keepTextMarks } from "./0022-keep-text-marks.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("textMarks")
    .addColumn("revisitId", "text", (c) => c.primaryKey().notNull())
    .addColumn("said", "integer", (c) => c.notNull())
    .addColumn("coded", "integer", (c) => c.notNull())
    .execute();
  await keepTextMarks(trx, kind);
  // All that is counted of a theme, without looking at the codings themselves.
  await trx.schema
    .createIndex("codings_standing")
    .on("codings")
    .columns(["themeId", "textNumber", "feeling"])
    .where(sql.ref("removedAt"), "is", null)
    .execute();
  // A few beside the survey's many.
  await trx.schema
    .createIndex("texts_others")
    .on("texts")
    .columns(["revisitId", "source", "number"])
    .where("source", "<>", sql.lit("survey"))
    .execute();
}
