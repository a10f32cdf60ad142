import { markerOf } from "../text/list-marker.ts";

const headings =
  /^(?:no\.?|nr\.?|item|ref(?:erence)?\.?|number|#|s\/?n|id|weakness(?:es)?|(?:significant )?(?:area|concern|issue)s?.*|priority|description|finding|lead|owner|what|action|status|rag|theme|title)\b/i;

/**
 * The rows of a table that was copied with its tabs: which cell of each is the weakness, and what stood in the others.
 * Null where the lines are no table; one with a number and a text in each row reads like every other list.
 */
export function readTable(lines: readonly string[]): { items: string[]; others: string[] } | null {
  const rows = lines.filter((line) => line !== "").map((line) => line.split("\t"));
  const wide = rows.filter((cells) => cells.length > 1);
  if (wide.length < 2 || wide.length * 2 < rows.length) return null;
  const first = rows.findIndex((cells) => cells.length > 1);
  const head = rows[first] ?? [];
  const isHead = head.every((cell) => cell.length <= 60 && (cell === "" || headings.test(cell)));
  const body = isHead ? wide.slice(1) : wide;
  const isNumbered = body.every(
    ([cell = ""]) => /^\W?(?:\d{1,2}|[a-z]|[ivx]{1,5})\W?$/i.test(cell) || /^\W$/u.test(cell),
  );
  if (body.length < 2 || (!isHead && isNumbered && body.every((cells) => cells.length === 2))) return null;
  const column = findWidestColumn(body);
  const items: string[] = [];
  const others = isHead ? [head.join(" ")] : [];
  for (const cells of rows.slice(0, first)) others.push(cells.join(" "));
  for (const cells of rows.slice(isHead ? first + 1 : first)) {
    // A cell of several lines goes on without a tab.
    if (cells.length === 1) items.push(`${items.pop() ?? ""} ${cells[0]}`.trim());
    else {
      items.push(cells[column] ?? "");
      others.push(...cells.filter((cell, at) => at !== column && cell.length > 3));
    }
  }
  return { items: items.map(withoutMarker), others };
}

/** "First, plans are late" in a table of its own rows says no number. */
function withoutMarker(item: string): string {
  const marker = markerOf(item);
  const isWorded = marker?.readings.some(({ kind }) => kind === "worded") ?? true;
  return isWorded ? item : (marker?.content ?? item);
}

function findWidestColumn(rows: readonly string[][]): number {
  const width = Math.max(...rows.map((cells) => cells.length));
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, cells) => sum + (cells[at]?.length ?? 0), 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}
