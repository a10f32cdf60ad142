import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeFromPdf } from "#app/platform/file-text/pdf-text.ts";
import { at, onePage } from "../../factories/pdfs.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-pdfs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function textOf(content: string) {
  const path = join(folder, "one.pdf");
  writeFileSync(path, onePage(content));
  return (await takeFromPdf(path, 100_000)).text;
}

/** A line whose spaces are wider by so many points, as a line is filled to the edges of its column. */
const filled = (words: string, wider: number, { x = 72, y = 700 } = {}) =>
  `BT /F1 12 Tf ${wider} Tw 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`;
const row = (y: number, ...cells: [x: number, words: string][]) =>
  cells.map(([x, words]) => at(x, y, words)).join("");

describe("a line of a PDF that was filled to both edges has spaces between its words", () => {
  it.each<[string, string, string]>([
    ["a little wider", filled("Families waited for months", 8), "Families waited for months"],
    ["twice as wide as a gap in a table", filled("would coordinate the", 28), "would coordinate the"],
    ["very wide", filled("understanding who would", 60), "understanding who would"],
    ["with figures among them", filled("Paragraph 12 says that", 24), "Paragraph 12 says that"],
    [
      "with hyphens and full stops",
      filled("well-being matters. Parent-carers", 30),
      "well-being matters. Parent-carers",
    ],
    [
      "between other lines",
      filled("as was said before", 0, { y: 714 }) +
        filled("families who wait", 26) +
        filled("for it.", 0, { y: 686 }),
      "as was said before\nfamilies who wait\nfor it.",
    ],
    [
      "in each of two columns",
      [700, 686, 672, 658]
        .map(
          (y) =>
            filled(`families wait too ${y}`, 16, { y }) +
            filled(`letters arrive so late ${y}`, 20, { x: 330, y }),
        )
        .join(""),
      [
        ...[700, 686, 672, 658].map((y) => `families wait too ${y}`),
        ...[700, 686, 672, 658].map((y) => `letters arrive so late ${y}`),
      ].join("\n"),
    ],
    [
      "each word drawn alone",
      filled("The", 0) + filled("waiting", 0, { x: 132.68 }) + filled("list", 0, { x: 210.02 }),
      "The waiting list",
    ],
  ])("%s", async (_what, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  it.each<[string, string, string]>([
    ["numbers", row(700, [72, "12"], [152, "34"], [232, "56"], [312, "78"]), "12\t34\t56\t78"],
    [
      "words at even places",
      row(700, [72, "Measure"], [172, "Target"], [272, "Now"]),
      "Measure\tTarget\tNow",
    ],
    [
      "cells of several words",
      row(700, [72, "Plans on time"], [222, "in May"], [322, "in June"]),
      "Plans on time\tin May\tin June",
    ],
    ["two cells", row(700, [72, "Waits"], [172, "weeks"]), "Waits\tweeks"],
  ])("but a table keeps its cells: %s", async (_what, content, text) => {
    expect(await textOf(content)).toBe(text);
  });
});
