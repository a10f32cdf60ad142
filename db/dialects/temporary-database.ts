import { randomBytes } from "node:crypto";
import pg from "pg";

const prefix = "noonday_check_";
const dayMs = 24 * 3_600_000;

/**
 * Makes an empty database beside the one of this address, and gives what removes it again. Those that a process that was killed
 * has left are removed first: nobody is connected to them, and they are a day old.
 */
export async function makeTemporaryDatabase(
  url: string,
  { nowMs }: { nowMs: number },
): Promise<{ url: string; remove(): Promise<void> }> {
  const name = `${prefix}${nowMs}_${randomBytes(6).toString("hex")}`;
  await withClient(url, async (client) => {
    for (const abandoned of await listAbandoned(client, nowMs)) {
      // Whoever made it may have connected in this very moment.
      await client
        .query(`drop database if exists ${client.escapeIdentifier(abandoned)}`)
        .catch(() => undefined);
    }
    await client.query(`create database ${name}`);
  });
  const temporary = new URL(url);
  temporary.pathname = `/${name}`;
  const remove = () =>
    withClient(url, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { url: temporary.href, remove };
}

async function listAbandoned(client: pg.Client, nowMs: number): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
      where starts_with(datname, $1) and pg_has_role(datdba, 'member')
        and not exists (select 1 from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`,
    [prefix],
  );
  return rows
    .map(({ name }) => name)
    .filter((name) => {
      const [, madeMs] = /^noonday_check_(\d{13})_/.exec(name) ?? [];
      return madeMs === undefined || nowMs - Number(madeMs) > dayMs;
    });
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
