import { readRecords } from "./read-records.ts";

/** The surest first: a tab stands in few sentences, a comma in most. */
const delimiters = ["\t", ";", "|", ","] as const;
const maxSample = 200;
/** In characters, of the beginning that is looked at. */
const maxSampleLength = 200_000;

/** How Excel says it in a line of its own: "sep=;". */
const saidSeparator = /^"?sep=(.)"?[ \t]*(?:\r\n?|\n|$)/i;

type Delimited = { delimiter: string; text: string };

/**
 * What parts the cells of a table, as it says itself or as most of its records have as many cells; and the table without
 * what says so. Null where it is no table, such as sentences with commas.
 */
export function findDelimiter(text: string): Delimited | null {
  const [line, said] = saidSeparator.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return { delimiter: said, text: text.slice(line.length) };
  const sample = text.slice(0, maxSampleLength);
  const isComplete = sample.length === text.length;
  let best: { delimiter: string; alike: number } | null = null;
  for (const delimiter of delimiters) {
    const records = sampleRecords(sample, delimiter, isComplete);
    const alike = countAlike(records);
    if (alike > (best?.alike ?? 0) && isTable(records, alike)) best = { delimiter, alike };
  }
  // One column, whose quotation marks are no words of anybody's.
  if (!best && hasMarkedCells(sample)) return { delimiter: ",", text };
  return best && { delimiter: best.delimiter, text };
}

/** Without the last record where the sample cuts it off. */
function sampleRecords(sample: string, delimiter: string, isComplete: boolean): string[][] {
  const records: string[][] = [];
  let last: string[] | null = null;
  for (const record of readRecords(sample, delimiter)) {
    if (last && !isEmpty(last)) records.push(last);
    last = record;
    if (records.length >= maxSample) return records;
  }
  if (last && isComplete && !isEmpty(last)) records.push(last);
  return records;
}

const isEmpty = (record: readonly string[]) => record.every((cell) => cell.trim() === "");

/** How many records have as many cells as most of those with several. */
function countAlike(records: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Sentences have commas too, each with a space behind it, and now as many in a line and now others. */
function isTable(records: readonly string[][], alike: number): boolean {
  const further = records.flatMap((record) => record.slice(1)).filter((cell) => cell.trim() !== "");
  const spaced = further.filter((cell) => cell.startsWith(" ")).length;
  if (further.length > 0 && spaced * 5 <= further.length) return true;
  return records.length > 1 && alike * 5 >= records.length * 4;
}

function hasMarkedCells(sample: string): boolean {
  const lines = sample.split(/\r\n?|\n/, maxSample).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => /^"|"$/.test(line)).length;
  return lines.length > 0 && marked * 2 >= lines.length;
}
