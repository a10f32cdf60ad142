import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { writeOds } from "#app/platform/sheets/ods.ts";
import {
  columnName,
  fitCell,
  fitSheetName,
  inSheets,
  maxSheetSize,
  type Row,
  serialOf,
} from "#app/platform/sheets/sheet.ts";
import { writeXlsx } from "#app/platform/sheets/xlsx.ts";
import { element, escapeXml } from "#app/platform/xml.ts";
import { anyText } from "../export-documents/any-text.ts";
import { elementsOf, readZip, textOf } from "./read-back.ts";

/** The text with U+FFFD for what XML 1.0 cannot hold (its production 2). */
function held(text: string): string {
  return [...text.toWellFormed()]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isKept =
        code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xfffe) || code > 0xffff;
      if (code === 11 || code === 12) return "\n";
      return isKept ? sign : "\ufffd";
    })
    .join("");
}

describe("XML", () => {
  it("reads back as it was, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(anyText, anyText, (words, value) => {
        const read = { words: "", value: "" };
        const parser = new SaxesParser();
        parser.on("text", (text) => {
          read.words += text;
        });
        parser.on("opentag", ({ attributes }) => {
          read.value = String(attributes.value);
        });
        parser.write(element("one", { value }, escapeXml(words))).close();
        expect(read).toEqual({ words: held(words), value: held(value) });
      }),
    );
  });
});

describe("sheets", () => {
  it("have names that Excel takes, each another's unlike", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom("", "'", "History", "Q1 [a]: b?", "x".repeat(90))), {
          maxLength: 40,
        }),
        (wanted) => {
          const taken = new Set<string>();
          const names = wanted.map((name) => fitSheetName(name, taken));
          for (const name of names) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$/i);
            expect(name.isWellFormed()).toBe(true);
          }
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        },
      ),
    );
  });

  it("go on in another where there are more rows than one holds, under the same heads", async () => {
    const rows: Row[] = [
      { cells: ["Title"], as: "title" },
      { cells: ["Head"], as: "heads" },
      ...Array.from({ length: 7 }, (_, index): Row => ({ cells: [index] })),
    ];
    const sheets: { name: string; cells: unknown[] }[] = [];
    const sheet = { name: "Q1", widths: [10], rows: [rows.slice(0, 3), rows.slice(3)] };
    for await (const part of inSheets(sheet, new Set(), 4)) {
      if (part.kind === "begin") sheets.push({ name: part.name, cells: [] });
      else {
        const last = sheets.at(-1);
        expect(part.from).toBe(last?.cells.length);
        last?.cells.push(...part.rows.flatMap(({ cells }) => cells));
      }
    }
    expect(sheets).toEqual([
      { name: "Q1", cells: ["Title", "Head", 0, 1] },
      { name: "Q1 (2)", cells: ["Head", 2, 3, 4] },
      { name: "Q1 (3)", cells: ["Head", 5, 6] },
    ]);
  });

  it("hold no more in a cell than Excel does, and say what is left out", () => {
    const cell = fitCell("ä".repeat(40_000));
    expect(cell.length).toBeLessThanOrEqual(maxSheetSize.characters);
    expect(cell).toMatch(/^ä{32707}… \[7293 more characters did not fit here\]$/);
    expect(fitCell("ä".repeat(maxSheetSize.characters))).toBe("ä".repeat(maxSheetSize.characters));
  });

  it.each([
    ["1900-03-01T00:00", 61],
    ["2026-11-23T10:00", 46349 + 10 / 24],
    ["2026-12-31T23:59", 46387 + 1439 / 1440],
  ])("count the days of %s as Excel does", (text, serial) => {
    expect(serialOf(Temporal.PlainDateTime.from(text))).toBeCloseTo(serial, 9);
  });

  it("name columns as spreadsheets do", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

const words = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "@SUM(A1)",
  "_x0041_",
  " two  spaces ",
  "a\tb\r\nc",
  "\u0001<&>\ud800",
];

function workbook() {
  return {
    title: "Re-visit & more",
    madeBy: "Asha <Lead>",
    madeAt: Temporal.Instant.from("2026-11-24T12:00:00Z"),
    stamp: "Made by Asha & co",
    sheets: [
      { name: "Notes and symbols", widths: [20], rows: [[{ cells: ["Title"], as: "title" as const }]] },
      {
        name: "Q1: [all]?",
        widths: [20, 20],
        rows: [words.map((text) => ({ cells: [text, 3, null, { share: 0.25 }] }))],
      },
      { name: "Q1: [all]?", widths: [20], rows: [] },
    ],
  };
}

