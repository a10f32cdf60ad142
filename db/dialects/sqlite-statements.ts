import type SqliteDatabase from "better-sqlite3";

type Connection = SqliteDatabase.Database;
export type Statement = SqliteDatabase.Statement<unknown[], unknown>;

const maxStatements = 500;

/** The statements that a connection has prepared, by their text: preparing one costs more than running it. */
export class PreparedStatements {
  #connection: Connection;
  #prepared = new Map<string, Statement>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  find(sql: string): Statement {
    const prepared = this.#prepared.get(sql);
    if (prepared) return prepared;
    const statement = this.#connection.prepare<unknown[], unknown>(sql);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size >= maxStatements && oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, statement);
    return statement;
  }

  /** After the tables themselves have changed. */
  forget(): void {
    this.#prepared.clear();
  }
}
