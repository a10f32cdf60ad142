import { constants, inflateSync } from "node:zlib";
import { createPdfDecryptor, type PdfDecryptor } from "./pdf-encryption.ts";
import { type PdfDictionary, PdfName, PdfReader, PdfReference, type PdfValue } from "./pdf-values.ts";

/** In bytes, unpacked, of all streams of objects together. */
const maxUnpacked = 256 * 1024 * 1024;

/** A value, and how its strings are read where the file is encrypted. */
export type PdfObject = { value: PdfValue; decrypt(text: string): string };

export type PdfObjects = {
  /** All of them, one after the other; none is kept. */
  each(): Generator<PdfObject>;
  /** The objects of that number that can be an action; several where programs may differ in which they take. */
  find(value: PdfValue): PdfValue[];
};

type Place = { number: number; generation: number; pos: number };

const triggers = new Set("E X D U Fo Bl PO PC PV PI O C K F V WC WS DS WP DP".split(" "));
const maxListed = 20;

/**
 * Every object in a PDF, also those that lie in compressed streams and those that its list of objects leaves out. Null where a
 * password is needed to read it.
 */
export function readPdfObjects(bytes: Buffer): PdfObjects | null {
  const valuesByNumber = new Map<number, PdfValue[]>();
  const streams: (Place & { about: PdfDictionary })[] = [];
  let encrypted: PdfDictionary | null = null;
  const keep = (number: number, value: PdfValue) => {
    if (!mayBeNeeded(value)) return;
    const others = valuesByNumber.get(number);
    if (others) others.push(value);
    else valuesByNumber.set(number, [value]);
  };
  for (const { value, ...place } of readPlain(bytes)) {
    keep(place.number, value);
    if (isObjectStream(value)) streams.push({ ...place, about: value });
    if (value instanceof Map && value.has("Encrypt")) encrypted ??= value;
  }
  const find = (value: PdfValue) =>
    value instanceof PdfReference ? (valuesByNumber.get(value.number) ?? []) : [value];
  const opened = encrypted ? openEncrypted(encrypted, find) : null;
  if (opened === "locked") return null;
  const decryptor = opened;
  const spent = { values: 0 };
  function* readStreams() {
    let room = maxUnpacked;
    for (const place of streams) {
      const contents = unpack(bytes, place, { room, decryptor });
      room -= contents.length;
      yield* readPacked(contents, place.about, spent);
    }
  }
  for (const { number, value } of readStreams()) keep(number, value);
  spent.values = 0;
  return {
    find,
    *each() {
      for (const { value, number, generation } of readPlain(bytes)) {
        yield { value, decrypt: (text) => decryptor?.decryptString(text, number, generation) ?? text };
      }
      for (const { value } of readStreams()) yield { value, decrypt: (text) => text };
    },
  };
}

/** What actions, their lists and what starts them look like, and how a file is encrypted; most of a file is none of these. */
function mayBeNeeded(value: PdfValue): boolean {
  if (Array.isArray(value))
    return value.length <= maxListed && value.every((one) => one instanceof PdfReference);
  if (!(value instanceof Map)) return false;
  if (nameOf(value.get("S")) === "URI" || value.has("Next") || (value.has("O") && value.has("U")))
    return true;
  return value.size > 0 && !value.has("S") && [...value.keys()].every((key) => triggers.has(key));
}

export function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof PdfName ? value.name : null;
}

function isObjectStream(value: PdfValue): value is PdfDictionary {
  return value instanceof Map && typeof value.get("First") === "number" && typeof value.get("N") === "number";
}

/** After each "obj" and "trailer", also inside what claims to be something else. */
function* readPlain(bytes: Buffer): Generator<Place & { value: PdfValue }> {
  const spent = { values: 0 };
  for (const word of ["obj", "trailer"]) {
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
      // The end of one is no beginning.
      if (bytes[at - 1] === 0x64) continue;
      const numbers = /(\d{1,10})\s+(\d{1,5})\s*$/.exec(bytes.toString("latin1", Math.max(0, at - 24), at));
      const reader = new PdfReader(bytes, spent);
      reader.pos = at + word.length;
      const value = reader.read();
      yield {
        number: Number(numbers?.[1] ?? -1),
        generation: Number(numbers?.[2] ?? 0),
        pos: reader.pos,
        value,
      };
    }
  }
}

function openEncrypted(about: PdfDictionary, find: (value: PdfValue) => PdfValue[]): PdfDecryptor | "locked" {
  const how = find(about.get("Encrypt") ?? null).find((one) => one instanceof Map);
  if (!(how instanceof Map)) throw new Error("how the PDF is encrypted does not stand in it");
  const ids = about.get("ID");
  return createPdfDecryptor(how, Array.isArray(ids) && typeof ids[0] === "string" ? ids[0] : "");
}

/** The objects of a stream, each at the place that the stream's head gives. */
function* readPacked(
  contents: Buffer,
  about: PdfDictionary,
  spent: { values: number },
): Generator<{ number: number; value: PdfValue }> {
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
    yield { number: numbers[index - 1] ?? -1, value: reader.read() };
  }
}

function unpack(
  bytes: Buffer,
  { pos, number, generation, about }: Place & { about: PdfDictionary },
  { room, decryptor }: { room: number; decryptor: PdfDecryptor | null },
): Buffer {
  const word = bytes.indexOf("stream", pos);
  if (word < 0) return Buffer.alloc(0);
  let from = word + "stream".length;
  if (bytes[from] === 13) from += 1;
  if (bytes[from] === 10) from += 1;
  const declaredLength = about.get("Length");
  const end = bytes.indexOf(
    "endstream",
    typeof declaredLength === "number" ? Math.min(from + declaredLength, bytes.length) : from,
  );
  const last =
    typeof declaredLength === "number" && decryptor ? from + declaredLength : end < 0 ? bytes.length : end;
  const raw = bytes.subarray(from, last);
  let contents = decryptor?.decryptStream(raw, number, generation) ?? raw;
  for (const filter of [about.get("Filter") ?? []].flat().map((one) => nameOf(one))) {
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
