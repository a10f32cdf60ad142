import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { kindOf } from "./index.ts";

/** What is to be found, or not to be found: one of these phrases at least, each its words one after another, as they were indexed. */
export type SearchTerm = { phrases: readonly (readonly string[])[]; isExcluded: boolean };

/** That a row of `texts` has all that is to be found and nothing that is not; `terms` is not empty. */
export function hasTerms(db: Queries, terms: readonly SearchTerm[]): RawBuilder<SqlBool> {
  const included = terms.filter(({ isExcluded }) => !isExcluded);
  const rules = [
    ...(included.length > 0 ? [sql`texts.number in ${numbersWith(db, included)}`] : []),
    ...terms
      .filter(({ isExcluded }) => isExcluded)
      .map((term) => sql`texts.number not in ${numbersWith(db, [term])}`),
  ];
  return sql<SqlBool>`(${sql.join(rules, sql` and `)})`;
}

/**
 * The numbers of the texts that match, in order. SQLite's index gives them one by one, so fifty results read little
 * more than fifty. Null where nothing is sought, or on PostgreSQL, which has its own way.
 */
export function foundInOrder(db: Queries, terms: readonly SearchTerm[]) {
  const included = terms.filter(({ isExcluded }) => !isExcluded);
  if (included.length === 0 || kindOf(db) === "postgres") return null;
  return sql<{ number: number }>`${numbersWith(db, included)}`.as("found");
}

/** The index knows which words a text has; what stands beside each other in it is looked for in its terms. */
function numbersWith(db: Queries, terms: readonly SearchTerm[]): RawBuilder<unknown> {
  const isPostgres = kindOf(db) === "postgres";
  const inTerms = terms
    .filter(({ phrases }) => phrases.some(({ length }) => length > 1))
    .map(({ phrases }) => {
      const places = phrases.map((words) => {
        const phrase = ` ${words.join(" ")} `;
        return isPostgres ? sql`strpos(terms, ${phrase}) > 0` : sql`instr(terms, ${phrase}) > 0`;
      });
      return sql` and (${sql.join(places, sql` or `)})`;
    });
  const query = terms.map((term) => queryOf(term, isPostgres)).join(isPostgres ? " & " : " AND ");
  const besides = sql.join(inTerms, sql``);
  return isPostgres
    ? sql`(select "textNumber" from "textTerms" where lexemes @@ ${query}::tsquery${besides})`
    : sql`(select rowid as number from "textWords" where "textWords" match ${query}${besides})`;
}

/** Words of the index hold letters, marks and digits alone: none can end its quotation marks. */
function queryOf({ phrases }: SearchTerm, isPostgres: boolean): string {
  const [and, or, mark] = isPostgres ? [" & ", " | ", "'"] : [" AND ", " OR ", '"'];
  const all = phrases.map((words) => words.map((word) => `${mark}${word}${mark}`).join(and));
  return `(${all.map((phrase) => `(${phrase})`).join(or)})`;
}
