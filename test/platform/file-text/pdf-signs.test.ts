import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DrawnText, readPieces } from "#app/platform/file-text/pdf/pieces.ts";
import { joinPieces } from "#app/platform/file-text/pdf/segments.ts";
import { takeFromPdf } from "#app/platform/file-text/pdf-text.ts";
import { tidyText } from "#app/platform/file-text/text-builder.ts";
import { at, onePage } from "../../factories/pdfs.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-pdf-signs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawn = (str: string, x: number, width: number, dir = "ltr"): DrawnText => ({
  str,
  dir,
  width,
  height: 12,
  transform: [12, 0, 0, 12, x, 700],
});
const read = (...pieces: DrawnText[]) => joinPieces(readPieces(pieces)).map(({ text }) => text);

describe("a bullet of a symbol font is a bullet:", () => {
  it.each([
    ["\uf0b7", "•"],
    ["\uf0a7", "▪"],
    ["\uf06e", "◼"],
    ["\uf0fc", "✓"],
    ["\ue00c", "•"],
    ["\ue00a", "•"],
    ["\ue006", "•"],
    ["\ue4c4", "•"],
    ["§", "▪"],
    ["Ø", "➢"],
    ["ü", "✓"],
    ["•", "•"],
  ])("%s", (sign, bullet) => {
    expect(read(drawn(sign, 72, 6), drawn("waits are long", 90, 80))).toEqual([`${bullet} waits are long`]);
  });

  it("as LibreOffice draws it in a file", async () => {
    const path = join(folder, "bullets.pdf");
    const signs = [..."efgj"].map(
      (sign, place) => `BT /F2 12 Tf 1 0 0 1 72 ${700 - place * 14} Tm (${sign}) Tj ET\n`,
    );
    const lines = signs.map((sign, place) => sign + at(90, 700 - place * 14, `need ${place}`));
    writeFileSync(path, onePage(lines.join("")));
    expect((await takeFromPdf(path, 1000)).text).toBe("• need 0\n▪ need 1\n• need 2\n• need 3");
  });

  it("but a paragraph's sign, or a letter within words, stays", () => {
    expect(read(drawn("§ 20 of the Act", 72, 90))).toEqual(["§ 20 of the Act"]);
    expect(read(drawn("Grünwald Ø", 72, 90))).toEqual(["Grünwald Ø"]);
  });
});

describe("what is drawn out of its line", () => {
  it("stands in the gap that was left for it, as LibreOffice draws boxes that are ticked", () => {
    const line = [
      drawn("Seen:", 57, 30),
      drawn("Yes", 105, 20),
      drawn("No", 145, 15),
      drawn("½ of it", 170, 40),
    ];
    const boxes = [drawn("☑", 92, 9), drawn("☐", 131, 9)];
    expect(read(...line, ...boxes)).toEqual(["Seen: ☑ Yes ☐ No ½ of it"]);
  });

  it("stays behind its line where there is no gap", () => {
    expect(read(drawn("One two", 57, 60), drawn("three", 120, 30), drawn("x", 80, 6)).join("|")).toMatch(
      /x$/,
    );
  });

  it("is a mark where it is small, raised and behind a figure", () => {
    const mark = { ...drawn("1", 100, 4), height: 7, transform: [7, 0, 0, 7, 100, 704.7] };
    const letters = { ...mark, str: "st" };
    expect(read(drawn("In 2019", 57, 43), mark)).toEqual(["In 2019¹"]);
    expect(read(drawn("In 2019", 57, 43), letters)).toEqual(["In 2019st"]);
    expect(read(drawn("waiting", 57, 43), mark)).toEqual(["waiting1"]);
  });
});

