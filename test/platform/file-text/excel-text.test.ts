import { describe, expect, it } from "vitest";
import {
  cellFormats,
  contentTypes,
  excel,
  links,
  mainTypes,
  namespaces,
  type Sheet,
  sheetPart,
} from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const s = (ref: string, words: string, more = "") =>
  `<c r="${ref}" t="inlineStr"${more}><is><t>${words}</t></is></c>`;
const n = (ref: string, value: string | number, style = 0, type = "") =>
  `<c r="${ref}" s="${style}"${type === "" ? "" : ` t="${type}"`}><v>${value}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const sheets = (...all: (string | Sheet)[]) =>
  all.map((one, index) =>
    typeof one === "string" ? { name: `Sheet${index + 1}`, rows: row(1, s("A1", one)) } : one,
  );

const places: [string, Buffer, string][] = [
  [
    "an empty cell",
    excel(
      row(1, s("A1", "Area"), s("B1", "North"), s("C1", "South")) + row(2, s("A2", "Waiting"), n("C2", 44)),
    ),
    "Area\tNorth\tSouth\nWaiting\t\t44",
  ],
  [
    "an empty first cell",
    excel(row(1, s("B1", "North")) + row(2, s("A2", "Waiting"), n("B2", 4))),
    "\tNorth\nWaiting\t4",
  ],
  [
    "cells that are written though empty",
    excel(row(1, s("A1", "a"), '<c r="B1" s="1"/>', s("C1", ""), s("D1", "d"))),
    "a\t\t\td",
  ],
  [
    "cells without a place",
    excel("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"),
    "1\t\t3\n4",
  ],
  ["a place in small letters", excel(row(1, s("a1", "a"), s("c1", "c"))), "a\t\tc"],
  ["two letters", excel(row(1, s("Z1", "z"), s("AB1", "ab"))), `${"\t".repeat(25)}z\t\tab`],
  ["the last column of all", excel(row(1, s("A1", "a"), s("XFD1", "far"))), `a${"\t".repeat(101)}far`],
  [
    "rows that are left free",
    excel(row(1, s("A1", "a")) + row(2, s("A2", "b")) + row(900_000, s("A900000", "c"))),
    "a\nb\n\nc",
  ],
  [
    "rows that are written though empty",
    excel(row(1, s("A1", "a")) + row(2) + row(3) + row(4, s("A4", "b"))),
    "a\n\nb",
  ],
  [
    "merged cells",
    excel(
      `<sheetData>${row(1, s("A1", "both"), '<c r="B1"/>', s("C1", "c"))}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    ),
    "both\t\tc",
  ],
  [
    "values that lie under merged cells",
    excel(
      `<sheetData>${row(1, s("A1", "both"), s("B1", "hidden"), s("C1", "c"))}${row(2, s("A2", "under"), n("B2", 7), s("C2", "shown"))}${row(3, s("A3", "after"), s("B3", "it"))}</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
    ),
    "both\t\tc\n\t\tshown\nafter\tit",
  ],
  [
    "values under ranges that are written the other way round, beside each other, and below",
    excel(
      `<sheetData>${row(1, s("A1", "a"), s("B1", "x"), s("C1", "c"), s("D1", "x"))}${row(5, s("A5", "e"))}${row(6, s("A6", "x"))}${row(7, s("A7", "f"))}</sheetData><mergeCells><mergeCell ref="B1:A1"/><mergeCell ref="$C$1:$D$1"/><mergeCell ref="a5:a6"/><mergeCell ref="A7"/><mergeCell ref="nonsense"/></mergeCells>`,
    ),
    "a\t\tc\n\ne\n\nf",
  ],
  [
    "a row of no height, whoever set it, and none where unwritten rows alone are hidden",
    excel(
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>${row(1, s("A1", "shown"))}<row r="2" ht="0">${s("A2", "gone")}</row><row r="3" ht="0.0">${s("A3", "gone")}</row></sheetData>`,
    ),
    "shown",
  ],
  [
    "rows and columns of no height and width unless they give one",
    excel(
      `<sheetFormatPr defaultRowHeight="0" defaultColWidth="0"/><cols><col min="1" max="1" width="9"/></cols><sheetData>${row(1, s("A1", "gone"))}<row r="2" ht="15">${s("A2", "shown")}${s("B2", "gone")}</row></sheetData>`,
    ),
    "shown",
  ],
  ["lines in a cell that another follows", excel(row(1, s("A1", "a\nb"), s("B1", "c"))), "a b\tc"],
  ["lines in the last cell", excel(row(1, s("A1", "c"), s("B1", "a\nb"))), "c\ta\nb"],
  [
    "a hidden row",
    excel(`${row(1, s("A1", "a"))}<row r="2" hidden="1">${s("A2", "gone")}</row>${row(3, s("A3", "c"))}`),
    "a\nc",
  ],
  [
    "a row of no height",
    excel(`${row(1, s("A1", "a"))}<row r="2" ht="0" customHeight="1">${s("A2", "gone")}</row>`),
    "a",
  ],
  [
    "hidden columns",
    excel(
      `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData>${row(1, s("A1", "a"), s("B1", "b"), s("D1", "d"), s("E1", "e"), s("F1", "f"))}</sheetData>`,
    ),
    "a\td\tf",
  ],
];

