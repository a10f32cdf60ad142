import type { Compilable, CompiledQuery, InferResult, Insertable } from "kysely";
import type { Queries } from "./connection.ts";
import { kindOf } from "./dialects/index.ts";
import { pipelined } from "./dialects/pipelining.ts";
import type { Tables } from "./tables/index.ts";
import { checkTextLengths } from "./text-limits.ts";

type Value = string | number | null;
type Given = Record<string, Value>;
type RowOf<Query extends Compilable> = InferResult<Query>[number];

/** In place of a value while a query is put into SQL; no value of ours has this character. */
const beginning = "\u0000";

/**
 * A query of the respondents' way, which is put into SQL once instead of each time it is asked. `build` makes it, with
 * `its(name)` wherever a value that is given later belongs; everything else about it must be fixed.
 */
export function prepared<Values extends Given>() {
  return <Query extends Compilable>(
    build: (db: Queries, param: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Query,
  ) => {
    const run = onceCompiled((db) =>
      build(db, (name) => (beginning + name) as Values[typeof name]).compile(),
    );
    return {
      all: async (db: Queries, given: Values) => (await run(db, given)).rows as RowOf<Query>[],
      first: async (db: Queries, given: Values) => (await run(db, given)).rows[0] as RowOf<Query> | undefined,
      /** In a transaction on PostgreSQL it is not waited for. */
      run: async (db: Queries, given: Values): Promise<void> => {
        await run(db, given, pipelined);
      },
      /** Whether a change found a row to change. */
      changes: async (db: Queries, given: Values): Promise<boolean> =>
        ((await run(db, given)).numAffectedRows ?? 0n) > 0n,
    };
  };
}

const mostShapes = 200;

/**
 * Inserts whole rows, put into SQL once for each number of rows and set of columns. In a transaction on PostgreSQL it is not
 * waited for.
 */
export function preparedInsert<Table extends keyof Tables & string>(table: Table) {
  const shapes = new Map<string, ReturnType<typeof onceCompiled>>();
  return async (db: Queries, rows: readonly Insertable<Tables[Table]>[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    for (const row of rows) checkTextLengths(table, row);
    const columns = Object.keys(first);
    const name = (column: string, index: number) => `${index} ${column}`;
    const shape = `${rows.length} ${columns.join()}`;
    let insert = shapes.get(shape);
    if (!insert) {
      const marked = rows.map((_, index) =>
        Object.fromEntries(columns.map((column) => [column, beginning + name(column, index)])),
      ) as Insertable<Tables[Table]>[];
      insert = onceCompiled((on) => on.insertInto(table).values(marked).compile());
      if (shapes.size < mostShapes) shapes.set(shape, insert);
    }
    const given = rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [name(column, index), value as Value]),
    );
    await insert(db, Object.fromEntries(given), pipelined);
  };
}

function onceCompiled(compile: (db: Queries) => CompiledQuery) {
  const compiled = new Map<string, CompiledQuery>();
  return (db: Queries, given: Given, as = (asked: CompiledQuery) => asked) => {
    const kind = kindOf(db);
    let query = compiled.get(kind);
    if (!query) {
      query = compile(db);
      compiled.set(kind, query);
    }
    const parameters = query.parameters.map((value) => fill(value, given));
    return db.executeQuery(as({ ...query, parameters }));
  };
}

function fill(value: unknown, given: Given): unknown {
  if (typeof value !== "string" || !value.startsWith(beginning)) return value;
  const filled = given[value.slice(1)];
  if (filled === undefined) throw new Error(`a query was not given its ${value.slice(1)}`);
  return filled;
}
