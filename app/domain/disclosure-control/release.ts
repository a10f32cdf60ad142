import { z } from "zod";
import type { ColumnOrder } from "./group-columns.ts";
import { type Thresholds, thresholdsShape } from "./thresholds.ts";

/*
 * A release: a fixed, kept set of tables with small numbers hidden. It holds what it shows and nothing else, so that
 * whoever gets hold of the database learns no more from a release than its readers do. In every list of counts,
 * `null` stands where a count is hidden.
 */

export const columnRoles = ["choice", "dont-know", "not-answered", "not-asked"] as const;
/** What a table counts: parents’ responses, young people’s faces, notes of the open meeting or people who came to it. */
export const counted = ["responses", "faces", "notes", "people"] as const;
export type Counted = (typeof counted)[number];
export const sides = ["negative", "neutral", "positive"] as const;

const columnShape = z.object({
  key: z.string(),
  label: z.string(),
  role: z.enum(columnRoles),
  /** On which side of a diverging bar the choice stands; null in lists and for what is no choice. */
  side: z.enum(sides).nullable(),
  /** What is counted together here; absent where it is one answer. */
  merges: z.array(z.object({ key: z.string(), label: z.string(), role: z.enum(columnRoles) })).optional(),
});
export type Column = z.infer<typeof columnShape>;

const cellShape = z.int().min(0).nullable();

const breakdownShape = z.object({
  by: z.string(),
  label: z.string(),
  state: z.enum(["shown", "withheld", "not-available"]),
  /** Where answers are counted together that the table above shows apart; absent where they are the table's own. */
  columns: z.array(columnShape).optional(),
  rows: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      /** The groups that are counted together here; absent where it is one. */
      merges: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
      responses: cellShape,
      cells: z.array(cellShape),
    }),
  ),
});
export type ReleasedBreakdown = z.infer<typeof breakdownShape>;

export const releasedTableShape = z.object({
  /** The same table in every release of a re-visit has the same key. */
  key: z.string(),
  title: z.string(),
  /** Every wording that was counted, newest first. */
  wordings: z.array(z.string()),
  /** What it is about: focus areas' short names, in order. */
  about: z.array(z.string()),
  /** Each population has totals of its own; releases made before others were counted hold responses only. */
  of: z.enum(counted).default("responses"),
  kind: z.enum(["one-answer", "several-answers"]),
  /** What is counted together here: question versions, or the name of what respondents said about themselves. */
  parts: z.array(z.string()),
  columns: z.array(columnShape),
  /** `not-available`: it would say too much beside an earlier release. */
  state: z.enum(["shown", "withheld", "not-available"]),
  /** The number of responses (or whatever it counts) behind it; null where that is hidden too. */
  responses: cellShape,
  /** For several answers: how many people answered; null for one answer, where it follows from the cells. */
  answered: cellShape,
  cells: z.array(cellShape),
  /** Shares to the nearest `step` percent, where counts beside the total would tell how few gave no answer. */
  shares: z.object({ step: z.int().min(1), percent: z.array(z.int().min(0).max(100).nullable()) }).optional(),
  breakdowns: z.array(breakdownShape),
  /** The release in which these figures were first shown, where too little has changed since. */
  carriedFrom: z.object({ id: z.string(), number: z.int() }).nullable(),
});
export type ReleasedTable = z.infer<typeof releasedTableShape>;

/** 1: every answer a column of its own. 2: answers and groups may be counted together. Older ones are read as made. */
export const releaseFormat = 2;

export const releaseContentShape = z.object({
  format: z.int().min(1).max(releaseFormat).default(1),
  thresholds: thresholdsShape,
  /** How many responses it is made from; null where too few to say. */
  responses: cellShape,
  tables: z.array(releasedTableShape),
});
export type ReleaseContent = z.infer<typeof releaseContentShape>;

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

/** A release already made. `differing`: how many responses have come, changed or been withdrawn since. */
export interface StoredRelease {
  readonly id: string;
  readonly number: number;
  readonly differing: number;
  readonly content: ReleaseContent;
}

/** What is known of a number from elsewhere. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface ReleaseInput {
  readonly responses: number;
  readonly thresholds: Thresholds;
  readonly tables: readonly ExactTable[];
  /** Oldest first. */
  readonly earlier: readonly StoredRelease[];
  /** What the rounded counts of noon say of columns, by the keys of table and column. */
  readonly bounds?: ReadonlyMap<string, ReadonlyMap<string, Bounds>>;
}