const values: [string, Buffer, string][] = [
  ["TRUE and FALSE", excel(row(1, n("A1", 1, 0, "b"), n("B1", 0, 0, "b"))), "TRUE\tFALSE"],
  ["an error", excel(row(1, n("A1", "#N/A", 0, "e"), n("B1", "#DIV/0!", 0, "e"))), "#N/A\t#DIV/0!"],
  [
    "what formulas came to",
    excel(
      row(
        1,
        '<c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c>',
        '<c r="B1" t="str"><f>A1&amp;"x"</f><v>0.3x</v></c>',
      ),
    ),
    "0.3\t0.3x",
  ],
  ["a formula never worked out", excel(row(1, '<c r="A1"><f>1+1</f></c>', s("B1", "b"))), "\tb"],
  [
    "shared strings",
    excel(row(1, n("A1", 1, 0, "s"), n("B1", 0, 0, "s")), {
      strings: "<si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r></si>",
    }),
    "one\tzero",
  ],
  [
    "phonetic guides",
    excel(row(1, n("A1", 0, 0, "s")), {
      strings: '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
    }),
    "漢字",
  ],
  [
    "phonetic guides in the cell",
    excel(row(1, '<c r="A1" t="inlineStr"><is><t>漢字</t><rPh><t>かんじ</t></rPh></is></c>')),
    "漢字",
  ],
  ["escaped signs", excel(row(1, s("A1", "one_x000D_\ntwo"))), "one\ntwo"],
  [
    "escaped signs in shared strings",
    excel(row(1, n("A1", 0, 0, "s")), { strings: "<si><t>one_x000a_two</t></si>" }),
    "one\ntwo",
  ],
  ["an escaped underscore", excel(row(1, s("A1", "a_x005F_x000D_b"))), "a_x000D_b"],
  ["two halves of a sign", excel(row(1, s("A1", "_xD83D__xDE00_"))), "😀"],
  ["what only looks escaped", excel(row(1, s("A1", "x000D_ _x12_"))), "x000D_ _x12_"],
  [
    "dates that are written out",
    excel(
      row(
        1,
        n("A1", "2026-05-01", 0, "d"),
        n("B1", "2026-05-01T13:30:00", 0, "d"),
        n("C1", "2026-05-01T00:00:00.000Z", 1, "d"),
      ),
      { styles: cellFormats(0, "d mmm yyyy") },
    ),
    "01/05/2026\t01/05/2026 13:30\t1 May 2026",
  ],
  [
    "days since 1904",
    excel(row(1, n("A1", 44681, 0), n("B1", 1.5, 1), n("C1", 5, 2)), {
      styles: cellFormats(14, "[h]:mm", 0),
      workbookPr: '<workbookPr date1904="1"/>',
    }),
    "01/05/2026\t36:00\t5",
  ],
  [
    "text with a format",
    excel(row(1, s("A1", "x", ' s="1"'), s("B1", "y", ' s="2"')), {
      styles: cellFormats(0, '0;-0;0;"Note: "@', ";;;"),
    }),
    "Note: x",
  ],
];

