import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "#app/domain/text/csv.ts";

describe("writing CSV", () => {
  it("ends each line with CRLF, and leaves the cell of what is not there empty", () => {
    expect(csvLine(["a", 1, null])).toBe("a,1,\r\n");
  });

  it("quotes commas, quotes and line ends", () => {
    expect(csvLine(['one, "two"', "three\nfour"])).toBe('"one, ""two""","three\nfour"\r\n');
  });

  it.each([
    "=1+1",
    "+441632960000",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\rx",
    "\nx",
    "  =1",
    '"=1',
    "'=1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "“=1",
  ])("keeps a spreadsheet from taking %j for a formula", (words) => {
    const [cell = ""] = readCsv(csvLine([words]))[0] ?? [];
    expect(cell).toBe(`'${words}`);
  });

  it("leaves numbers and ordinary words as they are", () => {
    expect(csvLine([-3, "a = b", "it is 5-6 weeks", "don’t"])).toBe("-3,a = b,it is 5-6 weeks,don’t\r\n");
  });

  it("gives back every text that goes in, but for the apostrophe", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2 }), { minLength: 1 }),
        (rows) => {
          const back = readCsv(rows.map(csvLine).join(""));
          expect(back).toHaveLength(rows.length);
          for (const [index, row] of rows.entries()) {
            for (const [place, words] of row.entries()) {
              expect([words, `'${words}`]).toContain(back[index]?.[place]);
              expect(back[index]?.[place]).not.toMatch(/^[\s"]*[=+\-@\t\r]/);
            }
          }
        },
      ),
    );
  });
});

/** RFC 4180, read the slow and plain way. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '"' && text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ",") {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += sign;
  }
  return rows;
}
