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
function extract(content: Buffer, maxLength = 100_000, maxReadMs?: number) {
  files += 1;
  const path = join(folder, `${files}.pdf`);
  writeFileSync(path, content);
  return takeFromPdf(path, maxLength, maxReadMs);
}

const lines = (...words: string[]) => onePage(linesAt(72, 700, words));
const row = (y: number, ...cells: string[]) =>
  cells.map((cell, index) => at(72 + index * 150, y, cell)).join("");
const wide = [
  "Families waited for many months",
  "before anybody rang them back,",
  "and nobody told them why it was.",
];
const other = [
  "Schools said that plans arrived",
  "late and that they were often",
  "not the plans that were agreed.",
];

const texts: [string, Buffer, string][] = [
  ["lines of a paragraph", lines("Waits fell", "by half (50%)"), "Waits fell\nby half (50%)"],
  [
    "paragraphs",
    onePage(linesAt(72, 700, ["One", "goes on"]) + linesAt(72, 640, ["Two", "goes on"])),
    "One\ngoes on\n\nTwo\ngoes on",
  ],
  ["a heading", onePage(at(72, 720, "Plan", 20) + linesAt(72, 700, ["One", "two"])), "Plan\n\nOne\ntwo"],
  [
    "lines far apart",
    onePage(linesAt(72, 700, ["one", "two", "three", "four", "five", "six"], 26)),
    "one\ntwo\nthree\nfour\nfive\nsix",
  ],
  [
    "kerned letters",
    onePage("BT /F1 12 Tf 72 700 Td [(W)80(aiting)-300(times)-300(fell)] TJ ET"),
    "Waiting times fell",
  ],
  ["tightly kerned letters", onePage("BT /F1 12 Tf 72 700 Td [(A)120(V)130(A)90(T)70(AR)] TJ ET"), "AVATAR"],
  [
    "letters placed one by one",
    onePage(at(72, 700, "W") + at(83.3, 700, "a") + at(90, 700, "i") + at(92.7, 700, "t") + at(96, 700, "s")),
    "Waits",
  ],
  ["letters set wide", onePage("BT /F1 20 Tf 3 Tc 72 700 Td (WAITING TIMES) Tj ET"), "WAITING TIMES"],
  [
    "letters set wide, in pieces",
    onePage("BT /F1 20 Tf 72 700 Td [(W)-150(a)-150(i)-150(t)-150(i)-150(n)-150(g)] TJ ET"),
    "Waiting",
  ],
  [
    "ligatures by their names",
    onePage(
      "BT /F1 12 Tf 72 700 Td (e) Tj /F2 12 Tf (c) Tj /F1 12 Tf (cient o) Tj /F2 12 Tf (d) Tj /F1 12 Tf (er, ) Tj /F2 12 Tf (a) Tj /F1 12 Tf (ve ) Tj /F2 12 Tf (b) Tj /F1 12 Tf (ats) Tj ET",
    ),
    "efficient offer, five flats",
  ],
  [
    "bold letters drawn twice",
    onePage(at(72, 700, "Bold words") + at(72.4, 700, "Bold words")),
    "Bold words",
  ],
  ["the same words at two places", onePage(at(72, 700, "Again") + at(72, 600, "Again")), "Again\n\nAgain"],
  [
    "small raised numbers",
    onePage(at(72, 700, "as the law says") + at(153, 704, "1", 7)),
    "as the law says1",
  ],
  [
    "a bullet far from its words",
    onePage(at(72, 700, "\x95") + at(96, 700, "First") + at(72, 686, "\x95") + at(96, 686, "Second")),
    "• First\n• Second",
  ],
  [
    "numbers far from their words",
    onePage(row(700, "1.", "") + at(96, 700, "First") + at(72, 686, "2.") + at(96, 686, "Second")),
    "1. First\n2. Second",
  ],
  [
    "a form of its own drawn once",
    onePage("/X1 Do\n", { forms: { X1: at(72, 700, "Inside it") } }),
    "Inside it",
  ],
  [
    "a form of its own drawn over itself",
    onePage("/X1 Do /X1 Do\n", { forms: { X1: at(72, 700, "Inside it") } }),
    "Inside it",
  ],
  [
    "words that only search sees",
    onePage("BT 3 Tr /F1 12 Tf 72 700 Td (Scanned and read) Tj ET"),
    "Scanned and read",
  ],

  [
    "two columns drawn line by line",
    onePage(
      row(700, "Left one", "") +
        at(300, 700, "Right one") +
        at(72, 686, "Left two") +
        at(300, 686, "Right two"),
    ),
    "Left one\nLeft two\n\nRight one\nRight two",
  ],
  [
    "two columns of sentences",
    onePage(
      wide
        .map((line, index) => at(72, 700 - index * 14, line) + at(310, 700 - index * 14, other[index] ?? ""))
        .join(""),
    ),
    `${wide.join("\n")}\n\n${other.join("\n")}`,
  ],
  [
    "two columns drawn one after the other",
    onePage(linesAt(72, 700, wide) + linesAt(310, 700, other)),
    `${wide.join("\n")}\n\n${other.join("\n")}`,
  ],
  [
    "columns whose lines are not level",
    onePage(
      wide
        .map((line, index) => at(72, 700 - index * 14, line) + at(310, 694 - index * 14, other[index] ?? ""))
        .join(""),
    ),
    `${wide.join("\n")}\n\n${other.join("\n")}`,
  ],
  [
    "three columns of sentences",
    onePage(
      [0, 1, 2]
        .map(
          (index) =>
            at(30, 700 - index * 14, wide[index] ?? "", 10) +
            at(220, 700 - index * 14, other[index] ?? "", 10) +
            at(410, 700 - index * 14, wide[index] ?? "", 10),
        )
        .join(""),
    ),
    `${wide.join("\n")}\n\n${other.join("\n")}\n\n${wide.join("\n")}`,
  ],
  [
    "a heading over columns",
    onePage(
      at(72, 740, "A heading that runs over both of the columns of this page") +
        row(700, "Left one") +
        at(300, 700, "Right one") +
        at(72, 686, "Left two") +
        at(300, 686, "Right two") +
        at(72, 640, "And words below them that run over both of its columns again"),
    ),
    "A heading that runs over both of the columns of this page\n\nLeft one\nLeft two\n\nRight one\nRight two\n\nAnd words below them that run over both of its columns again",
  ],
  [
    "a sentence that goes on in the next column",
    onePage(
      linesAt(72, 700, ["Families waited", "for many"]) + linesAt(310, 700, ["months before", "it came."]),
    ),
    "Families waited\nfor many\nmonths before\nit came.",
  ],
  [
    "a word cut at a column's end",
    onePage(
      linesAt(72, 700, ["Families waited", "for speech and lan-"]) +
        linesAt(310, 700, ["guage therapy", "for long."]),
    ),
    "Families waited\nfor speech and language\ntherapy\nfor long.",
  ],
  [
    "a page drawn from its foot",
    onePage([...wide, ...other].map((line, index) => at(72, 600 + index * 14, line)).join("")),
    [...wide, ...other].reverse().join("\n"),
  ],

  [
    "a table of numbers",
    onePage(row(700, "Area", "Weeks") + row(684, "North", "44") + row(668, "South", "12")),
    "Area\tWeeks\nNorth\t44\nSouth\t12",
  ],
  [
    "a table of three columns",
    onePage(
      row(700, "Area", "Plans", "Lead") +
        row(684, "North", "late", "Sam") +
        row(668, "South", "early", "Pat"),
    ),
    "Area\tPlans\tLead\nNorth\tlate\tSam\nSouth\tearly\tPat",
  ],
  [
    "labels and what they say",
    onePage(row(700, "Name:", "Oakfield") + row(686, "Lead:", "Sam Sample") + row(672, "Place:", "North")),
    "Name:\tOakfield\nLead:\tSam Sample\nPlace:\tNorth",
  ],
  [
    "questions and answers",
    onePage(row(700, "Is it late?", "Yes") + row(686, "Is it fair?", "No")),
    "Is it late?\tYes\nIs it fair?\tNo",
  ],
  [
    "a table with wide rows",
    onePage(row(700, "Action", "Owner") + row(676, "Write", "Sam") + row(652, "Publish", "Pat")),
    "Action\tOwner\nWrite\tSam\nPublish\tPat",
  ],
  [
    "money and shares",
    onePage(row(700, "2025", "£40,000") + row(686, "2026", "58%") + row(672, "2027", "(12)")),
    "2025\t£40,000\n2026\t58%\n2027\t(12)",
  ],

  [
    "a page turned by a quarter",
    onePage("BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Turned words) Tj 0 -14 Td (and more) Tj ET", { rotate: 90 }),
    "Turned words\nand more",
  ],
  [
    "a page turned the other way",
    onePage("BT /F1 12 Tf 0 -1 1 0 100 700 Tm (Turned words) Tj 0 -14 Td (and more) Tj ET", { rotate: 270 }),
    "Turned words\nand more",
  ],
  [
    "a page upside down",
    onePage("BT /F1 12 Tf -1 0 0 -1 500 100 Tm (Turned words) Tj 0 -14 Td (and more) Tj ET", { rotate: 180 }),
    "Turned words\nand more",
  ],
  [
    "words up the side",
    onePage(
      `${linesAt(72, 700, wide)}BT /F1 10 Tf 0 1 -1 0 30 300 Tm (On the side) Tj ET\n${at(72, 640, "Below.")}`,
    ),
    `${wide.join("\n")}\n\nBelow.\n\nOn the side`,
  ],
  [
    "a watermark",
    onePage(`BT /F1 60 Tf .7 .7 -.7 .7 150 200 Tm (DRAFT) Tj ET\n${linesAt(72, 700, wide)}`),
    `${wide.join("\n")}\n\nDRAFT`,
  ],
];

