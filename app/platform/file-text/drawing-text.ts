import { createDrawingReader } from "./drawing-reader.ts";
import type { Relationship } from "./office-package.ts";
import { readXml } from "./read-xml.ts";
import { createTextFlow } from "./text-flow.ts";
import type { ZipParts } from "./zip-budget.ts";

/** Charts of kinds that came with Office 2016 (MS-ODRAWXML 2.24.3), such as waterfalls and funnels, are parts of another type. */
const drawnTypes: ReadonlySet<string> = new Set(["diagramData", "chart", "chartEx"]);

const maxLength = 500_000;
/** In characters, of all diagrams and charts that one part shows. */
const maxTogether = 2_000_000;

/**
 * The lines of a drawing in a part of its own, such as the boxes of a diagram, the shapes on a sheet, or a chart's
 * title, axes and series.
 */
export async function readDrawing(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const flow = createTextFlow(maxLength);
  flow.beginAside();
  await readXml(pieces, createDrawingReader(flow));
  return flow.endAside().filter((line) => line.trim() !== "");
}

/** The lines of the diagrams and charts that a part shows, by the relationship that it calls them by. */
export async function readDrawings(
  relationships: readonly Relationship[],
  parts: ZipParts,
): Promise<Map<string, string[]>> {
  const drawings = new Map<string, string[]>();
  let length = 0;
  for (const { id, type, part } of relationships) {
    if (part === null || !drawnTypes.has(type) || length > maxTogether) continue;
    const lines = await readDrawing(parts.pieces(part));
    drawings.set(id, lines);
    length += lines.reduce((sum, line) => sum + line.length, 0);
  }
  return drawings;
}
