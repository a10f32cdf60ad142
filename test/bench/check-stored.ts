import { sql } from "kysely";
import { hashToken } from "#app/platform/tokens.ts";
import { type Database, openDatabase } from "#db/connection.ts";

export type StoredCheck = {
  receipts: number;
  withoutResponse: number;
  answersEach: number[];
  integrity: string;
};

/**
 * Looks up each receipt that a family was shown: how many have no response behind them, how many answers the others have,
 * and what the database says of its own integrity.
 */
export async function checkStored(databaseUrl: string, receipts: readonly string[]): Promise<StoredCheck> {
  const database = openDatabase(databaseUrl);
  try {
    const rows = await database.queries
      .selectFrom("responses")
      .leftJoin("answers", "answers.responseId", "responses.id")
      .select((eb) => ["responses.receiptHash", eb.fn.count<number>("answers.responseId").as("answers")])
      .groupBy(["responses.id", "responses.receiptHash"])
      .execute();
    const answers = new Map(rows.map(({ receiptHash, answers }) => [receiptHash, Number(answers)]));
    const found = receipts.map((receipt) => answers.get(hashToken(receipt)));
    return {
      receipts: receipts.length,
      withoutResponse: found.filter((count) => count === undefined).length,
      answersEach: [...new Set(found.filter((count) => count !== undefined))],
      integrity: await checkIntegrity(database),
    };
  } finally {
    await database.close();
  }
}

/** "ok", or the first thing that is wrong. */
async function checkIntegrity({ queries, kind }: Database): Promise<string> {
  if (kind === "sqlite") {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(queries);
    return rows[0]?.integrity_check ?? "no answer";
  }
  try {
    await sql`create extension if not exists amcheck`.execute(queries);
    await sql`select bt_index_check(index => c.oid, heapallindexed => true)
      from pg_class c join pg_am a on a.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
      where a.amname = 'btree' and c.relkind = 'i' and n.nspname = current_schema()`.execute(queries);
    return "ok";
  } catch (error) {
    return error instanceof Error ? error.message : "not known";
  }
}
