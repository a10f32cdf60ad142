import type { Trx } from "../connection.ts";

/** Judgements that were made in one press, and those that were undone. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("responseJudgements").addColumn("entry", "text").execute();
  await trx.schema.alterTable("responseJudgements").addColumn("withdrawnAt", "text").execute();
}
