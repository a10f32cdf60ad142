import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inflateRawSync } from "node:zlib";

/**
 * Words of which each is known by its middle. PostgreSQL compresses long values (pglz), and puts a byte of its own after
 * each eight; SQLite's index of words leaves out how a word begins where the one before begins so, too.
 */
export type Mark = { name: string; word: string };

const middle = "zqx";
const letters = "bcdfghjklmnpvw";
const coreLength = 8;

/** A word for a name, which no language has. */
export function markFor(name: string): Mark {
  const bytes = createHash("sha256").update(name).digest();
  const at = (place: number) => letters[(bytes[place] ?? 0) % letters.length] ?? "";
  const core = Array.from({ length: coreLength }, (_, place) => at(place + 2)).join("");
  return { name, word: `${at(0)}${at(1)}${middle}${core}` };
}

/** A file in which a marked word stands, by the kind of file that it is. */
export type FoundMark = { kind: string; mark: string };

const between = "[^]?";
const anyMark = new RegExp(middle.split("").join(between), "g");

/**
 * Every file of these folders, whatever it is, in which one of the words stands: plain, in a compressed value of PostgreSQL's,
 * or in a part of a zip. Each kind of file once for each word, sorted.
 */
export function findMarks(
  folders: readonly { folder: string; kindOf: (path: string) => string }[],
  marks: readonly Mark[],
): FoundMark[] {
  const found = new Set<string>();
  const patterns = marks.map(({ name, word }) => ({
    name,
    pattern: new RegExp(`^${word.slice(2).split("").join(between)}`),
  }));
  const look = (kind: string, bytes: Buffer) => {
    const text = bytes.toString("latin1");
    for (const { index } of text.matchAll(anyMark)) {
      const piece = text.slice(index, index + 3 * (middle.length + coreLength));
      for (const { name, pattern } of patterns) if (pattern.test(piece)) found.add(`${kind}\n${name}`);
    }
  };
  for (const { folder, kindOf } of folders) {
    for (const path of listFiles(folder)) {
      const kind = kindOf(relative(folder, path));
      const bytes = readFileSync(path);
      look(kind, bytes);
      for (const part of unzip(bytes)) look(kind, part);
    }
  }
  return [...found]
    .sort()
    .map((line) => line.split("\n"))
    .map(([kind = "", mark = ""]) => ({ kind, mark }));
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const localHeader = Buffer.from("504b0304", "hex");
const deflated = 8;

/** What is compressed in a zip, also in one that was cut off. */
function unzip(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf(localHeader); at >= 0; at = bytes.indexOf(localHeader, at + 4)) {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== deflated) continue;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try {
      parts.push(inflateRawSync(bytes.subarray(start), { finishFlush: 2 }));
    } catch {
      // No part of a zip begins here.
    }
  }
  return parts;
}
