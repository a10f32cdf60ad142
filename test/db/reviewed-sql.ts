import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DefaultQueryCompiler, PostgresQueryCompiler } from "kysely";
import ts from "typescript";

/**
 * The SQL that each query of `db/queries` becomes, as it stands in `db/sql` for review. `npm run write-sql` runs the tests of
 * the databases and writes it down again: what changed shows as a difference. No other run records anything.
 */
export const snapshotFolder = "db/sql";
const recordingFolder = ".cache/sql";
const isWriting = process.env.WRITE_SQL === "yes";

export type Dialect = "sqlite" | "postgres";
export type QuerySql = { noun: string; query: string; dialect: Dialect; text: string };

type Recording = { queries: Map<string, QuerySql>; timesLookedAt: Map<string, number> };

declare global {
  /** Of the whole process: Vitest reads modules in again for each file of tests. */
  var recordingOfSql: Recording | undefined;
}

/** Two queries may become the same SQL; more than a few such need not be told apart. */
const maxTimesLookedAt = 5;

export function recordSql(): void {
  if (!isWriting || globalThis.recordingOfSql) return;
  const recording: Recording = { queries: new Map(), timesLookedAt: new Map() };
  globalThis.recordingOfSql = recording;
  const { queries, timesLookedAt } = recording;
  const compile = DefaultQueryCompiler.prototype.compileQuery;
  DefaultQueryCompiler.prototype.compileQuery = function (...args) {
    const compiled = compile.apply(this, args);
    const dialect = this instanceof PostgresQueryCompiler ? "postgres" : "sqlite";
    const text = normalizeSql(compiled.sql);
    const times = timesLookedAt.get(dialect + text) ?? 0;
    if (times < maxTimesLookedAt) {
      const place = findQuery();
      if (place) timesLookedAt.set(dialect + text, times + 1);
      if (place) queries.set(keyOf({ ...place, dialect, text }), { ...place, dialect, text });
    }
    return compiled;
  };
}

/** One line, without the numbers of parameters and without how many values were in a list. */
function normalizeSql(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\$\d+/g, "?")
    .replace(/\((\?(?:, \?)+)\)/g, (list, values: string) => (values.length > 4 ? "(?, …)" : list))
    .replace(/(\([^()]*\?[^()]*\))(?:, \1)+/g, "$1, …")
    .trim();
}

const keyOf = ({ noun, query, dialect, text }: QuerySql) => [noun, query, dialect, text].join("\n");

/** The query nearest to the call, of those in `db/queries`. */
function findQuery(): { noun: string; query: string } | null {
  const usualLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = usualLimit;
  const [, file = "", line = ""] = stack.match(/db\/queries\/([\w-]+\.ts):(\d+):\d+/) ?? [];
  if (file === "") return null;
  return { noun: basename(file, ".ts"), query: findName(file, Number(line)) };
}

const namesByFile = new Map<string, { name: string; from: number; to: number }[]>();

/** The statement at the top of the file in which the line lies. */
function findName(file: string, line: number): string {
  const names = namesByFile.get(file) ?? readNames(file);
  namesByFile.set(file, names);
  return names.find(({ from, to }) => from <= line && line <= to)?.name ?? "?";
}

function readNames(file: string) {
  const path = join("db/queries", file);
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  return source.statements.flatMap((statement) => {
    const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
    if (!named || !("name" in named)) return [];
    const name = (named.name as ts.Identifier).text;
    return [{ name, from: lineAt(statement.getStart()), to: lineAt(statement.getEnd()) }];
  });
}

/** Keeps what ran until it is written down; nothing where nothing is recorded. */
export function keepRecordedSql(): void {
  if (!globalThis.recordingOfSql) return;
  mkdirSync(recordingFolder, { recursive: true });
  const queries = [...globalThis.recordingOfSql.queries.values()];
  writeFileSync(join(recordingFolder, `${process.pid}.json`), JSON.stringify(queries));
}

/** `-- name` begins a query, `-- on SQLite` and `-- on PostgreSQL` what only one of the two is given. */
export function parseSnapshot(noun: string, text: string): QuerySql[] {
  let query = "";
  let dialects: readonly Dialect[] = [];
  return text.split("\n").flatMap((line) => {
    if (line === "-- on SQLite") dialects = ["sqlite"];
    else if (line === "-- on PostgreSQL") dialects = ["postgres"];
    else if (line.startsWith("-- ")) {
      query = line.slice("-- ".length);
      dialects = ["sqlite", "postgres"];
    } else if (line !== "")
      return dialects.map((dialect) => ({ noun, query, dialect, text: line.slice(0, -1) }));
    return [];
  });
}

function formatSnapshot(queries: readonly QuerySql[]): string {
  const byQuery = [...Map.groupBy(queries, ({ query }) => query)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return byQuery
    .map(([query, all]) => {
      const on = (dialect: Dialect) =>
        new Set(all.filter((one) => one.dialect === dialect).map(({ text }) => text));
      const [sqlite, postgres] = [on("sqlite"), on("postgres")];
      const lines = (texts: Set<string>, isWanted: (text: string) => boolean, heading: string) => {
        const some = [...texts].filter(isWanted).toSorted();
        return some.length === 0 ? [] : [heading, ...some.map((text) => `${text};`)];
      };
      return [
        `-- ${query}`,
        ...lines(sqlite, (one) => postgres.has(one), "").slice(1),
        ...lines(sqlite, (one) => !postgres.has(one), "-- on SQLite"),
        ...lines(postgres, (one) => !sqlite.has(one), "-- on PostgreSQL"),
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

/** Writes down what the tests of one run recorded; returns how many queries. */
export function writeSnapshots(): number {
  const all = (existsSync(recordingFolder) ? readdirSync(recordingFolder) : []).flatMap(
    (file) => JSON.parse(readFileSync(join(recordingFolder, file), "utf8")) as QuerySql[],
  );
  const queries = [...new Map(all.map((one) => [keyOf(one), one])).values()];
  mkdirSync(snapshotFolder, { recursive: true });
  for (const [noun, ofNoun] of Map.groupBy(queries, (one) => one.noun)) {
    writeFileSync(join(snapshotFolder, `${noun}.sql`), formatSnapshot(ofNoun));
  }
  return new Set(queries.map(({ noun, query }) => `${noun} ${query}`)).size;
}
