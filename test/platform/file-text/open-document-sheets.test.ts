import { expect, it } from "vitest";
import { openDocument } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const p = (inside: string, style = "") =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`;
const hides = (name: string, family: string, property = '<style:text-properties text:display="none"/>') =>
  `<style:style style:name="${name}" style:family="${family}">${property}</style:style>`;
const cell = (inside: string, more = "") =>
  `<table:table-cell${more}>${inside === "" ? "" : p(inside)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const table = (inside: string, more = "") => `<table:table${more}>${inside}</table:table>`;

const sheet = (inside: string, name = "Waits", more = "") => table(inside, ` table:name="${name}"${more}`);
const sheets = (inside: string, automatic = "") => openDocument("spreadsheet", inside, { automatic });
const value = (attributes: string) => `<table:table-cell ${attributes}/>`;
const spreadsheets: [string, Buffer, string][] = [
  [
    "empty cells",
    sheets(sheet(row(cell("a"), cell("b"), cell("c")) + row(cell("d"), cell(""), cell("44")))),
    "Waits\na\tb\tc\nd\t\t44",
  ],
  [
    "an empty first cell",
    sheets(sheet(row(cell(""), cell("North")) + row(cell("Waiting"), cell("4")))),
    "Waits\n\tNorth\nWaiting\t4",
  ],
  [
    "empty cells that are repeated",
    sheets(
      sheet(
        row(
          cell("a"),
          cell("", ' table:number-columns-repeated="3"'),
          cell("e"),
          cell("", ' table:number-columns-repeated="16379"'),
        ),
      ),
    ),
    "Waits\na\t\t\t\te",
  ],
  [
    "cells that are repeated",
    sheets(sheet(row(cell("0", ' table:number-columns-repeated="3"'), cell("x")))),
    "Waits\n0\t0\t0\tx",
  ],
  [
    "rows that are repeated",
    sheets(
      sheet(
        `<table:table-row table:number-rows-repeated="2">${cell("a")}</table:table-row>${row(cell("b"))}`,
      ),
    ),
    "Waits\na\na\nb",
  ],
  [
    "a million empty rows",
    sheets(
      sheet(
        `${row(cell("a"))}<table:table-row table:number-rows-repeated="1048000">${cell("", ' table:number-columns-repeated="16384"')}</table:table-row>${row(cell("b"))}`,
      ),
    ),
    "Waits\na\n\nb",
  ],
  [
    "hidden rows",
    sheets(
      sheet(
        `${row(cell("a"))}<table:table-row table:visibility="collapse">${cell("gone")}</table:table-row><table:table-row table:visibility="filter">${cell("gone")}</table:table-row>${row(cell("b"))}`,
      ),
    ),
    "Waits\na\nb",
  ],
  [
    "hidden columns",
    sheets(
      sheet(
        `<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column/>${row(cell("a"), cell("x", ' table:number-columns-repeated="2"'), cell("d"))}`,
      ),
    ),
    "Waits\na\td",
  ],
  [
    "hidden sheets",
    sheets(
      sheet(row(cell("a"))) + sheet(row(cell("gone")), "H", ' table:style-name="ta"'),
      hides("ta", "table", '<style:table-properties table:display="false"/>'),
    ),
    "Waits\na",
  ],
  [
    "several sheets",
    sheets(sheet(row(cell("a")), "Sheet1") + sheet("", "Empty") + sheet(row(cell("b")), "Sheet2")),
    "Sheet1\na\n\nSheet2\nb",
  ],
  ["one sheet that nobody named", sheets(sheet(row(cell("a")), "Sheet1")), "a"],
  [
    "merged cells",
    sheets(
      sheet(
        row(
          cell("both", ' table:number-columns-spanned="2"'),
          `<table:covered-table-cell>${p("unseen")}</table:covered-table-cell>`,
          cell("c"),
        ),
      ),
    ),
    "Waits\nboth\t\tc",
  ],
  [
    "a comment in a cell",
    sheets(
      sheet(
        row(
          `<table:table-cell><office:annotation>${p("no")}</office:annotation>${p("a")}</table:table-cell>`,
        ),
      ),
    ),
    "Waits\na",
  ],
  [
    "two lines in a cell",
    sheets(sheet(row(cell("c"), `<table:table-cell>${p("a")}${p("b")}</table:table-cell>`))),
    "Waits\nc\ta\nb",
  ],
  [
    "what a cell shows rather than what it holds",
    sheets(
      sheet(
        row(
          '<table:table-cell office:value-type="percentage" office:value="0.57999"><text:p>58%</text:p></table:table-cell>',
        ),
      ),
    ),
    "Waits\n58%",
  ],
  [
    "values whose program wrote nothing else",
    sheets(
      sheet(
        row(
          value('office:value-type="float" office:value="0.30000000000000004"'),
          value('office:value-type="percentage" office:value="0.58"'),
          value('office:value-type="currency" office:currency="GBP" office:value="1234.5"'),
          value('office:value-type="date" office:date-value="2026-05-01"'),
          value('office:value-type="date" office:date-value="2026-05-01T13:30:00"'),
          value('office:value-type="time" office:time-value="PT36H05M00S"'),
          value('office:value-type="boolean" office:boolean-value="true"'),
          value('office:value-type="string" office:string-value="x"'),
        ),
      ),
    ),
    "Waits\n0.3\t58%\t£1,234.50\t01/05/2026\t01/05/2026 13:30\t36:05:00\tTRUE\tx",
  ],
  [
    "tracked changes",
    sheets(
      `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell>${p("gone")}</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>${sheet(row(cell("a")))}`,
    ),
    "Waits\na",
  ],
  [
    "messages of its checks",
    sheets(
      `<table:content-validations><table:content-validation><table:help-message>${p("no")}</table:help-message></table:content-validation></table:content-validations>${sheet(row(cell("a")))}`,
    ),
    "Waits\na",
  ],
  [
    "a box on a sheet",
    sheets(
      sheet(
        `<table:shapes><draw:frame><draw:text-box>${p("Box")}</draw:text-box></draw:frame></table:shapes>${row(cell("a"))}`,
      ),
    ),
    "Waits\na\nBox",
  ],
  [
    "a box at a cell",
    sheets(
      sheet(
        row(
          `<table:table-cell>${p("a")}<draw:custom-shape>${p("Box")}</draw:custom-shape></table:table-cell>`,
          cell("b"),
        ),
      ),
    ),
    "Waits\na\tb\nBox",
  ],
  [
    "what was kept of another workbook",
    sheets(
      sheet(row(cell("a"))) +
        sheet(row(cell("gone")), "'file:///c:/x.ods'#$Sheet1", ' table:style-name="ta_extref"'),
    ),
    "Waits\na",
  ],
];

it.each(spreadsheets)("an OpenDocument sheet with %s", async (_what, file, expected) => {
  expect(await textOfOffice("ods", file)).toEqual({ text: expected, cut: false });
});
