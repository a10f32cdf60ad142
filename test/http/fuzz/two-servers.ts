import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { sql } from "kysely";
import { makeExample } from "#app/demo/make-example.server.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import type { Database, Queries } from "#db/connection.ts";
import { listTables, withoutWaitingForDisk } from "#db/demo-marker.ts";
import { openTemporaryPostgres, openTemporarySqlite } from "../../db/on-both.ts";
import { startOpenidProvider } from "../../factories/openid-provider.ts";
import { findFreePort } from "../../postgres-cluster.ts";

/** A Tuesday morning, at which Exampleshire's survey is open and Middlefold is being visited. */
export const now = Temporal.Instant.from("2026-10-27T10:30:00Z");

export type FuzzedServer = {
  kind: Database["kind"];
  database: Database;
  port: number;
  dataDir: string;
  /** Every line of its log, as JSON. */
  lines: string[];
  stop(): Promise<void>;
};

/** The example on SQLite, served at an instant that stands still. */
export async function startOnSqlite(): Promise<FuzzedServer> {
  const { database, remove } = await openTemporarySqlite();
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-fuzz-"));
  const uploads = createUploads({ dataDir, clamavUrl: undefined });
  const post = { origin: "http://localhost:3000", send: async () => undefined };
  await withoutWaitingForDisk(database, () => makeExample({ db: database.queries, post, uploads, now }));
  return serve(database, dataDir, remove);
}

/** The same rows and files on PostgreSQL, so that every address and every session is on both. */
export async function startOnPostgres(adminUrl: string, like: FuzzedServer): Promise<FuzzedServer> {
  const { database, remove } = await openTemporaryPostgres(adminUrl);
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-fuzz-"));
  // In one folder each database would find the other's audit written down, and say that its own was replaced.
  const isOfAudit = (path: string) => basename(path).startsWith("audit-head.json");
  cpSync(like.dataDir, dataDir, { recursive: true, filter: (path) => !isOfAudit(path) });
  await copyRows(like.database, database);
  return serve(database, dataDir, remove);
}

async function serve(
  database: Database,
  dataDir: string,
  remove: () => Promise<void>,
): Promise<FuzzedServer> {
  const port = await findFreePort();
  const provider = await startOpenidProvider(`http://localhost:${port}/sign-in/openid/return`);
  const variables = {
    ...{ NODE_ENV: "test" as const, PORT: String(port), DATA_DIR: dataDir, TRUSTED_PROXIES: "1" },
    ...{ REQUESTS_A_MINUTE: "1000000", DATABASE_URL: database.place },
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId },
    OIDC_CLIENT_SECRET: provider.clientSecret,
  };
  const env = readEnv(variables, "test");
  const lines: string[] = [];
  const write = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  const log = { info: write("info"), warn: write("warn"), error: write("error") };
  const clock = { now: () => now };
  const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir, clock, log });
  const server: RunningServer = await startServer({ env, database, clock, mail, log });
  const stop = async () => {
    await server.stop();
    await provider.stop();
    await remove();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { kind: database.kind, database, port, dataDir, lines, stop };
}

const rowsAtOnce = 200;

async function copyRows(from: Database, to: Database): Promise<void> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER'`.execute(to.queries);
  const names = new Set(await listTables(to));
  const tables = (await listTables(from)).filter((name) => names.has(name) && name !== "migrations");
  await to.queries.transaction().execute(async (trx) => {
    // No trigger runs, and rows may come before those that they belong to.
    await sql`set local session_replication_role = replica`.execute(trx);
    for (const table of tables) {
      await sql`delete from ${sql.table(table)}`.execute(trx);
      const there = columns.filter((one) => one.table === table).map(({ column }) => column);
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
        from.queries,
      );
      const shared = there.filter((column) => column in (rows[0] ?? {}));
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        const values = rows
          .slice(start, start + rowsAtOnce)
          .map((row) => sql`(${sql.join(shared.map((column) => sql.val(row[column])))})`);
        const into = sql.join(shared.map((column) => sql.ref(column)));
        await sql`insert into ${sql.table(table)} (${into}) values ${sql.join(values)}`.execute(trx);
      }
    }
    await countOn(trx);
  });
}

/** What the database counts itself goes on from what was copied. */
async function countOn(trx: Queries): Promise<void> {
  const { rows: counted } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval(%')`.execute(trx);
  for (const { table, column } of counted) {
    await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}),
      greatest((select max(${sql.ref(column)}) from ${sql.table(table)}), 1))`.execute(trx);
  }
}
