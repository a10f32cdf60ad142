import { setTimeout as wait } from "node:timers/promises";
import type SqliteDatabase from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { decodeRows, encodeParameters } from "./column-codecs.ts";
import { PreparedStatements, type Statement } from "./sqlite-statements.ts";

export type SqliteConnections = {
  /** Null where the database is open for reading only. */
  writer: SqliteDatabase.Database | null;
  reader: SqliteDatabase.Database;
};

/** In milliseconds: how often it is tried to write while another process does, and for how long. */
const retryDelayMs = 1;
const busyTimeoutMs = 5000;

const reads = /^\s*(?:select|with)\b/i;
const changesRows = /^\s*(?:insert|update|delete|replace|with)\b/i;

/**
 * SQLite for many at once. Transactions run one after another on one connection. Those that end in the same turn of
 * the event loop are committed together, so that they wait for the disk once. None is done before all are on the
 * disk. Each is a savepoint: one that fails rolls back its own changes only. Reads outside a transaction use another
 * connection and see only committed data.
 */
export class SqliteDriver implements Driver {
  #writer: SqliteDatabase.Database;
  #reader: SqliteDatabase.Database;
  #begin: string;
  #toWrite: PreparedStatements;
  #toRead: PreparedStatements;
  #mutex = new Mutex();
  #group: Group | null = null;

