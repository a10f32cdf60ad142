import type { Trx } from "../connection.ts";

/** What a lead answers to what a reviewer said of the questions as a whole. */
export async function up(trx: Trx): Promise<void> {
  for (const column of ["answer", "answeredBy", "answeredAt"] as const) {
    await trx.schema.alterTable("questionReviews").addColumn(column, "text").execute();
  }
}
