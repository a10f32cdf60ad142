import type { Trx } from "../connection.ts";

/**
 * An entry of the safeguarding queue knows the young person's response that its words were in, and outlives them; a seal knows
 * which of the responses that it hashed one by one are young people's own.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("safeguardingFlags")
    .addColumn("youngPeoplesResponseId", "text", (c) => c.references("youngPeoplesResponses.id"))
    .execute();
  await trx.schema
    .createIndex("safeguardingFlags_youngPeoplesResponseId")
    .on("safeguardingFlags")
    .column("youngPeoplesResponseId")
    .execute();
  await trx.schema
    .alterTable("sealedResponses")
    .addColumn("part", "text", (c) => c.notNull().defaultTo("responses"))
    .execute();
}
