import { expect, it } from "vitest";
import { cellFormats, excel } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const formats: [string | number, number | string, string][] = [
  [14, 46143, "01/05/2026"],
  ["dd/mm/yyyy", 46150.5, "08/05/2026"],
  ["d mmmm yyyy", 46143, "1 May 2026"],
  ["dddd, d mmm yy", 46143, "Friday, 1 May 26"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46143, "01 May 2026"],
  ["[$-809]dd\\-mmm\\-yyyy", 46143, "01-May-2026"],
  ["yyyy-mm-dd", 46143, "2026-05-01"],
  [22, 46143.375, "01/05/2026 09:00"],
  ["d mmm yyyy", 60, "29 Feb 1900"],
  ["d mmm yyyy", 59, "28 Feb 1900"],
  ["d mmm yyyy", 61, "1 Mar 1900"],
  [20, 0.5625, "13:30"],
  ["h:mm AM/PM", 0.5625, "1:30 PM"],
  ["[h]:mm", 1.5, "36:00"],
  ["[mm]:ss", 0.1, "144:00"],
  ["mm:ss.0", 0.0005, "00:43.2"],
  ["dd/mm/yyyy", -1, "-1"],
  [9, "0.57999999999999996", "58%"],
  [10, 0.1234, "12.34%"],
  ['0.0"%"', 5, "5.0%"],
  ['"£"#,##0.00', 1234.5, "£1,234.50"],
  [44, 1234.5, "£1,234.50"],
  [6, -20, "-£20"],
  ["[$€-2] #,##0", 99, "€ 99"],
  ["#,##0_);(#,##0)", -5, "(5)"],
  [4, 1234567.891, "1,234,567.89"],
  [12, 0.5, "1/2"],
  ["# ?/?", 1.5, "1 1/2"],
  ["?/8", 0.375, "3/8"],
  [11, 12345, "1.23E+04"],
  ["00000", 42, "00042"],
  ['0.0,,"m"', 12_345_678, "12.3m"],
  ["[<1]0%;0", 0.4, "40%"],
  ['0 "children"', 7, "7 children"],
  [";;;", 5, ""],
  ["####", 0, ""],
  ['[=1]"Yes";[=0]"No";General', 1, "Yes"],
  ["[$-x-sysdate]dddd, mmmm dd, yyyy", 46143, "01 May 2026"],
  ["000-000", 123_456, "123-456"],
  ['0;-0;"none"', 0, "none"],
  [0, "0.30000000000000004", "0.3"],
  [0, "1E-3", "0.001"],
  [0, 12345678901, "12345678901"],
  [49, 5, "5"],
  ["what is [[this", 3, "3"],
];

it.each(formats)("the format %s shows the value %s as %s", async (format, value, text) => {
  const cells = `<c r="A1" s="1"><v>${value}</v></c><c r="B1" t="inlineStr"><is><t>|</t></is></c>`;
  const file = excel(`<row r="1">${cells}</row>`, { styles: cellFormats(0, format) });
  expect((await textOfOffice("excel", file)).text).toBe(`${text}\t|`);
});
