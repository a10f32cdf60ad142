import { sql } from "kysely";
import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("jobs")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("queue", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("revisitId", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("scheduledAt", "text", (c) => c.notNull())
    .addColumn("runAt", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("maxTries", "integer", (c) => c.notNull())
    .addColumn("runAgain", "integer", (c) => c.notNull())
    .addColumn("leaseOwner", "text")
    .addColumn("leaseUntil", "text")
    .addColumn("lastError", "text")
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("finishedAt", "text")
    .execute();
  // What is finished stays a while to be looked at, and must neither block a new job nor slow a poll.
  await sql`create unique index jobs_key on jobs (key) where state in ('waiting', 'running')`.execute(trx);
  await sql`create index jobs_due on jobs (queue, "runAt") where state in ('waiting', 'running')`.execute(
    trx,
  );
  await sql`create index jobs_failed on jobs ("revisitId") where state = 'failed'`.execute(trx);
  await sql`create index jobs_finished on jobs ("finishedAt") where "finishedAt" is not null`.execute(trx);
}
