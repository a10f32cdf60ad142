import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { readPlainText } from "#app/platform/file-text/plain-text.ts";
import { hasVideo } from "#app/platform/file-text/sound-box.ts";
import { openZip, textInZip, type Zip } from "#app/platform/zip.ts";
import { endingOf, type FileKindKey, fileKinds } from "./file-kinds.ts";
import type { FileProblem } from "./file-problems.ts";

export type Recognised = { kind: "recognised"; as: FileKindKey } | { kind: "refused"; why: FileProblem };

const refused = (why: FileProblem): Recognised => ({ kind: "refused", why });
const recognised = (as: FileKindKey): Recognised => ({ kind: "recognised", as });

/** What the signs at a file's beginning say that it is, for kinds that have such signs. */
const bySign: Record<string, FileKindKey> = {
  pdf: "pdf",
  jpg: "jpeg",
  png: "png",
  heic: "heic",
  webp: "webp",
  mp3: "mp3",
  m4a: "m4a",
  aac: "aac",
  wav: "wav",
  ogg: "ogg",
  oga: "ogg",
  opus: "ogg",
  spx: "ogg",
};
const zips = new Set(["zip", "docx", "xlsx", "pptx", "docm", "xlsm", "dotx", "dotm", "xltx", "xltm", "odt"]);
const moreZips = new Set([
  "ods",
  "odp",
  "odg",
  "ott",
  "ots",
  "otp",
  "otg",
  "epub",
  "jar",
  "apk",
  "xpi",
  "3mf",
]);
const videos = new Set(["mp4", "m4v", "mov", "webm", "mkv", "avi", "ogv", "ogm", "3gp", "3g2", "mpg", "wmv"]);
const readAsText: Record<string, FileKindKey> = { txt: "text", csv: "csv", eml: "email" };

/** What a file is by what is in it, where its name says the same and it can be taken; else why not. */
export async function recogniseFile(path: string, fileName: string): Promise<Recognised> {
  const ending = endingOf(fileName);
  const file = await open(path, "r");
  const { size } = await file.stat().finally(() => file.close());
  if (size === 0) return refused("empty");
  const found = await recogniseContents(path, ending);
  if (found.kind === "refused") return found;
  const said = fileKinds.find(({ endings }) => endings.includes(ending));
  return said?.key === found.as ? found : refused(said ? "disguised" : "unknown");
}

async function recogniseContents(path: string, ending: string): Promise<Recognised> {
  // Words may begin like other files ("BM" is an image to those who look at two letters).
  const asText = readAsText[ending];
  if (asText) {
    const read = await readPlainText(path, { keep: 20_000 });
    if (read === null) return refused("disguised");
    return asText === "email" && !looksLikeEmail(read.text) ? refused("disguised") : recognised(asText);
  }
  const sign = (await fileTypeFromFile(path))?.ext ?? "";
  if (sign === "m4a" || (sign === "mp4" && ending === "m4a")) {
    return (await hasVideo(path)) ? refused("video") : recognised("m4a");
  }
  const known = bySign[sign];
  if (known) return recognised(known);
  if (zips.has(sign) || moreZips.has(sign)) return recogniseZip(path);
  if (videos.has(sign)) return refused("video");
  if (sign === "cfb") return refused("old-office");
  return refused(fileKinds.some(({ endings }) => endings.includes(ending)) ? "disguised" : "unknown");
}

/** The beginning of an email: lines of "Name: words", among them who it is from or what it is about. */
function looksLikeEmail(text: string): boolean {
  const [head = ""] = text.replace(/\r\n?/g, "\n").split("\n\n");
  return /^[!-9;-~]+:/.test(head) && /^(from|subject|date|received|message-id):/im.test(head);
}

async function recogniseZip(path: string): Promise<Recognised> {
  const zip = await openZip(path).catch(() => null);
  if (zip === null) return refused("disguised");
  try {
    return await recogniseParts(zip);
  } catch {
    return refused("disguised");
  } finally {
    zip.close();
  }
}

const smallPart = 1024 * 1024;
const macroParts = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\/./i;
const officeKinds: { main: string; part: string; as: FileKindKey }[] = [
  { main: "wordprocessingml.document.main+xml", part: "word/document.xml", as: "word" },
  { main: "spreadsheetml.sheet.main+xml", part: "xl/workbook.xml", as: "excel" },
];
const openDocuments: Record<string, FileKindKey> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** Office files are zips; only one that says what it is, has what such a file needs, and no macros, is taken. */
async function recogniseParts(zip: Zip): Promise<Recognised> {
  const names = new Set(zip.names);
  if (zip.names.some((name) => macroParts.test(name))) return refused("macros");
  if (zip.locked) return refused("locked");
  if (names.has("[Content_Types].xml")) {
    const types = await textInZip(zip, "[Content_Types].xml", smallPart);
    if (/macroEnabled|vbaProject/i.test(types)) return refused("macros");
    const office = officeKinds.find(
      ({ main, part }) =>
        names.has(part) && types.includes(`application/vnd.openxmlformats-officedocument.${main}`),
    );
    return office ? recognised(office.as) : refused("unknown");
  }
  if (zip.names[0] === "mimetype" && names.has("content.xml") && names.has("META-INF/manifest.xml")) {
    const manifest = await textInZip(zip, "META-INF/manifest.xml", smallPart);
    if (/encryption-data/.test(manifest)) return refused("locked");
    const as = openDocuments[(await textInZip(zip, "mimetype", 200)).trim()];
    return as ? recognised(as) : refused("unknown");
  }
  return refused("unknown");
}
