import type { Relationship } from "../office-package.ts";
import { isPageNumber } from "../page-numbers.ts";
import { readXml } from "../read-xml.ts";
import { createTextFlow } from "../text-flow.ts";
import type { ZipParts } from "../zip-budget.ts";
import type { WordNumbering } from "./word-numbering.ts";
import { createWordReader } from "./word-reader.ts";
import type { WordStyles } from "./word-styles.ts";

const maxLength = 50_000;
const maxHeaders = 100;

/** The lines of headers and footers, each once. */
export async function readHeaders(
  relationships: readonly Relationship[],
  parts: ZipParts,
  context: { styles: WordStyles; numbering: WordNumbering },
): Promise<string[]> {
  const lines = new Set<string>();
  for (const { part } of relationships.slice(0, maxHeaders)) {
    if (part === null) continue;
    const flow = createTextFlow(maxLength);
    flow.beginAside();
    await readXml(parts.pieces(part), createWordReader(flow, context));
    for (const line of flow.endAside()) {
      const plain = line.trim();
      if (!isPageNumber(plain)) lines.add(plain);
    }
  }
  return [...lines];
}
