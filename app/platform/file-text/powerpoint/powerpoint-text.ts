import { createDrawingReader } from "../drawing-reader.ts";
import { readDrawings } from "../drawing-text.ts";
import { type OfficePackage, openPackage } from "../office-package.ts";
import { readXml } from "../read-xml.ts";
import { createTextBuilder } from "../text-builder.ts";
import { createTextFlow } from "../text-flow.ts";
import type { ZipParts } from "../zip-budget.ts";

const maxSlides = 2_000;
const maxSlideLength = 500_000;

/**
 * A presentation slide by slide, in its own order, each with its notes after it and an empty line between. Hidden slides are
 * left out, what stands on every slide, and comments.
 */
export async function takeFromPowerPoint(
  parts: ZipParts,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const office = await openPackage(parts);
  if (!office.main) throw new Error("no presentation was found in the file");
  const { part: main } = office.main;
  const relationships = await office.relationshipsOf(main);
  const ids = await listSlides(parts.pieces(main));
  const textBuilder = createTextBuilder(maxLength);
  for (const id of ids.slice(0, maxSlides)) {
    const slide = relationships.find((found) => found.id === id && found.type === "slide")?.part;
    if (!slide) continue;
    const lines = await readSlide(office, slide, parts);
    if (lines === null) continue;
    const notes = (await office.relationshipsOf(slide)).find(({ type }) => type === "notesSlide")?.part;
    if (notes) lines.push(...((await readSlide(office, notes, parts)) ?? []));
    if (lines.length > 0 && !textBuilder.add(`${lines.join("\n")}\n\n`)) break;
  }
  const { text, cut } = textBuilder.result();
  return { text, cut: cut || parts.isCut() || ids.length > maxSlides };
}

async function listSlides(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const ids: string[] = [];
  await readXml(pieces, {
    begin(name, attributes) {
      if (name === "p:sldId") ids.push(attributes["r:id"] ?? "");
      return undefined;
    },
    end: () => undefined,
    text: () => undefined,
    isFull: () => ids.length > maxSlides,
  });
  return ids;
}

/** The lines of a slide, or of its notes; null where it is hidden. */
async function readSlide(office: OfficePackage, part: string, parts: ZipParts): Promise<string[] | null> {
  const drawings = await readDrawings(await office.relationshipsOf(part), parts);
  const flow = createTextFlow(maxSlideLength);
  const reader = createDrawingReader(flow, { drawings });
  let isHidden = false;
  flow.beginAside();
  await readXml(parts.pieces(part), {
    ...reader,
    begin(name, attributes) {
      if (name === "p:sld" && /^(0|false)$/.test(attributes.show ?? "")) isHidden = true;
      return reader.begin(name, attributes);
    },
    isFull: () => isHidden || flow.isFull(),
  });
  const lines = flow.endAside().filter((line) => line.trim() !== "");
  return isHidden ? null : lines;
}
