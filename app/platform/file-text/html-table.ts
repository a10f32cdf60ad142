export type HtmlTable = {
  beginRow(): void;
  /** With how many columns and rows it lies over. */
  addCell(text: string, span?: { columns: number; rows: number }): void;
  /** There is another table inside: this one only sets things on the page. */
  holdsTable(): void;
  toText(): string;
};

/** In characters and lines: a cell with more is a part of a page, not a value. */
const maxCell = 500;
const maxCellLines = 6;
/** In columns: further to the right nothing lies over another. */
const maxSpanned = 40;

/** A table of HTML: a row's cells apart by tabs, empty ones too; where it only sets things on the page, one after the other. */
export function createHtmlTable({ isLayout }: { isLayout: boolean }): HtmlTable {
  const rows: string[][] = [];
  /** For each column, over how many more rows a cell from above lies. */
  let spannedRows: number[] = [];
  /** The columns of this row that one from above lies over. */
  let isCovered: boolean[] = [];
  let setsPage = isLayout;
  return {
    beginRow() {
      rows.push([]);
      isCovered = spannedRows.map((count) => count > 0);
      spannedRows = spannedRows.map((count) => Math.max(0, count - 1));
    },
    addCell(text, span = { columns: 1, rows: 1 }) {
      if (rows.length === 0) rows.push([]);
      const row = rows.at(-1) ?? [];
      while (isCovered[row.length]) row.push("");
      const start = row.length;
      row.push(text.trim());
      for (let at = start + 1; at < Math.min(start + span.columns, maxSpanned); at += 1) row.push("");
      if (span.rows <= 1) return;
      for (let at = spannedRows.length; at < Math.min(row.length, maxSpanned); at += 1) spannedRows.push(0);
      for (let at = start; at < Math.min(row.length, maxSpanned); at += 1) spannedRows[at] = span.rows - 1;
    },
    holdsTable() {
      setsPage = true;
    },
    toText() {
      const filled = rows.filter((row) => row.some((cell) => cell !== ""));
      const hasColumns = filled.some((row) => row.filter((cell) => cell !== "").length > 1);
      const isPage = setsPage || !hasColumns || rows.some((row) => row.some(isPartOfPage));
      if (!isPage) return filled.map((row) => row.map(inOneLine).join("\t").trimEnd()).join("\n");
      return filled.map((row) => row.filter((cell) => cell !== "").join("\n\n")).join("\n\n");
    },
  };
}

function isPartOfPage(cell: string): boolean {
  return cell.length > maxCell || cell.split("\n").length > maxCellLines;
}

function inOneLine(cell: string): string {
  return cell.replace(/\s+/g, " ");
}
