import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** How each session began and when its person last proved who they are; and the browsers that a person has used. */
export async function up(trx: Trx): Promise<void> {
  for (const column of ["method", "confirmedAt"])
    await trx.schema.alterTable("sessions").addColumn(column, "text").execute();
  await sql`update sessions set method = 'link', "confirmedAt" = "createdAt"`.execute(trx);
  await trx.schema
    .createTable("knownBrowsers")
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("firstUsedAt", "text", (c) => c.notNull())
    .addColumn("lastUsedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("knownBrowsers_pk", ["personId", "tokenHash"])
    .execute();
}