const shapes: [shape: string, letters: string][] = [
  ["ﻵ", "لآ"],
  ["ﻶ", "لآ"],
  ["ﻷ", "لأ"],
  ["ﻸ", "لأ"],
  ["ﻹ", "لإ"],
  ["ﻺ", "لإ"],
  ["ﻻ", "لا"],
  ["ﻼ", "لا"],
  ["ﺍﻷﻃﻔﺎﻝ", "الأطفال"],
  ["ﻣﺪﺭﺳﺔ", "مدرسة"],
  ["ﺧﻼﻝ", "خلال"],
  ["ﺑﭽﮧ ﮐﻮ", "بچہ کو"],
  ["ﷲ", "الله"],
  ["ﻻ ﻻ", "لا لا"],
  ["eﬀect, oﬃce, ﬁnal, ﬂoor, waﬄe, ﬅep, ﬆep", "effect, office, final, floor, waffle, step, step"],
  ["וֹשׁ", "וֹשׁ".normalize("NFD").normalize("NFC")],
  ["ﬓ", "մն"],
];
const unchanged = ["لا", "½ m² ™ Ⅳ", "Ａ１", "﴾ ﴿", "é e\u0301", "straße"];

describe("the shapes of a font become the letters that they are", () => {
  it.each(shapes)("%s in a PDF", (shape, letters) => {
    expect(readPieces([drawn(shape, 72, 60)]).map(({ text }) => text)).toEqual([letters]);
  });

  it.each(shapes)("%s in any other file", (shape, letters) => {
    expect(tidyText(`a ${shape} b`)).toBe(`a ${letters} b`);
  });

  it.each(unchanged)("and nothing else does: %s", (text) => {
    expect(tidyText(text)).toBe(text);
  });
});

describe("a line from right to left is read in its order:", () => {
  const rtl = (str: string, x: number, width: number) => drawn(str, x, width, "rtl");
  it.each<[string, DrawnText[], string]>([
    [
      "a year in brackets",
      [
        rtl("منذ", 150, 30),
        drawn("12", 130, 14),
        rtl("شهرا (", 92, 34),
        drawn("2024", 62, 29),
        drawn(".)", 53, 8),
      ],
      "منذ 12 شهرا (2024).",
    ],
    [
      "a number in two parts",
      [rtl("الهاتف:", 148, 36), drawn("01632", 106, 38), drawn("960124", 57, 45)],
      "الهاتف: 01632 960124",
    ],
    ["words of English", [rtl("إلى", 200, 20), drawn("the plan", 140, 56)], "إلى the plan"],
    ["an English word and a number", [rtl("إلى", 200, 20), drawn("Year 11", 150, 44)], "إلى Year 11"],
    [
      "three numbers",
      [rtl("من", 200, 20), drawn("1", 190, 6), drawn("2", 180, 6), drawn("3", 170, 6)],
      "من 1 2 3",
    ],
    ["a full stop by itself", [rtl("نعم", 100, 20), drawn("5", 90, 6), drawn(".", 87, 3)], "نعم 5."],
    [
      "lam and alef in one sign, turned round by PDF.js",
      [rtl("ألنه ينتظر ثالث سنوات خالل العام", 100, 200)],
      "لأنه ينتظر ثلاث سنوات خلال العام",
    ],
    ["the same in children", [rtl("وأوالدنا إال واحدا", 100, 200)], "وأولادنا إلا واحدا"],
    [
      "the third, which is a word",
      [rtl("اليوم الثالث، ثالث مرة ألمانيا", 100, 200)],
      "اليوم الثالث، ثالث مرة ألمانيا",
    ],
    [
      "Hebrew",
      [rtl("טלפון:", 148, 36), drawn("01632", 106, 38), drawn("960124", 57, 45)],
      "טלפון: 01632 960124",
    ],
  ])("%s", (_what, pieces, text) => {
    expect(read(...pieces)).toEqual([text]);
  });

  it("and lines from left to right stay as they are", () => {
    expect(read(drawn("ring", 72, 22), drawn("01632", 98, 38), drawn("960124", 140, 45))).toEqual([
      "ring 01632 960124",
    ]);
  });
});
