import { sql } from "kysely";
import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("messages")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("template", "text", (c) => c.notNull())
    .addColumn("revisitId", "text", (c) => c.references("revisits.id"))
    .addColumn("personId", "text", (c) => c.references("people.id"))
    .addColumn("subjectId", "text")
    .addColumn("details", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("finishedAt", "text")
    .execute();
  await sql`create index messages_waiting on messages ("createdAt") where state = 'waiting'`.execute(trx);
  await sql`create index messages_failed on messages ("revisitId") where state = 'failed'`.execute(trx);
  await sql`create index messages_finished on messages ("finishedAt") where "finishedAt" is not null`.execute(
    trx,
  );
  await trx.schema
    .createTable("invitationLinks")
    .addColumn("tokenHash", "text", (c) => c.primaryKey())
    .addColumn("invitationId", "text", (c) => c.notNull().references("invitations.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("invitationLinks_invitationId")
    .on("invitationLinks")
    .column("invitationId")
    .execute();
  await sql`insert into "invitationLinks" ("tokenHash", "invitationId", "createdAt")
    select "tokenHash", id, "invitedAt" from invitations`.execute(trx);
}
