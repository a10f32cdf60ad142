import { createRowWriter } from "../rows.ts";
import { createTextBuilder } from "../text-builder.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { readRecords } from "./read-records.ts";

/**
 * A CSV's rows as lines, with tabs between cells, as those of other sheets. Null where it is no table. Keeps at most
 * `maxLength` characters.
 */
export function takeFromDelimited(text: string, maxLength: number): { text: string; cut: boolean } | null {
  const found = findDelimiter(text);
  if (!found) return null;
  const builder = createTextBuilder(maxLength);
  const rows = createRowWriter(builder, "");
  for (const record of readRecords(found.text, found.delimiter)) {
    rows.addRow(record.map((cell, place) => ({ place, text: cell.trim() })));
    if (rows.isFull()) break;
  }
  return builder.result();
}