describe("a PDF is read", () => {
  it.each(texts)("with %s", async (_what, content, text) => {
    expect((await extract(content)).text).toBe(text);
  });
});

describe("a PDF's pages without words", () => {
  const picture = { content: "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q" };
  it("are counted, all or some of them", async () => {
    expect(await extract(pdfOf([picture, picture]))).toMatchObject({ text: "", pages: 2, wordlessPages: 2 });
    expect(await extract(pdfOf([{ content: at(72, 700, "One") }, picture]))).toMatchObject({
      text: "One",
      pages: 2,
      wordlessPages: 1,
    });
    expect(await extract(pdfOf([{ content: at(72, 700, "One") }]))).toMatchObject({
      pages: 1,
      wordlessPages: 0,
    });
  });
});

describe("a PDF that asks for much work", () => {
  it("is read as far as is kept", async () => {
    const long = pdfOf(Array.from({ length: 300 }, () => ({ content: linesAt(72, 800, wide) })));
    expect(await extract(long, 500)).toMatchObject({ cut: true, pages: 300 });
    expect(
      (
        await extract(
          onePage(
            linesAt(
              72,
              800,
              Array.from({ length: 3000 }, () => "words of it"),
              0.2,
            ),
          ),
          1000,
        )
      ).text.length,
    ).toBeLessThanOrEqual(1000);
  });

  it("is read as long as there is time, and what was read by then is given", async () => {
    const long = pdfOf(Array.from({ length: 20 }, () => ({ content: linesAt(72, 800, wide) })));
    expect(await extract(long, 100_000, 0)).toMatchObject({ cut: true, text: "" });
  });
});
