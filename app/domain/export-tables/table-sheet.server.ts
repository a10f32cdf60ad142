import type { Cell, Sheet } from "#app/platform/sheets/sheet.ts";

/** A table alone on its sheet: its heads stay in view, and have filters. */
export function tableSheet(
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): Sheet {
  return { name, widths, rows: [[{ as: "heads", cells: heads }, ...rows.map((cells) => ({ cells }))]] };
}