const names: [string, Buffer, string][] = [
  [
    "its sheets in their own order",
    excel(sheets("first", "second"), { more: {} }),
    "Sheet1\nfirst\n\nSheet2\nsecond",
  ],
  [
    "hidden sheets",
    excel([
      ...sheets("shown", "also"),
      { name: "H", rows: row(1, s("A1", "gone")), state: "hidden" },
      { name: "V", rows: row(1, s("A1", "gone")), state: "veryHidden" },
    ]),
    "Sheet1\nshown\n\nSheet2\nalso",
  ],
  ["an empty sheet", excel([...sheets("shown"), { name: "Empty", rows: "" }]), "Sheet1\nshown"],
  [
    "one sheet with a name",
    excel([{ name: "Waits &amp; plans", rows: row(1, n("A1", 1)) }]),
    "Waits & plans\n1",
  ],
  ["one sheet that nobody named", excel(row(1, n("A1", 1))), "1"],
  [
    "comments",
    excel(
      [
        {
          name: "Sheet1",
          rows: row(1, n("A1", 1)),
          links: [{ id: "c", type: "comments", target: "../comments1.xml" }],
        },
      ],
      {
        more: {
          "xl/comments1.xml": `<comments xmlns="${namespaces.transitional.sheet}"><commentList><comment ref="A1"><text><t>no</t></text></comment></commentList></comments>`,
        },
      },
    ),
    "1",
  ],
  [
    "boxes on a sheet",
    excel(
      [
        {
          name: "Sheet1",
          rows: row(1, n("A1", 1)),
          links: [{ id: "d", type: "drawing", target: "/xl/drawings/d.xml" }],
        },
      ],
      {
        more: {
          "xl/drawings/d.xml": sheetPart(
            `<xdr:sp xmlns:a="${namespaces.transitional.drawing}"><xdr:nvSpPr><xdr:cNvPr id="1" name="x"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>In a box</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:sp xmlns:a="${namespaces.transitional.drawing}"><xdr:nvSpPr><xdr:cNvPr id="2" name="y" hidden="1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>gone</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
          ),
        },
      },
    ),
    "1\nIn a box",
  ],
];

const drawing = (inside: string) =>
  excel(
    [{ name: "Sheet1", rows: row(1, n("A1", 1)), links: [{ id: "d", type: "drawing", target: "../d.xml" }] }],
    {
      more: { "xl/d.xml": sheetPart(`<x xmlns:a="${namespaces.transitional.drawing}">${inside}</x>`) },
    },
  );
const box = (words: string) =>
  `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const graphic = '<xdr:graphicFrame><a:graphic><a:graphicData uri="slicer"/></a:graphic></xdr:graphicFrame>';
const choices = (first: string, second: string) =>
  `<mc:AlternateContent><mc:Choice Requires="a14">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;
const drawings: [string, Buffer, string][] = [
  ["a slicer", drawing(choices(graphic, box("This shape represents a slicer."))), "1"],
  ["a box for newer and older programs", drawing(choices(box("Box"), box("Box"))), "1\nBox"],
  ["a box for older programs alone", drawing(choices("", box("Box"))), "1\nBox"],
];

const atOther = (target: string, part: string) => {
  const file = row(1, s("A1", "words"));
  return excel(sheets("x"), {
    more: {
      "xl/_rels/workbook.xml.rels": links([{ id: "s1", type: "worksheet", target }]),
      "xl/worksheets/sheet1.xml": "<x/>",
      [part]: sheetPart(`<sheetData>${file}</sheetData>`),
    },
  });
};
const parts: [string, Buffer, string][] = [
  ["a sheet in capitals", atOther("worksheets/Sheet9.xml", "xl/worksheets/Sheet9.xml"), "words"],
  ["an absolute target", atOther("/xl/a/b.xml", "xl/a/b.xml"), "words"],
  ["a target that goes up", atOther("../other/b.xml", "other/b.xml"), "words"],
  ["a target in other letters", atOther("Worksheets/SHEET9.xml", "xl/worksheets/sheet9.xml"), "words"],
  [
    "a target with escaped signs",
    atOther("worksheets/my%20sheet.xml", "xl/worksheets/my sheet.xml"),
    "words",
  ],
  ["an ending that is not usual", atOther("sheet.dat", "xl/sheet.dat"), "words"],
  [
    "strict names",
    excel(row(1, n("A1", 0, 0, "s"), n("B1", 0.5, 0)), {
      ns: namespaces.strict,
      strings: "<si><t>a</t></si>",
      styles: cellFormats(9),
    }),
    "a\t50%",
  ],
  [
    "a prefix",
    excel("", {
      more: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${namespaces.transitional.sheet}"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    }),
    "\tb",
  ],
  [
    "a workbook that lies elsewhere",
    excel("", {
      more: {
        "[Content_Types].xml": contentTypes("book.xml", mainTypes.excel),
        "_rels/.rels": links([{ id: "r", type: "officeDocument", target: "/book.xml" }]),
        "book.xml": `<workbook xmlns="${namespaces.transitional.sheet}" xmlns:r="${namespaces.transitional.office}"><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>`,
        "_rels/book.xml.rels": links([{ id: "s", type: "worksheet", target: "one.xml" }]),
        "one.xml": sheetPart(`<sheetData>${row(1, n("A1", 7))}</sheetData>`),
      },
    }),
    "A\n7",
  ],
];

describe("text of a workbook", () => {
  it.each([...places, ...values, ...names, ...drawings, ...parts])("with %s", async (_what, file, text) => {
    expect(await textOfOffice("excel", file)).toEqual({ text, cut: false });
  });

  it("is kept up to so much, and says so", async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      row(index + 1, s(`A${index + 1}`, "words")),
    ).join("");
    const taken = await textOfOffice("excel", excel(rows), 1_000);
    expect(taken.cut).toBe(true);
    expect(taken.text.length).toBeLessThanOrEqual(1_000);
  });
});
