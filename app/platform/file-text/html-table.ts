export type HtmlTable = {
  beginRow(): void;
  addCell(text: string): void;
  /** There is another table inside: this one only sets things on the page. */
  holdsTable(): void;
  toText(): string;
};

/** In characters and lines: a cell with more is a part of a page, not a value. */
const maxCell = 500;
const maxCellLines = 6;

/** A table of HTML: a row's cells apart by tabs, empty ones too; where it only sets things on the page, one after the other. */
export function createHtmlTable({ isLayout }: { isLayout: boolean }): HtmlTable {
  const rows: string[][] = [];
  let setsPage = isLayout;
  return {
    beginRow() {
      rows.push([]);
    },
    addCell(text) {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push(text.trim());
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
