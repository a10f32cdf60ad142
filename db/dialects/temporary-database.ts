import { randomBytes } from "node:crypto";
import pg from "pg";

/** Makes an empty database beside the one of this address, and gives what removes it again. */
export async function makeTemporaryDatabase(url: string): Promise<{ url: string; remove(): Promise<void> }> {
  const name = `noonday_check_${randomBytes(6).toString("hex")}`;
  await run(url, `create database ${name}`);
  const temporary = new URL(url);
  temporary.pathname = `/${name}`;
  return { url: temporary.href, remove: () => run(url, `drop database if exists ${name} with (force)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
