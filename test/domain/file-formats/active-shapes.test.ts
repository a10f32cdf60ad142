import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInFile } from "#app/platform/active-content/find-in-file.ts";
import { body, field, odf, office, pdf, relations, word } from "../../factories/active-documents.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-shapes-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(contents: Buffer): string {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, contents);
  return path;
}

const openDocuments: [string, string, string][] = [
  [
    "linked-files",
    "rows of a database by a query",
    '<table:database-range><table:database-source-sql table:database-name="a" table:sql-statement="select"/></table:database-range>',
  ],
  [
    "linked-files",
    "a table of a database",
    '<table:database-range><table:database-source-table table:database-name="a"/></table:database-range>',
  ],
  [
    "linked-files",
    "a query that a database keeps",
    '<table:database-source-query table:database-name="a" table:query-name="b"/>',
  ],
  [
    "linked-files",
    "a form on a database",
    '<form:form><form:connection-resource xlink:href="sdbc:mysql:jdbc:evil.example/x"/></form:form>',
  ],
  [
    "linked-files",
    "a field of a database",
    '<text:database-display text:table-name="a" text:column-name="b"/>',
  ],
  ["linked-files", "the next row of a database", '<text:database-next text:table-name="a"/>'],
  [
    "remote",
    "a background at an address",
    '<style:background-image xlink:href="https://evil.example/a.png"/>',
  ],
  ["remote", "a bullet at an address", '<text:list-level-style-image xlink:href="//evil.example/a.png"/>'],
  ["remote", "letters at an address", '<svg:font-face-uri xlink:href="https://evil.example/a.ttf"/>'],
  ["remote", "a sound at an address", '<presentation:sound xlink:href="http://evil.example/a.wav"/>'],
  ["remote", "a picture on a share", '<style:background-image xlink:href="file://evil/share/a.png"/>'],
  ["remote", "what nobody knows yet, at an address", '<draw:tomorrow xlink:href="https://evil.example/"/>'],
];
const fineOpenDocuments: [string, string][] = [
  ["a link", '<text:a xlink:href="https://example.org/a">a</text:a>'],
  ["a place in a picture that leads on", '<draw:area-circle xlink:href="https://example.org"/>'],
  ["where its template was", '<meta:template xlink:href="../../templates/a.ott"/>'],
  ["a background of its own", '<style:background-image xlink:href="Pictures/a.png"/>'],
  ["a range with a filter", '<table:database-range table:name="a" table:display-filter-buttons="true"/>'],
  ["a button that leads on", '<form:button xlink:href="https://example.org"/>'],
  ["a form that goes nowhere", '<form:form xlink:href="" form:command-type="command"/>'],
  ["a slide's end", '<presentation:event-listener presentation:action="next-page"/>'],
];
const fields: [string | null, string, string][] = [
  ["remote", "a picture that is fetched", ' INCLUDEPICTURE "https://evil.example/a.png" \\d '],
  ["remote", "a picture on a share", " INCLUDEPICTURE \\\\\\\\evil\\\\share\\\\a.png "],
  ["linked-files", "rows of a database", ' DATABASE \\d "c:\\\\a.mdb" '],
  ["linked-files", "another document's headings", ' RD "c:\\\\a.docx" '],
  ["linked-files", "another document by its old name", " INCLUDE c:\\\\a.doc "],
  [null, "a picture of this machine", ' INCLUDEPICTURE "c:\\\\a.png" '],
  [null, "a page's number", " PAGE "],
  [null, "a link", ' HYPERLINK "https://example.org" '],
];
describe("what a document can do by itself", () => {
  it.each(openDocuments)("is found: %s, %s", async (found, _, content) => {
    expect(await findInFile(aFile(odf(content)), "ods")).toBe(found);
  });
  it.each(fineOpenDocuments)("is nothing where there is %s", async (_, content) => {
    expect(await findInFile(aFile(odf(content)), "odt")).toBeNull();
  });
  it.each(fields)("is %s for the field of %s", async (found, _, code) => {
    expect(await findInFile(aFile(body(field(code))), "word")).toBe(found);
  });
  it("is found in a PDF that takes in a film at an address", async () => {
    const file = pdf("<</Type/Filespec/FS/URL/F(https://evil.example/a.mp4)>>");
    expect(await findInFile(aFile(file), "pdf")).toBe("remote");
  });
  it.each([
    ["remote", "a query that is asked when it is opened", "queryTable", '<queryTable refreshOnLoad="1"/>'],
    [
      "remote",
      "a pivot of another file",
      "pivotCacheDefinition",
      '<pivotCacheDefinition refreshOnLoad="1"><cacheSource type="external"/></pivotCacheDefinition>',
    ],
    [
      null,
      "a pivot of its own sheet",
      "pivotCacheDefinition",
      '<pivotCacheDefinition refreshOnLoad="1"><cacheSource><worksheetSource ref="A1:B2" sheet="a"/></cacheSource></pivotCacheDefinition>',
    ],
    [null, "a query that waits", "queryTable", "<queryTable/>"],
  ])("is %s for a workbook with %s", async (found, _, type, part) => {
    const file = word({
      "xl/_rels/workbook.xml.rels": relations({ type: `${office}/${type}`, target: "a.xml" }),
      "xl/a.xml": part,
    });
    expect(await findInFile(aFile(file), "excel")).toBe(found);
  });
});