describe("a workbook for Excel", () => {
  it("has every text as a text and no formula, and reads back", async () => {
    const parts = await readZip(writeXlsx(workbook()));
    expect([...parts.keys()]).toContain("[Content_Types].xml");
    for (const [name, part] of parts) if (name.endsWith(".xml") || name.endsWith(".rels")) textOf(part);
    const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
    expect(sheet).not.toMatch(/<f[ >]/);
    const cells = [
      ...sheet.matchAll(/<c r="A\d+" s="2" t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t>/gs),
    ];
    expect(cells.map(([, text]) => textOf(`<t>${text}</t>`))).toEqual([
      ...words.slice(0, 3),
      "_x005F_x0041_",
      " two  spaces ",
      "a\tb\nc",
      "\ufffd<&>\ufffd",
    ]);
    expect(sheet).toContain('<c r="B1" s="1"><v>3</v></c><c r="D1" s="5"><v>0.25</v></c>');
    expect(parts.get("xl/workbook.xml")?.match(/name="[^"]+"/g)).toEqual([
      'name="Notes and symbols"',
      'name="Q1 all"',
      'name="Q1 all (2)"',
    ]);
    expect(parts.get("docProps/core.xml")).toContain("Asha &lt;Lead&gt;");
    expect(sheet).toContain("Made by Asha &amp;&amp; co");
  });
});

const long = "words ".repeat(40);

function table() {
  const rows: Row[] = [
    { cells: ["Response", "Words"], as: "heads" },
    { cells: ["1", long] },
    { cells: ["2", "a"] },
  ];
  return { ...workbook(), sheets: [{ name: "It’s 'all'", widths: [20, 40], rows: [rows] }] };
}

describe("a sheet that begins with its heads", () => {
  it("keeps them in view and on each page, fits a page's width, and has rows as high as their words", async () => {
    const parts = await readZip(writeXlsx(table()));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(
      /<pageSetUpPr fitToPage="1"\/>.*<pane ySplit="1"[^>]*state="frozen"\/>.*fitToHeight="0"/s,
    );
    const high = elementsOf(sheet).flatMap(({ name, attributes }) => (name === "row" ? [attributes.ht] : []));
    expect(high).toEqual([undefined, "105", undefined]);
    expect(textOf(parts.get("xl/workbook.xml") ?? "").trim()).toBe(
      "'It’s ''all'!$A$1:$B$3'It’s ''all'!$1:$1",
    );
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:B3"/><pageSetup');

    const ods = await readZip(writeOds(table()));
    const heads = elementsOf(ods.get("content.xml") ?? "").filter(
      ({ name }) => name === "table:table-header-rows",
    );
    expect(heads).toHaveLength(1);
    const ranges = elementsOf(ods.get("content.xml") ?? "").filter(
      ({ name }) => name === "table:database-range",
    );
    expect(ranges.map(({ attributes }) => attributes)).toEqual([
      {
        "table:name": "filter-1",
        "table:target-range-address": "'It’s ''all'.A1:'It’s ''all'.B3",
        "table:display-filter-buttons": "true",
      },
    ]);
    expect(ods.get("settings.xml")).toContain("It’s &apos;all");
    expect(ods.get("styles.xml")).toMatch(/fo:page-width="29.7cm".*style:scale-to-X="1"/s);
  });
});

describe("a workbook for LibreOffice", () => {
  it("says first what it is, has every text as a text and no formula, and reads back", async () => {
    const parts = await readZip(writeOds(workbook()));
    expect([...parts].at(0)).toEqual(["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]);
    for (const [name, part] of parts) if (name.endsWith(".xml")) textOf(part);
    const content = parts.get("content.xml") ?? "";
    expect(content).not.toContain("table:formula");
    expect(content.match(/office:value-type="string"/g)).toHaveLength(1 + words.length);
    expect(content).toContain('<text:s text:c="1"/>two<text:s text:c="2"/>spaces<text:s text:c="1"/>');
    expect(content).toContain("<text:p>a<text:tab/>b</text:p><text:p>c</text:p>");
    expect(content.match(/<table:table table:name="[^"]+"/g)).toHaveLength(3);
    expect(parts.get("META-INF/manifest.xml")).toContain('manifest:full-path="content.xml"');
  });
});
