import type { ColumnOrder } from "./group-columns.ts";
import type { Column, ReleaseContent, ReleasedTable } from "./release-shape.server.ts";
import type { Thresholds } from "./thresholds-shape.server.ts";

/*
 * A release: a fixed, kept set of tables with small numbers hidden. It holds what it shows and nothing else, so that
 * whoever gets hold of the database learns no more from a release than its readers do. In every list of counts,
 * `null` stands where a count is hidden.
 */

export const columnRoles = ["choice", "dont-know", "not-answered", "not-asked"] as const;
/**
 * What a table counts: parents’ responses, young people’s faces and cards in discussions, young people who answered by themselves,
 * notes of the open meeting or people who came to it. Each has totals of its own, and they are never added up.
 */
export const counted = ["responses", "faces", "cards", "own-answers", "notes", "people"] as const;
export type Counted = (typeof counted)[number];
export const sides = ["negative", "neutral", "positive"] as const;

/**
 * 1: every answer a column of its own. 2: answers and groups may be counted together. 3: cards of discussions and young people's own
 * answers are counted, too. Older ones are read as made.
 */
export const releaseFormat = 3;

/** An exact table, as counted inside a re-visit. */
export interface ExactTable {
  readonly key: string;
  readonly title: string;
  readonly wordings: readonly string[];
  readonly about: readonly string[];
  readonly of: Counted;
  readonly kind: ReleasedTable["kind"];
  readonly parts: readonly string[];
  readonly columns: readonly Column[];
  readonly order: ColumnOrder;
  /** In the order of the columns. For one answer they add up to all that are counted. */
  readonly counts: readonly number[];
  /** For several answers: how many people answered. */
  readonly answered: number | null;
  /** How many were asked, where an earlier answer made it no question for others; absent where everybody was. */
  readonly population?: number;
  /** By which columns of which table it is asked. `refused`: columns of no answer there that are an answer all the same. */
  readonly dependsOn?: {
    readonly table: string;
    readonly columns: readonly string[];
    readonly refused: readonly string[];
  };
  /** The same counts for each group of one thing that respondents said about themselves. */
  readonly breakdown: ExactBreakdown | null;
}

export interface ExactBreakdown {
  /** The key of the table that counts these groups. */
  readonly by: string;
  readonly label: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly counts: readonly number[];
  }[];
}

/** A release already made. */
export interface StoredRelease {
  readonly id: string;
  readonly number: number;
  /** At least how many responses have come or been withdrawn since. */
  readonly differing: number;
  /** The same of young people's own answers; none where absent. */
  readonly ownDiffering?: number;
  /** Whether a response that it counts may say something else by now. */
  readonly isChanged: boolean;
  readonly content: ReleaseContent;
}

/** What is known of a number from elsewhere. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface ReleaseInput {
  readonly responses: number;
  /** How many young people answered by themselves; none where absent. */
  readonly ownAnswers?: number;
  readonly thresholds: Thresholds;
  readonly tables: readonly ExactTable[];
  /** Oldest first. */
  readonly earlier: readonly StoredRelease[];
  /** What the rounded counts of noon say of columns, by the keys of table and column. */
  readonly bounds?: ReadonlyMap<string, ReadonlyMap<string, Bounds>>;
}
