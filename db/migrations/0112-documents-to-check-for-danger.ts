import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Documents whose words are still to be looked through for danger to a child, from which passage on: those that come in, and
 * all that were stored until now. Of emails the first hundred passages were looked through as they came.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("documentsToCheckForDanger")
    .addColumn("uploadId", "text", (c) =>
      c.primaryKey().notNull().references("evidenceUploads.id").onDelete("cascade"),
    )
    .addColumn("nextPosition", "integer", (c) => c.notNull())
    .execute();
  await sql`insert into "documentsToCheckForDanger" ("uploadId", "nextPosition")
    select taken."uploadId", case when taken.email is null then 1 else 101 end
    from "evidenceTexts" taken join "evidenceUploads" uploads on uploads.id = taken."uploadId"
    where uploads."storedName" is not null and exists (
      select 1 from "evidencePassages" passages where passages."uploadId" = taken."uploadId"
        and passages.position >= case when taken.email is null then 1 else 101 end)`.execute(trx);
}
