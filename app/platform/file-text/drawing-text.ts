import { createDrawingReader } from "./drawing-reader.ts";
import { readXml } from "./read-xml.ts";
import { createTextFlow } from "./text-flow.ts";

const maxLength = 500_000;

/**
 * The lines of what is drawn in a part of its own: the boxes of a diagram, the shapes on a sheet, the title, axes and series
 * of a chart.
 */
export async function readDrawing(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const flow = createTextFlow(maxLength);
  flow.beginAside();
  await readXml(pieces, createDrawingReader(flow));
  return flow.endAside().filter((line) => line.trim() !== "");
}
