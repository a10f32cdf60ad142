import {
  type CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { withTextLengthChecks } from "./check-texts.ts";
import { decodeRows, encodeParameters } from "./column-codecs.ts";
import { isPipelined } from "./pipelining.ts";

const CheckingCompiler = withTextLengthChecks(PostgresQueryCompiler);

/** PostgreSQL, whose transactions do not wait for what they do not ask; its clients must send without waiting (`pipeline`). */
export class PipeliningDialect extends PostgresDialect {
  #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PipeliningDriver(this.#config);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new CheckingCompiler();
  }
}

/**
 * Sends the beginning of a transaction, and statements whose result nobody needs, together with the next awaited
 * statement or the commit. A transaction that only writes is one journey to the server. Locks taken last (the audit
 * chain) are held only while the server commits.
 */
class PipeliningDriver extends PostgresDriver {
  #transactions = new WeakMap<DatabaseConnection, Transaction>();

  override async acquireConnection(
    ...args: Parameters<PostgresDriver["acquireConnection"]>
  ): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection(...args);
    if (!this.#transactions.has(connection)) this.#transactions.set(connection, new Transaction(connection));
    return connection;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    this.#of(connection).begin(super.beginTransaction(connection, settings));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#of(connection).end(super.commitTransaction(connection));
  }

  override async rollbackTransaction(
    connection: Parameters<PostgresDriver["rollbackTransaction"]>[0],
  ): Promise<void> {
    this.#of(connection).leave();
    await super.rollbackTransaction(connection);
  }

  #of(connection: DatabaseConnection): Transaction {
    const transaction = this.#transactions.get(connection);
    if (!transaction) throw new Error("a connection of another driver");
    return transaction;
  }
}

/** The transaction that a connection is in, if it is in one. */
class Transaction {
  #sent: Promise<unknown>[] = [];
  #isOpen = false;
  #failure: { error: unknown } | null = null;

  constructor(connection: DatabaseConnection) {
    const send = connection.executeQuery.bind(connection);
    const execute = async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const parameters = encodeParameters(query.parameters);
      const result = await send<Row>(parameters === query.parameters ? query : { ...query, parameters });
      decodeRows(result.rows);
      return result;
    };
    connection.executeQuery = <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      if (!this.#isOpen) return execute<Row>(query);
      if (!isPipelined(query)) return this.#inTurn(execute<Row>(query));
      this.#send(execute(query));
      return Promise.resolve({ rows: [] });
    };
  }

  begin(beginning: Promise<void>): void {
    this.#sent = [];
    this.#failure = null;
    this.#isOpen = true;
    this.#send(beginning);
  }

  /** The first failure of anything in it, where there was one, is the commit's. */
  async end(commit: Promise<void>): Promise<void> {
    await this.#inTurn(commit);
    this.leave();
  }

  leave(): void {
    this.#isOpen = false;
  }

  #send(outcome: Promise<unknown>): void {
    const failed = (error: unknown) => {
      this.#failure ??= { error };
    };
    this.#sent.push(outcome.catch(failed));
  }

  /** The server answers in the order in which it was asked: what was sent before has been answered too. */
  async #inTurn<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    const [result] = await Promise.allSettled([outcome, ...this.#sent]);
    this.#sent = [];
    if (this.#failure) throw this.#failure.error;
    if (result.status === "rejected") throw result.reason;
    return result.value;
  }
}
