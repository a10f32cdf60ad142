import { z } from "zod";
import { columnRoles, counted, releaseFormat, sides } from "./release.ts";
import { thresholdsShape } from "./thresholds-shape.server.ts";

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

export const releaseContentShape = z.object({
  format: z.int().min(1).max(releaseFormat).default(1),
  thresholds: thresholdsShape,
  /** How many responses it is made from; null where too few to say. */
  responses: cellShape,
  tables: z.array(releasedTableShape),
});
export type ReleaseContent = z.infer<typeof releaseContentShape>;
