import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeFromPdf } from "#app/platform/file-text/pdf-text.ts";
import { at, linesAt, onePage, pdfOf } from "../../factories/pdfs.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-pdfs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function extract(content: Buffer, maxLength = 100_000) {
  files += 1;
  const path = join(folder, `${files}.pdf`);
  writeFileSync(path, content);
  return takeFromPdf(path, maxLength);
}

const lines = (...words: string[]) => onePage(linesAt(72, 700, words));
/** How lines end, and the words that they make. */
const ends: [string, string[], string][] = [
  ["a word cut in two", ["speech and lan-", "guage therapy"], "speech and language\ntherapy"],
  ["a word cut with its comma", ["in educa-", "tion, health and care"], "in education,\nhealth and care"],
  ["a word cut at its last line", ["the assess-", "ment."], "the assessment."],
  [
    "British spelling",
    ["it was organ-", "ised in paed-", "iatric care"],
    "it was organised\nin paediatric\ncare",
  ],
  ["co-production", ["strong co-", "production with us"], "strong co-production\nwith us"],
  ["well-being", ["their well-", "being matters"], "their well-being\nmatters"],
  ["non-attendance", ["for non-", "attendance there"], "for non-attendance\nthere"],
  ["a compound of two words", ["the parent-", "carer forum"], "the parent-carer\nforum"],
  ["a long compound", ["state-of-the-", "art rooms"], "state-of-the-art\nrooms"],
  [
    "a compound as it stands elsewhere",
    ["a re-visit took place; the re-", "visit went well"],
    "a re-visit took place; the re-visit\nwent well",
  ],
  [
    "a word as it stands elsewhere",
    ["Neurodiversity is more; neurodiver-", "sity is"],
    "Neurodiversity is more; neurodiversity\nis",
  ],
  ["a name", ["Mary-", "Anne waited"], "Mary-Anne\nwaited"],
  ["ages", ["ages 5-", "16 in all"], "ages 5-16\nin all"],
  ["a soft hyphen", ["special\xad", "ists came"], "specialists\ncame"],
  ["a dash that ends a line", ["it was late -", "very late"], "it was late -\nvery late"],
  ["a possessive", ["the coun-", "cil’s plan".replace("’", "'")], "the council's\nplan"],
  ["a short ending", ["very child-", "ish, we thought"], "very childish,\nwe thought"],
];

describe("a line of a PDF that ends in a hyphen is joined:", () => {
  it.each(ends)("%s", async (_what, cut, text) => {
    expect((await extract(lines(...cut))).text).toBe(text);
  });

  it("over the end of a page", async () => {
    const pages = pdfOf([
      { content: at(72, 400, "Speech and lan-") },
      { content: at(72, 700, "guage therapy.") },
    ]);
    expect((await extract(pages)).text).toBe("Speech and language\ntherapy.");
  });
});

const page = (body: string, number: string, head = "Exampleshire SEND strategy") => ({
  content: at(72, 800, head) + at(72, 700, body) + at(290, 30, number),
});

describe("what stands at the edges of many pages of a PDF", () => {
  it.each<[string, Buffer, string]>([
    [
      "is given once, and no numbers",
      pdfOf(["One.", "Two.", "Three."].map((body, index) => page(body, String(index + 1)))),
      "Exampleshire SEND strategy\n\nOne.\n\nTwo.\n\nThree.",
    ],
    [
      "with numbers of how many",
      pdfOf(["One.", "Two."].map((body, index) => page(body, `Page ${index + 1} of 2`))),
      "Exampleshire SEND strategy\n\nOne.\n\nTwo.",
    ],
    [
      "with numbers that begin later",
      pdfOf(["One.", "Two."].map((body, index) => page(body, `- ${index + 7} -`))),
      "Exampleshire SEND strategy\n\nOne.\n\nTwo.",
    ],
    [
      "but not what only looks alike",
      pdfOf(["One.", "Two."].map((body, index) => page(body, String(index + 1), `Week ${index + 1}`))),
      "Week 1\n\nOne.\n\nWeek 2\n\nTwo.",
    ],
    [
      "but not years",
      pdfOf(["One.", "Two."].map((body) => page(body, "2026"))),
      "Exampleshire SEND strategy\n\nOne.\n\n2026\n\nTwo.",
    ],
    [
      "and a sentence goes on over them",
      pdfOf([page("Families waited", "1"), page("for months.", "2")]),
      "Exampleshire SEND strategy\n\nFamilies waited\nfor months.",
    ],
  ])("%s", async (_what, content, text) => {
    expect((await extract(content)).text).toBe(text);
  });
});
