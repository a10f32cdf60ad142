import type { createTextBuilder } from "./text-builder.ts";
import { joinCells } from "./text-flow.ts";

/** In cells: a lone word far to the right keeps its place only so far. */
const maxGap = 100;
const maxCells = 16_384;

export type RowWriter = ReturnType<typeof createRowWriter>;

/** Writes the rows of a sheet as lines, after its name; any number of empty rows is one empty line. */
export function createRowWriter(builder: ReturnType<typeof createTextBuilder>, name: string) {
  let hasRows = false;
  let isGap = false;
  let isFull = false;
  const add = (line: string) => {
    if (!builder.add(`${line}\n`)) isFull = true;
  };
  return {
    isFull: () => isFull,
    hasRows: () => hasRows,
    /** Cells by their place, the first at 0; those between are empty. */
    addRow(cells: readonly { place: number; text: string }[]): void {
      const row: string[] = [];
      let next = 0;
      for (const { place, text } of cells) {
        if (text === "" || row.length >= maxCells) continue;
        for (let gap = Math.min(place - next, maxGap); gap > 0; gap -= 1) row.push("");
        row.push(text);
        next = place + 1;
      }
      const line = joinCells(row);
      if (line === "") {
        isGap = true;
        return;
      }
      if (!hasRows && name !== "") add(name);
      if (hasRows && isGap) add("");
      add(line);
      hasRows = true;
      isGap = false;
    },
    addGap(): void {
      isGap = true;
    },
    end(): void {
      if (hasRows) add("");
    },
  };
}
