import { Kysely, type Transaction } from "kysely";
import pg from "pg";
import { NamingClient } from "./dialects/postgres-client.ts";
import { UnwaitingDialect } from "./dialects/postgres-driver.ts";
import { sqliteDialect } from "./dialects/sqlite.ts";
import type { Tables } from "./tables/index.ts";

/** What queries take: the database or a transaction on it. */
export type Queries = Kysely<Tables>;
export type Trx = Transaction<Tables>;

export type Database = {
  queries: Queries;
  kind: "sqlite" | "postgres";
  /** The SQLite file, or the PostgreSQL address. */
  place: string;
  close(): Promise<void>;
};

/** A process. With more, those who write wait for each other in the database, where it costs more than to wait here. */
const usualPoolSize = 10;

const countsAreNumbers = { int8: 20 };

/** Opens the database that `url` names: `postgres://…`, `sqlite:PATH` or a file path. */
export function openDatabase(url: string, options: { readOnly?: boolean; poolSize?: number } = {}): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, options.poolSize ?? usualPoolSize);
  return openSqlite(url.replace(/^sqlite:(\/\/)?/, ""), options.readOnly ?? false);
}

function openSqlite(path: string, readOnly: boolean): Database {
  const queries = new Kysely<Tables>({ dialect: sqliteDialect(path, { readOnly }) });
  return { queries, kind: "sqlite", place: path, close: () => queries.destroy() };
}

function openPostgres(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    pipeline: true,
    Client: NamingClient,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === countsAreNumbers.int8 ? Number : pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // An idle connection that the server drops is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  const queries = new Kysely<Tables>({ dialect: new UnwaitingDialect({ pool }) });
  return { queries, kind: "postgres", place: url, close: () => queries.destroy() };
}
