import { findPdfStart } from "../file-signs/pdf-start.ts";
import { openZipBuffer, type Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { findInOffice } from "./in-office.ts";
import { findInOpenDocument } from "./in-open-document.ts";
import { findInPdf } from "./in-pdf.ts";
import { hasEqualNames } from "./in-zip.ts";
import { isMacroPart } from "./macro-parts.ts";

export type Attachment = { name: string; bytes: Buffer };

/** Files that run, start something, or hold others that nobody can look into; by the endings that Outlook blocks, and more. */
const programs = new Set(
  "ade adp ace apk app appref-ms application arj asp bas bat bin cab chm cmd cnt com command cpl crt csh deb desktop diagcab dll dmg docm dotm elf exe fxp gadget gz hlp hpj hta htm html img inf ins iqy iso isp jar jnlp js jse ksh lha library-ms lnk lzh mad maf mam maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz mht mhtml msc msg msh msi msix msp mst one oqy ops osd pcd pif pkg plg potm ppam ppsm pptm prf prg ps1 psc1 psd1 psm1 pst py pyc rar rb reg rqy rpm scf scpt scr sct settingcontent-ms sh shb shs slk sldm svg svgz swf sys tar tgz tmp url vb vbe vbp vbs vhd vhdx vsmacros vsw wasm webpnp website ws wsc wsf wsh xbap xht xhtml xlam xlm xlsb xlsm xltm xll xnk xz 7z".split(
    " ",
  ),
);
const signs = [
  ...["MZ", "\x7fELF", "#!", "L\0\0\0\x01\x14\x02\0", "MSCF", "Rar!", "7z\xbc\xaf\x27\x1c", "\x1f\x8b"],
  ...["\xca\xfe\xba\xbe", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xcf\xfa\xed\xfe", "\xce\xfa\xed\xfe"],
];
const rtfObjects =
  /\\(?:objdata|objocx|objemb|objautlink|objupdate|template)\b|INCLUDEPICTURE\s|\bDDE(?:AUTO)?\s/i;

const maxDepth = 3;
const maxEntries = 1000;
/** In bytes, unpacked, of one file in an archive. */
const maxEntry = 50 * 1024 * 1024;

/** What a file that is attached to an email does by itself, or brings along; null where it only is read. */
export async function findInAttachment(
  { name, bytes }: Attachment,
  depth = 0,
): Promise<ActiveContent | null> {
  const tidy = name.replace(/[\s.\u202a-\u202e\u2066-\u2069]+$/u, "");
  const ending = /\.([^.]{1,20})$/.exec(tidy)?.[1]?.toLowerCase() ?? "";
  if (programs.has(ending)) return "attached-program";
  const start = bytes.toString("latin1", 0, 64);
  if (isProgram(start) || isMarkup(start)) return "attached-program";
  if (start.startsWith("PK\u0003") || start.startsWith("PK\u0005")) return findInZip(bytes, depth);
  if (findPdfStart(bytes.subarray(0, 2048)) >= 0 || ending === "pdf") return findInPdf(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0")) return findInOldOffice(bytes);
  if (/^\s*\{\\rt/.test(start)) return rtfObjects.test(bytes.toString("latin1")) ? "embedded" : null;
  return null;
}

function isProgram(start: string): boolean {
  // Phones' voice recordings begin like scripts.
  return signs.some((sign) => start.startsWith(sign)) && !start.startsWith("#!AMR");
}

/** A page, whatever its name says: browsers look at what begins it. */
function isMarkup(start: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|script|svg|iframe)\b/i.test(start);
}

async function findInZip(bytes: Buffer, depth: number): Promise<ActiveContent | null> {
  const zip = await openZipBuffer(bytes);
  try {
    if (zip.locked) return "locked";
    if (hasEqualNames(zip)) return "disguised";
    if (zip.names.some(isMacroPart)) return "macros";
    if (zip.names.includes("[Content_Types].xml")) return await findInOffice(zip);
    if (zip.names.includes("content.xml")) return await findInOpenDocument(zip);
    return await findInArchive(zip, depth);
  } finally {
    zip.close();
  }
}

async function findInArchive(zip: Zip, depth: number): Promise<ActiveContent | null> {
  if (depth >= maxDepth || zip.names.length > maxEntries) throw new Error("there is too much in the archive");
  for (const name of zip.names) {
    if (name.endsWith("/")) continue;
    const pieces: Buffer[] = [];
    for await (const piece of zip.pieces(name, maxEntry)) pieces.push(piece);
    const found = await findInAttachment({ name, bytes: Buffer.concat(pieces) }, depth + 1);
    if (found) return found;
  }
  return null;
}

const wide = (text: string) => Buffer.from(text, "utf16le");
const streams: [Buffer, ActiveContent][] = [
  [wide("_VBA_PROJECT"), "macros"],
  [wide("\u0001Ole10Native"), "embedded"],
  [wide("EncryptedPackage"), "locked"],
  [wide("__substg1.0_"), "attached-program"],
];

/** In a Word, Excel or PowerPoint file of before 2007, by the names of its streams and, in Excel, of its macro sheets. */
function findInOldOffice(bytes: Buffer): ActiveContent | null {
  const found = streams.find(([name]) => bytes.includes(name))?.[1];
  return found ?? (hasMacroSheet(bytes) ? "macros" : null);
}

/** A "BoundSheet8" record (MS-XLS 2.4.28) of a sheet of macros. */
function hasMacroSheet(bytes: Buffer): boolean {
  const sign = Buffer.from([0x85, 0x00]);
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
    const length = bytes[at + 2] ?? 0;
    const isRecord = length >= 8 && length < 80 && bytes[at + 3] === 0 && (bytes[at + 8] ?? 9) <= 2;
    if (isRecord && bytes[at + 9] === 1) return true;
  }
  return false;
}
