import { createHash } from "node:crypto";
import { formatInstant } from "../calendar/instant-text.ts";

/**
 * The way of writing the evidence base down that seals are made by today. Another way, or other parts, gets another number;
 * a seal is worked out again in its own. 2: marks of what each source says, and quotations, too. 3: passages of documents are
 * counted apart from what people said, and a finding's evidence names its passage. 4: translations and transcripts, too, and
 * which of them a coding or a quotation is of. 5: what young people sent by themselves, each response by itself. 6: with each of
 * these what was said aloud or drawn, by the hash of its contents, and how words came to be. 7: of which child an answer and all
 * that is of it are, what was said of each child, what was not asked, and of whom each question is.
 */
export const format = 7;

/** The first format that knows children of a response, and questions that are not asked. */
export const formatOfChildren = 7;

export type Row = Readonly<Record<string, string | number | boolean | Temporal.Instant | null>>;

/**
 * A row is one line of JSON without spaces: an array of what it is (`answers`, say) and its columns, each as an
 * array of name and value, by name; text as it stands, whole numbers, 1 and 0 for yes and no, instants as UTC text to the millisecond, null. Lines are put in the
 * order of their UTF-16 code units, each ended by a line feed, in UTF-8. No number that a database gave by itself is in
 * them, and nothing of the order in which it keeps rows, so that the same evidence gives the same hash wherever it lies.
 */
export function lineOf(what: string, row: Row): string {
  const columns = Object.entries(row)
    .map(([name, value]): [string, string | number | null] => [name, toJson(value)])
    .toSorted(([one], [other]) => byCodeUnits(one, other));
  return JSON.stringify([what, ...columns]);
}

function toJson(value: Row[string]): string | number | null {
  if (value instanceof Temporal.Instant) return formatInstant(value);
  return typeof value === "bigint" || typeof value === "boolean" ? Number(value) : value;
}

/** The columns that came with children, by the table that they are of. */
const columnsOfChildren = ["child", "askedOf", "condition", "families", "familiesBase"];

/** Rows as that format has them: before it knew of children nothing of them was hashed. */
export function rowsAs<Of extends Row>(sealedAs: number, rows: readonly Of[]): readonly Of[] {
  if (sealedAs >= formatOfChildren) return rows;
  return rows.map((row) => {
    const known = Object.entries(row).filter(([name]) => !columnsOfChildren.includes(name));
    return Object.fromEntries(known) as Of;
  });
}

/** sha256 over lines, whatever order they come in; hex. */
export function hashLines(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines.toSorted(byCodeUnits)) hash.update(`${line}\n`);
  return hash.digest("hex");
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
