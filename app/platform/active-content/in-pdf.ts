import { constants, inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import type { ActiveContent } from "./active-content.ts";
import { type PdfDictionary, PdfName, PdfReader, type PdfValue } from "./pdf-values.ts";

/** In bytes, unpacked, of all streams of objects together. */
const maxUnpacked = 256 * 1024 * 1024;

/** What actions do (ISO 32000-2, 12.6.4). Going to a page of the file, or to an address, is nothing to mind. */
const actions: Record<string, ActiveContent> = {
  JavaScript: "pdf-javascript",
  Launch: "pdf-launch",
  GoToR: "pdf-launch",
  GoToE: "pdf-launch",
  RichMediaExecute: "pdf-launch",
  SubmitForm: "pdf-form",
  ImportData: "pdf-form",
};

/**
 * In a PDF. Every object in the file is looked at, also those that lie in compressed streams and those that its list of objects
 * leaves out: programs differ in what they find.
 */
export async function findInPdf(bytes: Buffer): Promise<ActiveContent | null> {
  const spent = { values: 0 };
  let isEncrypted = false;
  let unpacked = 0;
  const packed: { reader: PdfReader; about: PdfDictionary }[] = [];
  for (const from of placesOfObjects(bytes)) {
    const reader = new PdfReader(bytes, spent);
    reader.pos = from;
    const value = reader.read();
    const found = judge(value);
    if (found) return found;
    if (!(value instanceof Map)) continue;
    isEncrypted ||= value.has("Encrypt");
    if (typeof value.get("First") === "number" && typeof value.get("N") === "number") {
      packed.push({ reader, about: value });
    }
  }
  if (isEncrypted) return findInEncrypted(bytes);
  for (const { reader, about } of packed) {
    const contents = unpack(reader, about, maxUnpacked - unpacked);
    unpacked += contents.length;
    const found = findInPacked(contents, about, spent);
    if (found) return found;
  }
  return null;
}

/** After each "obj" and "trailer", also inside what claims to be something else. */
function* placesOfObjects(bytes: Buffer): Generator<number> {
  for (const word of ["obj", "trailer"]) {
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
      // The end of one is no beginning.
      if (bytes[at - 1] !== 0x64) yield at + word.length;
    }
  }
}

function judge(value: PdfValue): ActiveContent | null {
  if (Array.isArray(value)) return firstOf(value);
  if (!(value instanceof Map)) return null;
  const action = nameOf(value.get("S"));
  if (action !== null && Object.hasOwn(actions, action)) return actions[action] ?? null;
  if (value.has("JS")) return "pdf-javascript";
  if (value.has("XFA")) return "pdf-form";
  if (value.has("EF") || nameOf(value.get("Subtype")) === "RichMedia") return "pdf-attachment";
  const uri = value.get("URI");
  if (typeof uri === "string" && /^\s*(java|vb)script:/i.test(uri)) return "pdf-javascript";
  return firstOf(value.values());
}

function firstOf(values: Iterable<PdfValue>): ActiveContent | null {
  for (const value of values) {
    const found = judge(value);
    if (found) return found;
  }
  return null;
}

function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof PdfName ? value.name : null;
}

/** The objects of a stream, each at the place that the stream's head gives. */
function findInPacked(
  contents: Buffer,
  about: PdfDictionary,
  spent: { values: number },
): ActiveContent | null {
  const first = Number(about.get("First"));
  const head = new PdfReader(contents.subarray(0, first), spent);
  const numbers: number[] = [];
  for (head.skipSpace(); head.pos < head.bytes.length; head.skipSpace()) {
    const word = head.takeWord();
    if (word === "") break;
    numbers.push(Number(word));
  }
  for (let index = 1; index < numbers.length; index += 2) {
    const reader = new PdfReader(contents, spent);
    reader.pos = first + (numbers[index] ?? 0);
    const found = judge(reader.read());
    if (found) return found;
  }
  return null;
}

function unpack({ bytes, pos }: PdfReader, about: PdfDictionary, room: number): Buffer {
  const word = bytes.indexOf("stream", pos);
  if (word < 0) return Buffer.alloc(0);
  let from = word + "stream".length;
  if (bytes[from] === 13) from += 1;
  if (bytes[from] === 10) from += 1;
  const said = about.get("Length");
  const end = bytes.indexOf(
    "endstream",
    typeof said === "number" ? Math.min(from + said, bytes.length) : from,
  );
  const raw = bytes.subarray(from, end < 0 ? bytes.length : end);
  const filters = [about.get("Filter") ?? []].flat().map((filter) => nameOf(filter));
  let contents = raw;
  for (const filter of filters) {
    switch (filter) {
      case "FlateDecode":
      case "Fl":
        contents = inflateSync(contents, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: room });
        break;
      case "ASCIIHexDecode":
      case "AHx":
        contents = Buffer.from(contents.toString("latin1").replace(/>[\s\S]*|[^0-9a-f]/gi, ""), "hex");
        break;
      default:
        throw new Error("objects are packed in a way that is not known");
    }
  }
  const parameters = [about.get("DecodeParms") ?? []].flat();
  const isPredicted = parameters.some((one) => one instanceof Map && Number(one.get("Predictor") ?? 1) > 1);
  if (isPredicted) throw new Error("objects are packed in a way that is not known");
  return contents;
}

/** Where there is a key, a program that has it has to look. */
async function findInEncrypted(bytes: Buffer): Promise<ActiveContent | null> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const info = (await pdf.getMetadata()).info as { IsXFAPresent?: boolean };
    if (info.IsXFAPresent) return "pdf-form";
    if (await pdf.getJSActions()) return "pdf-javascript";
    if (await pdf.getAttachments()) return "pdf-attachment";
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      if (await page.getJSActions()) return "pdf-javascript";
      for (const annotation of await page.getAnnotations()) {
        const found = judgeAnnotation(annotation as Annotation);
        if (found) return found;
      }
      page.cleanup();
    }
    return null;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "locked";
    throw error;
  }
}

type Annotation = { actions?: unknown; unsafeUrl?: string; attachment?: unknown; file?: unknown };

function judgeAnnotation({ actions, unsafeUrl, attachment, file }: Annotation): ActiveContent | null {
  if (actions) return "pdf-javascript";
  if (attachment || file) return "pdf-attachment";
  // A program or another file is given as an address too.
  return unsafeUrl !== undefined && !/^(https?|mailto|tel|ftp):/i.test(unsafeUrl) ? "pdf-launch" : null;
}
