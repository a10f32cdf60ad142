import { sql } from "kysely";
import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  for (const column of ["deactivatedAt", "deactivatedBy"])
    await trx.schema.alterTable("people").addColumn(column, "text").execute();
  for (const column of ["id", "lastUsedAt"])
    await trx.schema.alterTable("sessions").addColumn(column, "text").execute();
  // A session's hash is no secret, and an id must only tell sessions apart.
  await sql`update sessions set "id" = substr("tokenHash", 1, 32), "lastUsedAt" = "createdAt"`.execute(trx);
  await trx.schema.createIndex("sessions_id").unique().on("sessions").column("id").execute();
  await trx.schema.createIndex("signInLinks_personId").on("signInLinks").column("personId").execute();
}
