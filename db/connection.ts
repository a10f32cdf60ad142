import { Kysely, type Transaction } from "kysely";
import pg from "pg";
import { NamedStatementClient } from "./dialects/postgres-client.ts";
import { PipeliningDialect } from "./dialects/postgres-driver.ts";
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

const backgroundPoolSize = 4;

const countsAreNumbers = { int8: 20 };

/** How long a statement may take: while somebody waits for their page, in the background, or in a migration. */
export type Timeouts = "serving" | "background" | "migration";

const seconds = 1000;

/** Each in milliseconds; 0 is none. The server gives up before the driver does, so that its own reason is heard. */
const timeoutsMs: Record<Timeouts, Required<Pick<pg.PoolConfig, TimeoutName>>> = {
  serving: {
    connectionTimeoutMillis: 3 * seconds,
    query_timeout: 8 * seconds,
    statement_timeout: 6 * seconds,
    lock_timeout: 4 * seconds,
    idle_in_transaction_session_timeout: 15 * seconds,
  },
  background: {
    connectionTimeoutMillis: 10 * seconds,
    query_timeout: 630 * seconds,
    statement_timeout: 600 * seconds,
    lock_timeout: 30 * seconds,
    idle_in_transaction_session_timeout: 600 * seconds,
  },
  migration: {
    connectionTimeoutMillis: 10 * seconds,
    query_timeout: 0,
    statement_timeout: 0,
    lock_timeout: 300 * seconds,
    idle_in_transaction_session_timeout: 0,
  },
};

type TimeoutName =
  | "connectionTimeoutMillis"
  | "query_timeout"
  | "statement_timeout"
  | "lock_timeout"
  | "idle_in_transaction_session_timeout";

/** A server that does not answer cannot be taken leave of. */
const closeTimeoutMs = 5 * seconds;

export type OpenOptions = { readOnly?: boolean; poolSize?: number; timeouts?: Timeouts };

/** Of which kind the database is that an address names, and where it is. */
export function readDatabaseUrl(url: string): Pick<Database, "kind" | "place"> {
  return /^postgres(ql)?:\/\//.test(url)
    ? { kind: "postgres", place: url }
    : { kind: "sqlite", place: url.replace(/^sqlite:(\/\/)?/, "") };
}

/** Opens the database that `url` names: `postgres://…`, `sqlite:PATH` or a file path. */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  const { kind, place } = readDatabaseUrl(url);
  return kind === "postgres" ? openPostgres(place, options) : openSqlite(place, options.readOnly ?? false);
}

function openSqlite(path: string, readOnly: boolean): Database {
  const queries = new Kysely<Tables>({ dialect: sqliteDialect(path, { readOnly }) });
  return { queries, kind: "sqlite", place: path, close: () => queries.destroy() };
}

function openPostgres(
  url: string,
  { poolSize = usualPoolSize, timeouts = "background" }: OpenOptions,
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    pipeline: true,
    keepAlive: true,
    application_name: `noonday ${timeouts}`,
    ...timeoutsMs[timeouts],
    Client: NamedStatementClient,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === countsAreNumbers.int8 ? Number : pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // A connection that the server drops is replaced at the next query; without a listener on the pool (idle) and on the
  // connection itself (in use) its error event would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const queries = new Kysely<Tables>({ dialect: new PipeliningDialect({ pool }) });
  return { queries, kind: "postgres", place: url, close: () => closeInTime(queries) };
}

async function closeInTime(queries: Queries): Promise<void> {
  const timeout = Promise.withResolvers<void>();
  const timer = setTimeout(timeout.resolve, closeTimeoutMs);
  const closed = queries.destroy();
  // Whether it fails after that is nobody's business any more.
  closed.catch(() => undefined);
  await Promise.race([closed, timeout.promise]).finally(() => clearTimeout(timer));
}

/**
 * The database for what may take long: on PostgreSQL connections of their own, so that nobody's page waits for one. On
 * SQLite, which has one writer, the same.
 */
export function openForBackground(database: Database): Database {
  if (database.kind === "sqlite") return { ...database, close: async () => undefined };
  return openDatabase(database.place, { timeouts: "background", poolSize: backgroundPoolSize });
}
