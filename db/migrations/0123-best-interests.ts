import type { Trx } from "../connection.ts";

/**
 * What an inspector writes of somebody over 16 who may lack capacity: that taking part is in their best interests, and by
 * which signs of their own they say yes and no (¶33). It is a consent of its own kind, with its words.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("participantConsents")
    .addColumn("note", "text", (c) => c.notNull().defaultTo(""))
    .execute();
}
