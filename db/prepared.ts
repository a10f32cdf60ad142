import type { Compilable, CompiledQuery, InferResult, Insertable } from "kysely";
import type { Queries } from "./connection.ts";
import { kindOf } from "./dialects/index.ts";
import { pipelined } from "./dialects/pipelining.ts";
import type { Tables } from "./tables/index.ts";
import { checkTextLengths } from "./text-limits.ts";

type Value = string | number | boolean | object | null;
type QueryValues = Record<string, Value>;
type RowOf<Query extends Compilable> = InferResult<Query>[number];

/** In place of a value while a query is put into SQL; no value of ours has this character. */
const placeholderStart = "\u0000";

/**
 * A query of the survey's fast path. It is compiled to SQL once, not at each request. `build` makes it, with `param(name)`
 * for each value that comes later; everything else about it must be fixed.
 */
export function prepared<Values extends QueryValues>() {
  return <Query extends Compilable>(
    build: (db: Queries, param: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Query,
  ) => {
    const run = compileOnce((db) =>
      build(db, (name) => (placeholderStart + name) as Values[typeof name]).compile(),
    );
    return {
      all: async (db: Queries, values: Values) => (await run(db, values)).rows as RowOf<Query>[],
      first: async (db: Queries, values: Values) =>
        (await run(db, values)).rows[0] as RowOf<Query> | undefined,
      /** In a transaction on PostgreSQL it is not waited for. */
      run: async (db: Queries, values: Values): Promise<void> => {
        await run(db, values, pipelined);
      },
      /** Whether a change found a row to change. */
      changes: async (db: Queries, values: Values): Promise<boolean> =>
        ((await run(db, values)).numAffectedRows ?? 0n) > 0n,
    };
  };
}

const maxShapes = 200;

/**
 * Inserts whole rows, put into SQL once for each number of rows and set of columns. In a transaction on PostgreSQL it is not
 * waited for.
 */
export function preparedInsert<Table extends keyof Tables & string>(table: Table) {
  const shapes = new Map<string, ReturnType<typeof compileOnce>>();
  return async (db: Queries, rows: readonly Insertable<Tables[Table]>[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    for (const row of rows) checkTextLengths(table, row);
    const columns = Object.keys(first);
    const placeholderName = (column: string, index: number) => `${index} ${column}`;
    const shape = `${rows.length} ${columns.join()}`;
    let insert = shapes.get(shape);
    if (!insert) {
      const marked = rows.map((_, index) =>
        Object.fromEntries(
          columns.map((column) => [column, placeholderStart + placeholderName(column, index)]),
        ),
      ) as Insertable<Tables[Table]>[];
      insert = compileOnce((on) => on.insertInto(table).values(marked).compile());
      if (shapes.size < maxShapes) shapes.set(shape, insert);
    }
    const values = rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [placeholderName(column, index), value as Value]),
    );
    await insert(db, Object.fromEntries(values), pipelined);
  };
}

function compileOnce(compile: (db: Queries) => CompiledQuery) {
  const compiled = new Map<string, CompiledQuery>();
  return (db: Queries, values: QueryValues, tag = (compiledQuery: CompiledQuery) => compiledQuery) => {
    const kind = kindOf(db);
    let query = compiled.get(kind);
    if (!query) {
      query = compile(db);
      compiled.set(kind, query);
    }
    const parameters = query.parameters.map((value) => fillPlaceholder(value, values));
    return db.executeQuery(tag({ ...query, parameters }));
  };
}

function fillPlaceholder(value: unknown, values: QueryValues): unknown {
  if (typeof value !== "string" || !value.startsWith(placeholderStart)) return value;
  const parameter = values[value.slice(1)];
  if (parameter === undefined) throw new Error(`a query was not given its ${value.slice(1)}`);
  return parameter;
}
