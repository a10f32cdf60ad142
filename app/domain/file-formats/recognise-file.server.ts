import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { isMacroPart } from "#app/platform/active-content/macro-parts.ts";
import { findEmailStart, maxEmailHead } from "#app/platform/file-signs/email-start.ts";
import { isMpegSound } from "#app/platform/file-signs/mpeg-sound.ts";
import { findPdfStart, maxBeforePdf } from "#app/platform/file-signs/pdf-start.ts";
import { readRange } from "#app/platform/file-signs/read-range.ts";
import { endsAsZip } from "#app/platform/file-signs/zip-end.ts";
import { hasVideo } from "#app/platform/file-text/mp4.ts";
import { openPackage } from "#app/platform/file-text/office-package.ts";
import { isPlainText } from "#app/platform/file-text/plain-text.ts";
import { limitUnpacked } from "#app/platform/file-text/zip-budget.ts";
import { openZip, textInZip, type Zip } from "#app/platform/zip.ts";
import { endingOf, type FileKindKey, fileKinds, kindOf, mayBeNamed } from "./file-kinds.ts";
import type { FileProblem } from "./file-problems.ts";

export type Recognised = { kind: "recognised"; as: FileKindKey } | { kind: "refused"; why: FileProblem };

const refused = (why: FileProblem): Recognised => ({ kind: "refused", why });
const recognised = (as: FileKindKey): Recognised => ({ kind: "recognised", as });

/** What the signs at a file's beginning say that it is, for kinds that have such signs. */
const bySign: Record<string, FileKindKey> = {
  pdf: "pdf",
  jpg: "jpeg",
  png: "png",
  apng: "png",
  heic: "heic",
  webp: "webp",
  gif: "gif",
  aac: "aac",
  wav: "wav",
  ogg: "ogg",
  oga: "ogg",
  opus: "ogg",
  spx: "ogg",
  amr: "amr",
};
/** What is said of a file that is not taken by how it is called alone. */
const byEnding: Record<string, FileProblem> = {
  ...Object.fromEntries(
    ["gdoc", "gsheet", "gslides", "gform", "url", "webloc", "lnk", "desktop"].map(
      (ending): [string, FileProblem] => [ending, "link-to-document"],
    ),
  ),
  ...Object.fromEntries(
    ["html", "htm", "xhtml", "mht", "mhtml", "webarchive"].map((ending): [string, FileProblem] => [
      ending,
      "web-page",
    ]),
  ),
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
  "pptm",
  "ppsx",
  "ppsm",
  "potx",
  "potm",
  "epub",
  "jar",
  "apk",
  "xpi",
  "3mf",
]);
/** Containers in which sound comes alone or with moving pictures. */
const movies = new Set(["mp4", "m4v", "m4a", "m4b", "m4p", "f4a", "f4v", "mov", "3gp", "3g2"]);
const videos = new Set(["webm", "mkv", "avi", "ogv", "ogm", "mpg", "wmv", "asf"]);
const readAsText: Record<string, FileKindKey> = { txt: "text", csv: "csv", tsv: "csv" };

/** What a file is by what is in it, where its name may say so and it can be taken; else why not. */
export async function recogniseFile(path: string, fileName: string): Promise<Recognised> {
  const ending = endingOf(fileName);
  const file = await open(path, "r");
  const { size } = await file.stat().finally(() => file.close());
  if (size === 0) return refused("empty");
  const contents = await recogniseContents(path, ending);
  if (contents.kind === "refused") return contents;
  if (!mayBeNamed(contents.as, ending)) return refused(isKnownEnding(ending) ? "disguised" : "unknown");
  const isZip = zipKinds.has(contents.as) || contents.as === "email";
  return !isZip && (await endsAsZip(path, size)) ? refused("disguised") : contents;
}

async function recogniseContents(path: string, ending: string): Promise<Recognised> {
  // Words may begin like other files ("BM" is an image to those who look at two letters).
  const asText = readAsText[ending];
  if (asText) {
    return (await isPlainText(path)) ? recognised(asText) : refused("disguised");
  }
  if (ending === "eml") {
    const start = findEmailStart(await readRange(path, 0, maxEmailHead));
    return start === null ? refused("disguised") : recognised("email");
  }
  const sign = (await fileTypeFromFile(path))?.ext ?? "";
  if (movies.has(sign)) {
    if (await hasVideo(path)) return refused("video");
    if (sign === "mov" && kindOf("mov").endings.includes(ending)) return recognised("mov");
    const isMobile = sign.startsWith("3g") && !kindOf("m4a").endings.includes(ending);
    return recognised(isMobile ? "3gp" : "m4a");
  }
  const known = bySign[sign];
  if (known) return recognised(known);
  if (zips.has(sign) || moreZips.has(sign)) return recogniseZip(path);
  if (videos.has(sign)) return refused("video");
  if (sign === "cfb") return refused(/^(?:msg|oft)$/.test(ending) ? "outlook-email" : "old-office");
  if (sign === "rtf" && !isKnownEnding(ending)) return refused("rich-text");
  if (/^(?:pages|numbers|key)$/.test(sign)) return refused("apple-document");
  // Lines or padding may stand before these two.
  if (sign === "" && findPdfStart(await readRange(path, 0, maxBeforePdf + 8)) >= 0) return recognised("pdf");
  if (await isMpegSound(path)) return recognised("mp3");
  return refused(isKnownEnding(ending) ? "disguised" : (byEnding[ending] ?? "unknown"));
}

function isKnownEnding(ending: string): boolean {
  return fileKinds.some(({ endings }) => endings.includes(ending));
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

const zipKinds = new Set<FileKindKey>(["word", "excel", "powerpoint", "odt", "ods", "odp"]);
const smallPart = 1024 * 1024;
const officeKinds: readonly [RegExp, FileKindKey][] = [
  [/wordprocessingml\.document\.main\+xml$/i, "word"],
  [/spreadsheetml\.sheet\.main\+xml$/i, "excel"],
  [/presentationml\.(presentation|slideshow)\.main\+xml$/i, "powerpoint"],
];
/** Programs of Apple, since 2013 and before. */
const appleDocument = /(?:^|\/)Index(?:\/[^/]+\.iwa|\.zip)$|^index\.(?:apxl|xml\.gz)$/;
const openDocuments: Record<string, FileKindKey> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** Office files are zips; only one that says what it is, has what such a file needs, and no macros, is taken. */
async function recogniseParts(zip: Zip): Promise<Recognised> {
  const names = new Set(zip.names);
  if (zip.names.some(isMacroPart)) return refused("macros");
  if (zip.locked) return refused("locked");
  if (names.has("[Content_Types].xml")) {
    const types = await textInZip(zip, "[Content_Types].xml", smallPart);
    if (/macroEnabled/i.test(types)) return refused("macros");
    const { main } = await openPackage(limitUnpacked(zip, smallPart));
    const office = officeKinds.find(([type]) => type.test(main?.contentType ?? ""));
    return office ? recognised(office[1]) : refused("unknown");
  }
  if (names.has("mimetype") && names.has("content.xml") && names.has("META-INF/manifest.xml")) {
    const manifest = await textInZip(zip, "META-INF/manifest.xml", smallPart);
    if (/encryption-data/.test(manifest)) return refused("locked");
    const as = openDocuments[(await textInZip(zip, "mimetype", 200)).trim()];
    return as ? recognised(as) : refused("unknown");
  }
  if (zip.names.some((name) => appleDocument.test(name))) return refused("apple-document");
  return refused("unknown");
}
