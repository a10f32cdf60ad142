import type { Attributes, XmlReader } from "../read-xml.ts";
import { createRowWriter, type RowWriter } from "../rows.ts";
import type { createTextBuilder } from "../text-builder.ts";
import type { TextFlow } from "../text-flow.ts";
import type { OpenDocumentStyles } from "./styles.ts";
import { formatCellValue } from "./values.ts";

const maxColumns = 16_384;
const maxRepeatedRows = 1_000;
const maxRepeatedCells = 1_000;

type Cell = { attributes: Attributes; isCovered: boolean };

/**
 * Reads the sheets of a spreadsheet as rows with tabs between cells; `text` reads what is inside a cell. Hidden sheets, rows and
 * columns are left out, and what was kept of other workbooks.
 */
export function createSheetsReader(
  textBuilder: ReturnType<typeof createTextBuilder>,
  { flow, styles, text }: { flow: TextFlow; styles: OpenDocumentStyles; text: XmlReader },
) {
  const names: string[] = [];
  let rows: RowWriter | null = null;
  let hiddenColumns = new Uint8Array(0);
  let column = 0;
  let place = 0;
  let row: { place: number; text: string }[] | null = null;
  let rowsRepeated = 1;
  let cell: Cell | null = null;
  let shapeDepth = 0;
  let shapeLines: string[] = [];

  function beginSheet(attributes: Attributes): "skip" | undefined {
    const style = attributes["table:style-name"] ?? "";
    const name = attributes["table:name"] ?? "";
    if (styles.isHidden("table", style) || style === "ta_extref" || /^'file:.*'#\$/i.test(name))
      return "skip";
    names.push(name);
    rows = createRowWriter(textBuilder, name);
    hiddenColumns = new Uint8Array(maxColumns);
    column = 0;
    shapeLines = [];
    return undefined;
  }

  function beginColumn(attributes: Attributes): void {
    const next = Math.min(column + repeatOf(attributes, "columns"), maxColumns);
    if (isSkipped(attributes)) hiddenColumns.fill(1, column, next);
    column = next;
  }

  function endCell(): void {
    if (!cell || !row) return;
    const lines = flow.endAside();
    const shown = lines.length > 0 ? lines.join("\n") : formatCellValue(cell.attributes);
    const words = cell.isCovered ? "" : shown.trim();
    const next = Math.min(column + repeatOf(cell.attributes, "columns"), maxColumns);
    for (let at = column; at < next; at += 1) {
      if (hiddenColumns[at] === 1) continue;
      if (words !== "" && at - column < maxRepeatedCells) row.push({ place, text: words });
      place += 1;
    }
    column = next;
    cell = null;
  }

  function endRow(): void {
    if (!row || !rows) return;
    const isEmpty = row.length === 0;
    for (let time = 0; time < (isEmpty ? 1 : rowsRepeated) && !rows.isFull(); time += 1) rows.addRow(row);
    row = null;
  }

  function endSheet(): void {
    for (const line of shapeLines) rows?.addRow([{ place: 0, text: line }]);
    rows?.end();
    rows = null;
  }

  function isShape(name: string): boolean {
    return name.startsWith("draw:") || name === "table:shapes";
  }

  return {
    names: () => names,
    isFull: () => rows?.isFull() === true || flow.isFull(),
    begin(name: string, attributes: Attributes): "skip" | undefined {
      if (shapeDepth > 0 || isShape(name)) {
        if (shapeDepth === 0) flow.beginAside();
        shapeDepth += 1;
        const answer = text.begin(name, attributes);
        if (answer === "skip") endShape();
        return answer;
      }
      switch (name) {
        case "table:table":
          return beginSheet(attributes);
        case "table:table-column":
          beginColumn(attributes);
          return undefined;
        case "table:table-row":
          if (isSkipped(attributes)) return "skip";
          row = [];
          rowsRepeated = Math.min(repeatOf(attributes, "rows"), maxRepeatedRows);
          column = 0;
          place = 0;
          return undefined;
        case "table:table-cell":
        case "table:covered-table-cell":
          cell = { attributes, isCovered: name === "table:covered-table-cell" };
          flow.beginAside();
          return undefined;
      }
      return text.begin(name, attributes);
    },
    end(name: string): void {
      if (shapeDepth > 0) {
        text.end(name);
        endShape();
        return;
      }
      if (name === "table:table") endSheet();
      else if (name === "table:table-row") endRow();
      else if (name === "table:table-cell" || name === "table:covered-table-cell") endCell();
      else text.end(name);
    },
    text(words: string): void {
      if (cell || shapeDepth > 0) text.text(words);
    },
  };

  function endShape(): void {
    shapeDepth -= 1;
    if (shapeDepth > 0) return;
    shapeLines.push(...flow.endAside().filter((line) => line.trim() !== ""));
  }
}

function isSkipped(attributes: Attributes): boolean {
  return /^(collapse|filter)$/.test(attributes["table:visibility"] ?? "");
}

function repeatOf(attributes: Attributes, what: "rows" | "columns"): number {
  return Math.max(1, Number(attributes[`table:number-${what}-repeated`]) || 1);
}
