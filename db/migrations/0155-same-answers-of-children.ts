import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * What a family says of a further child can be marked as the same as of the first. A draft then has what was said of that child
 * before, so that nothing is lost while it is a draft.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .alterTable("drafts")
    .addColumn("sameAnswers", "text", (c) => c.notNull().defaultTo("{}"))
    .execute();
  // No sample of anybody's words is to stand in the statistics of PostgreSQL.
  if (kind === "postgres")
    await sql.raw(`alter table drafts alter column "sameAnswers" set statistics 0`).execute(trx);
}
