import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * A reviewer's remark on the questions as a whole is saved before they say that they have finished. SQLite cannot let a
 * column be empty afterwards, so the table is made anew.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("questionReviewsAnew")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("shareId", "text", (c) => c.notNull().references("questionShares.id"))
    .addColumn("reviewerId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("remark", "text", (c) => c.notNull())
    .addColumn("savedAt", "text", (c) => c.notNull())
    .addColumn("finishedAt", "text")
    .addColumn("answer", "text")
    .addColumn("answeredBy", "text")
    .addColumn("answeredAt", "text")
    .execute();
  await sql`
    insert into "questionReviewsAnew"
      ("id", "shareId", "reviewerId", "remark", "savedAt", "finishedAt", "answer", "answeredBy", "answeredAt")
    select "id", "shareId", "reviewerId", "remark", "finishedAt", "finishedAt", "answer", "answeredBy", "answeredAt"
    from "questionReviews"`.execute(trx);
  await trx.schema.dropTable("questionReviews").execute();
  await trx.schema.alterTable("questionReviewsAnew").renameTo("questionReviews").execute();
  await trx.schema
    .createIndex("questionReviews_shareId")
    .on("questionReviews")
    .columns(["shareId"])
    .execute();
}
