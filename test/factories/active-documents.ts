import { deflateSync } from "node:zlib";
import { zipOf } from "#app/demo/files.ts";

/** Small documents, as those who mean harm would write them. */

export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const microsoft = "http://schemas.microsoft.com/office/2006/relationships";
export const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export type Relation = { type: string; target: string; external?: boolean };
export const relations = (...all: Relation[]) =>
  `<Relationships>${all
    .map(
      ({ type, target, external }, index) =>
        `<Relationship Id="r${index}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;
export const types = (more = "") =>
  `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordMain}"/>${more}</Types>`;
/** A Word document with these parts beside, or in the place of, its own. */
export const word = (parts: Record<string, string | Buffer> = {}) =>
  zipOf({ "[Content_Types].xml": types(), "word/document.xml": "<w:document/>", ...parts });
export const related = (...all: Relation[]) => word({ "word/_rels/document.xml.rels": relations(...all) });
export const body = (inside: string) =>
  word({ "word/document.xml": `<w:document><w:p>${inside}</w:p></w:document>` });
export const field = (...runs: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => (run.startsWith("<") ? run : `<w:r><w:instrText>${run}</w:instrText></w:r>`)).join("")}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const odf = (content: string, parts: Record<string, string> = {}) =>
  zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content xmlns:xlink="x">${content}</office:document-content>`,
    "META-INF/manifest.xml": "<manifest:manifest/>",
    ...parts,
  });
export const pdf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n${objects.map((object, index) => `${index + 3} 0 obj\n${object}\nendobj`).join("\n")}\ntrailer<</Root 1 0 R>>\n%%EOF`,
    "latin1",
  );
/** Objects packed in a stream, as most programs write them. */
export function packed(
  objects: string,
  { filters = "/FlateDecode", asHex = false, length = true } = {},
): string {
  const head = "7 0 ";
  let contents = deflateSync(Buffer.from(head + objects, "latin1"));
  if (asHex) contents = Buffer.from(`${contents.toString("hex")}>`, "latin1");
  const said = length ? `/Length ${contents.length}` : "/Length 9 0 R";
  return `<</Type/ObjStm/N 1/First ${head.length}/Filter ${filters}${said}>>stream\n${contents.toString("latin1")}\nendstream`;
}
