import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recogniseFile } from "#app/domain/file-formats/recognise-file.server.ts";
import { findInFile } from "#app/platform/active-content/find-in-file.ts";
import { office, related, relations } from "../../factories/active-documents.ts";
import {
  contentTypes,
  excel,
  line,
  links,
  mainTypes,
  namespaces,
  openDocument,
  p,
  powerpoint,
  shape,
  word,
  wordPart,
} from "../../factories/office-files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-links-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(contents: Buffer): string {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, contents);
  return path;
}

const cell = '<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>44</v></c></row>';
const book = '<externalLink xmlns="x"><externalBook r:id="rId1"/></externalLink>';
/** A workbook that takes in another by that part, which lies at that place. */
const linked = (part: string, target = "file:///C:\\Figures\\2025.xlsx", workbookPr = "") =>
  excel(cell, {
    workbookPr,
    moreLinks: [{ id: "x", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
    more: {
      "xl/externalLinks/externalLink1.xml": part,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relations({
        type: `${office}/externalLinkPath`,
        target,
        external: true,
      }),
    },
  });
const pivot = (refresh: string) =>
  excel(cell, {
    more: {
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition${refresh}><cacheSource type="worksheet"/></pivotCacheDefinition>`,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations({
        type: `${office}/externalLinkPath`,
        target: "2025.xlsx",
        external: true,
      }),
    },
  });
const link = (target: string) => related({ type: `${office}/hyperlink`, target, external: true });
const pressed = (action: string, element = "hlinkClick") =>
  powerpoint([
    {
      shapes: shape(
        line("a", `<a:pPr/><a:r><a:rPr><a:${element} r:id="" action="${action}"/></a:rPr><a:t>b</a:t></a:r>`),
      ),
    },
  ]);
const slideWith = (type: string, target: string, isOutside: boolean) =>
  powerpoint([{ shapes: shape(line("a")), links: [{ id: "x", type, target, isOutside }] }]);

const source = (mode: string, target = "file:///c:/2025.ods") =>
  openDocument(
    "spreadsheet",
    `<table:table><table:table-source xlink:href="${target}" table:table-name="a" table:mode="${mode}"/></table:table>`,
  );

const documents: [what: string, kind: string, found: string | null, Buffer][] = [
  ["a link to another workbook", "excel", null, linked(book)],
  ["a link to a workbook on the network", "excel", null, linked(book, "\\\\server\\share\\2025.xlsx")],
  ["a link to a workbook at an address", "excel", null, linked(book, "https://council.example/2025.xlsx")],
  ["a link to a workbook beside it", "excel", null, linked(book, "2025.xlsx")],
  ["links that ask first", "excel", null, linked(book, undefined, '<workbookPr updateLinks="never"/>')],
  [
    "links that are followed without asking",
    "excel",
    "linked-files",
    linked(book, undefined, '<workbookPr updateLinks="always"/>'),
  ],
  [
    "a DDE link",
    "excel",
    "dde",
    linked('<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'),
  ],
  [
    "a DDE link under another prefix",
    "excel",
    "dde",
    linked('<x:externalLink xmlns:x="x"><x:ddeLink/></x:externalLink>'),
  ],
  [
    "a DDE link beside a workbook",
    "excel",
    "dde",
    linked("<externalLink><externalBook/><ddeLink/></externalLink>"),
  ],
  ["an OLE link", "excel", "linked-files", linked("<externalLink><oleLink/></externalLink>")],
  ["a link to nothing known", "excel", "linked-files", linked("<externalLink/>")],
  ["a link that does more", "excel", "remote", linked(book, "ms-msdt:/id x")],
  ["a pivot table of another workbook", "excel", null, pivot("")],
  ["a pivot table that fetches by itself", "excel", "linked-files", pivot(' refreshOnLoad="1"')],
  ["what formulas name in another workbook", "ods", null, source("copy-results-only")],
  ["a sheet of another workbook", "ods", "linked-files", source("copy-all")],
  [
    "a sheet that is fetched anew",
    "ods",
    "linked-files",
    source('copy-results-only" table:refresh-delay="PT1M'),
  ],
  ["a link that does more", "ods", "remote", source("copy-results-only", "javascript:x")],
  ["a machine and its port", "word", null, link("www.example.org:8080/a")],
  ["a scheme mistyped", "word", null, link("htttps://example.org")],
  ["an email address mistyped", "word", null, link("email:a@example.org")],
  ["a call", "word", null, link("sip:a@example.org")],
  ["a meeting", "word", null, link("msteams://l/meetup")],
  ["a tool", "word", "remote", link("search-ms:query=x")],
  ["a tool that begins like a machine", "word", "remote", link("www-tool:x")],
  ["a script", "word", "remote", link("vbscript:x")],
  ["data", "word", "remote", link("data:text/html,x")],
  [
    "a library without macros",
    "odt",
    null,
    openDocument("text", "", {
      more: { "Basic/": "", "Basic/script-lc.xml": "<x/>", "Basic/Standard/script-lb.xml": "<x/>" },
    }),
  ],
  [
    "a library that lies elsewhere",
    "odt",
    "macros",
    openDocument("text", "", { more: { "Basic/script-lc.xml": '<l:library xmlns:l="l" l:link="true"/>' } }),
  ],
  [
    "a library that lists a macro",
    "odt",
    "macros",
    openDocument("text", "", {
      more: { "Basic/Standard/script-lb.xml": '<l:element xmlns:l="l" l:name="Module1"/>' },
    }),
  ],
  [
    "a library with a macro",
    "odt",
    "macros",
    openDocument("text", "", { more: { "Basic/Standard/Module1.xml": "<x/>" } }),
  ],
  [
    "a program in Python",
    "ods",
    "macros",
    openDocument("spreadsheet", "", { more: { "Scripts/python/a.py": "x" } }),
  ],
  ["slides", "powerpoint", null, powerpoint([{ shapes: shape(line("a")), notes: shape(line("b")) }])],
  ["a slide that leads to another", "powerpoint", null, pressed("ppaction://hlinksldjump")],
  ["a slide that starts a program", "powerpoint", "macros", pressed("ppaction://program")],
  [
    "a slide that starts a macro when it is pointed at",
    "powerpoint",
    "macros",
    pressed("ppaction://macro?name=x", "hlinkMouseOver"),
  ],
  ["a slide with a link", "powerpoint", null, slideWith("hyperlink", "https://example.org", true)],
  ["a slide with a picture", "powerpoint", null, slideWith("image", "../media/a.png", false)],
  ["a slide with an object", "powerpoint", "embedded", slideWith("oleObject", "../embeddings/a.bin", false)],
  [
    "a slide with a film from elsewhere",
    "powerpoint",
    "remote",
    slideWith("video", "https://example.org/a", true),
  ],
  [
    "a slide with a picture from elsewhere",
    "powerpoint",
    "remote",
    slideWith("image", "https://example.org/a.png", true),
  ],
  ["a slide with a control", "powerpoint", "embedded", slideWith("control", "../activeX/a.xml", false)],
];

it.each(documents)("%s (%s) is %s", async (_what, kind, found, contents) => {
  expect(await findInFile(aFile(contents), kind)).toBe(found);
});

const elsewhere = (main: string, type: string, parts: Record<string, string>) =>
  word("", {
    more: {
      "[Content_Types].xml": contentTypes(main, type),
      "_rels/.rels": links([{ id: "r", type: "officeDocument", target: main }]),
      ...parts,
    },
  });
const recognised: [what: string, name: string, Buffer, string][] = [
  [
    "Word Online's document2.xml",
    "a.docx",
    elsewhere("word/document2.xml", mainTypes.word, { "word/document2.xml": wordPart("document", p("a")) }),
    "word",
  ],
  ["a document without relationships", "a.docx", word("a", { more: { "_rels/.rels": "<x/>" } }), "word"],
  [
    "a document whose target is absolute",
    "a.docx",
    word("a", {
      more: { "_rels/.rels": links([{ id: "r", type: "officeDocument", target: "/word/document.xml" }]) },
    }),
    "word",
  ],
  ["a strict document", "a.docx", word("a", { ns: namespaces.strict }), "word"],
  [
    "a workbook called otherwise",
    "a.xlsx",
    elsewhere("book.xml", mainTypes.excel, { "book.xml": "<workbook/>" }),
    "excel",
  ],
  [
    "a workbook in capitals",
    "a.xlsx",
    elsewhere("XL/Workbook.xml", mainTypes.excel, { "XL/Workbook.xml": "<workbook/>" }),
    "excel",
  ],
  ["a presentation", "a.pptx", powerpoint([]), "powerpoint"],
  [
    "a show",
    "a.pptx",
    elsewhere("ppt/presentation.xml", mainTypes.powerpoint.replace("presentation.main", "slideshow.main"), {
      "ppt/presentation.xml": "<x/>",
    }),
    "powerpoint",
  ],
  [
    "content types under a prefix",
    "a.docx",
    word("a", {
      more: {
        "[Content_Types].xml": `<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Override PartName="/word/document.xml" ContentType="${mainTypes.word}"/></t:Types>`,
      },
    }),
    "word",
  ],
];

it.each(recognised)("%s is recognised (%s)", async (_what, name, contents, as) => {
  expect(await recogniseFile(aFile(contents), name)).toEqual({ kind: "recognised", as });
});

it("a presentation under another program's name is disguised", async () => {
  expect(await recogniseFile(aFile(powerpoint([])), "a.docx")).toEqual({ kind: "refused", why: "disguised" });
});