  constructor({ writer, reader }: SqliteConnections) {
    // Where there is nothing to write with, transactions hold what they read still, and a change fails.
    this.#writer = writer ?? reader;
    this.#reader = reader;
    this.#begin = writer ? "begin immediate" : "begin";
    this.#toWrite = new PreparedStatements(this.#writer);
    this.#toRead = writer ? new PreparedStatements(reader) : this.#toWrite;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteConnection((query, connection) => this.#execute(query, connection));
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#mutex.acquire();
    try {
      this.#group ??= await this.#beginGroup();
      this.#run("savepoint one");
      asSqliteConnection(connection).group = this.#group;
    } catch (error) {
      this.#releaseMutex();
      throw error;
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { group } = asSqliteConnection(connection);
    if (!group || group !== this.#group) throw new Error("this transaction was given up");
    this.#run("release one");
    asSqliteConnection(connection).group = null;
    this.#releaseMutex();
    await group.committed;
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { group } = asSqliteConnection(connection);
    // One whose commit failed has nothing to roll back: the whole group's changes are gone.
    if (!group) return;
    asSqliteConnection(connection).group = null;
    try {
      if (group === this.#group) {
        this.#run("rollback to one");
        this.#run("release one");
      }
    } finally {
      this.#releaseMutex();
    }
    // What it may have read of the others is not told before they are on the disk.
    await group.committed.catch(() => undefined);
  }

  async destroy(): Promise<void> {
    await this.#mutex.acquire();
    this.#commitGroup();
    // The writer last: whoever closes last puts the log into the database file, and the reader cannot.
    if (this.#reader !== this.#writer) this.#reader.close();
    this.#writer.close();
  }

  async #execute(query: CompiledQuery, connection: SqliteConnection): Promise<QueryResult<never>> {
    const { sql, parameters } = query;
    if (connection.group) {
      if (connection.group !== this.#group) throw new Error("this transaction was given up");
      return this.#write(sql, parameters);
    }
    if (reads.test(sql)) {
      // While nothing waits to be committed the writer sees the same, and need not read again what it has just written.
      const statement = (this.#group ? this.#toRead : this.#toWrite).find(sql);
      if (statement.readonly) return resultOf(statement, parameters);
    }
    return changesRows.test(sql) ? this.#writeAlone(query, connection) : this.#runAlone(query);
  }

  /** A change outside a transaction is one by itself. */
  async #writeAlone(query: CompiledQuery, connection: SqliteConnection): Promise<QueryResult<never>> {
    await this.beginTransaction(connection);
    try {
      const result = this.#write(query.sql, query.parameters);
      await this.commitTransaction(connection);
      return result;
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }

  /** A setting, a checkpoint: what cannot stand in a transaction, or would change those of others. */
  async #runAlone({ sql, parameters }: CompiledQuery): Promise<QueryResult<never>> {
    await this.#mutex.acquire();
    try {
      this.#commitGroup();
      return this.#write(sql, parameters);
    } finally {
      this.#releaseMutex();
    }
  }

  #write(sql: string, parameters: readonly unknown[]): QueryResult<never> {
    try {
      return resultOf(this.#toWrite.find(sql), parameters);
    } catch (error) {
      this.#giveUpIfTakenBack(error);
      throw error;
    } finally {
      if (!reads.test(sql) && !changesRows.test(sql)) {
        this.#toWrite.forget();
        this.#toRead.forget();
      }
    }
  }

  #run(sql: string): void {
    try {
      this.#toWrite.find(sql).run();
    } catch (error) {
      this.#giveUpIfTakenBack(error);
      throw error;
    }
  }

  /** A full disk, or one that fails, rolls back all that was not committed, without being asked. */
  #giveUpIfTakenBack(error: unknown): void {
    if (!this.#group || this.#writer.inTransaction) return;
    this.#group.fail(error);
    this.#group = null;
  }

  async #beginGroup(): Promise<Group> {
    await this.#waitForOtherProcesses();
    const group = new Group();
    setImmediate(() => {
      if (this.#group !== group) return;
      if (this.#mutex.isLocked) group.isDue = true;
      else this.#commitGroup();
    });
    return group;
  }

  /**
   * Begins, once no other process is in the midst of writing. SQLite itself would wait by stopping this process, and all
   * whom it serves with it.
   */
  async #waitForOtherProcesses(): Promise<void> {
    for (let waited = 0; ; waited += retryDelayMs) {
      try {
        this.#toWrite.find(this.#begin).run();
        return;
      } catch (error) {
        if (!isBusy(error) || waited >= busyTimeoutMs) throw error;
      }
      await wait(retryDelayMs);
    }
  }

  #commitGroup(): void {
    const group = this.#group;
    if (!group) return;
    this.#group = null;
    try {
      this.#toWrite.find("commit").run();
      group.succeed();
    } catch (error) {
      if (this.#writer.inTransaction) this.#toWrite.find("rollback").run();
      group.fail(error);
    }
  }

  #releaseMutex(): void {
    if (this.#group?.isDue) this.#commitGroup();
    this.#mutex.release();
  }
}

class SqliteConnection implements DatabaseConnection {
  /** What the transaction that runs on it is to be committed with; null outside one. */
  group: Group | null = null;
  #execute: (query: CompiledQuery, connection: SqliteConnection) => Promise<QueryResult<never>>;

  constructor(execute: (query: CompiledQuery, connection: SqliteConnection) => Promise<QueryResult<never>>) {
    this.#execute = execute;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#execute(query, this) as Promise<QueryResult<Row>>;
  }

  // biome-ignore lint/correctness/useYield: rows are never asked for one by one.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("rows are read all at once here");
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
}

function asSqliteConnection(connection: DatabaseConnection): SqliteConnection {
  return connection as SqliteConnection;
}

/** Transactions that are committed together. */
class Group {
  /** Set when its time has come while one of its transactions still runs. */
  isDue = false;
  committed: Promise<void>;
  succeed: () => void;
  fail: (error: unknown) => void;

  constructor() {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.committed = promise;
    this.succeed = resolve;
    this.fail = reject;
    // Nobody may be waiting any more: each of its transactions was rolled back.
    promise.catch(() => undefined);
  }
}

/** One at a time, in the order in which they came. */
class Mutex {
  isLocked = false;
  #waiting: (() => void)[] = [];

  async acquire(): Promise<void> {
    if (!this.isLocked) {
      this.isLocked = true;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.isLocked = false;
  }
}

function resultOf(statement: Statement, parameters: readonly unknown[]): QueryResult<never> {
  const encoded = encodeParameters(parameters);
  if (statement.reader) return { rows: decodeRows(statement.all(...encoded)) as never[] };
  const { changes, lastInsertRowid } = statement.run(...encoded);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
