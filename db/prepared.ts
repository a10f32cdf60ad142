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
    const run = compileOnce(
      (db) => build(db, (name) => (placeholderStart + name) as Values[typeof name]).compile(),
      (values: Values, name: string) => values[name],
      (name) => name,
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
  const shapes = new Map<string, ReturnType<typeof compileInsert<Table>>>();
  return async (db: Queries, rows: readonly Insertable<Tables[Table]>[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    for (const row of rows) checkTextLengths(table, row);
    const columns = Object.keys(first);
    const shape = `${rows.length} ${columns.join()}`;
    let insert = shapes.get(shape);
    if (!insert) {
      insert = compileInsert(table, { rowCount: rows.length, columns });
      if (shapes.size < maxShapes) shapes.set(shape, insert);
    }
    await insert(db, rows, pipelined);
  };
}

function compileInsert<Table extends keyof Tables & string>(
  table: Table,
  { rowCount, columns }: { rowCount: number; columns: readonly string[] },
) {
  const marked = Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, `${placeholderStart}${row} ${column}`])),
  ) as Insertable<Tables[Table]>[];
  return compileOnce(
    (on) => on.insertInto(table).values(marked).compile(),
    (rows: readonly Insertable<Tables[Table]>[], { row, column }: { row: number; column: string }) =>
      (rows[row] as Record<string, Value> | undefined)?.[column],
    (name) => {
      const [row = "", column = ""] = name.split(" ");
      return { row: Number(row), column };
    },
  );
}

/** A parameter of a compiled query: the same each time, or found at a place among the values. */
type Parameter<Place> = { value: unknown } | { name: string; place: Place };

/** `placeOf` reads a placeholder's name once; `read` gives the value at its place each time. */
function compileOnce<Values, Place>(
  compile: (db: Queries) => CompiledQuery,
  read: (values: Values, place: Place) => Value | undefined,
  placeOf: (name: string) => Place,
) {
  const compiled = new Map<string, { query: CompiledQuery; parameters: readonly Parameter<Place>[] }>();
  return (db: Queries, values: Values, tag = (compiledQuery: CompiledQuery) => compiledQuery) => {
    const kind = kindOf(db);
    let known = compiled.get(kind);
    if (!known) {
      const query = compile(db);
      known = { query, parameters: query.parameters.map((value) => parameterOf(value, placeOf)) };
      compiled.set(kind, known);
    }
    const parameters = known.parameters.map((parameter) => {
      if (!("place" in parameter)) return parameter.value;
      const value = read(values, parameter.place);
      if (value === undefined) throw new Error(`a query was not given its ${parameter.name}`);
      return value;
    });
    return db.executeQuery(tag({ ...known.query, parameters }));
  };
}

function parameterOf<Place>(value: unknown, placeOf: (name: string) => Place): Parameter<Place> {
  if (typeof value !== "string" || !value.startsWith(placeholderStart)) return { value };
  const name = value.slice(1);
  return { name, place: placeOf(name) };
}
