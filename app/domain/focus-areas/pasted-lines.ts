import { cleanText } from "../text/clean-text.ts";
import { markerOf } from "../text/list-marker.ts";

/** The lines of a text that was copied from a letter: what belongs to its pages and not to its words is left out. */
export function readPastedLines(pasted: string): string[] {
  const lines = joinSubItems(withoutReplySigns(cleanText(pasted).split("\n")).map(withoutMarkdown)).map(
    (line) =>
      line
        .replace(/[^\S\t]+/gu, " ")
        .replace(/ ?\t[ \t]*/g, "\t")
        .trim(),
  );
  return joinOverPageBreaks(lines);
}

/** Email programs put ">" before each line of what is answered. */
function withoutReplySigns(lines: readonly string[]): readonly string[] {
  const isQuoted = lines.every((line) => line === "" || /^\s*>/.test(line));
  const quoted = lines.filter((line) => line !== "").length;
  return isQuoted && quoted > 1 ? lines.map((line) => line.replace(/^(?:\s*>){1,5} ?/, "")) : lines;
}

/** In spaces: items of a list within an item stand so much further in. */
const minIndent = 2;

/** A list within an item, as it is copied from documents with its indents, belongs to the item above it. */
function joinSubItems(lines: readonly string[]): string[] {
  const indents = lines.map((line) => (markerOf(line.trim()) ? indentOf(line) : null));
  const first = indents.findIndex((indent) => indent !== null);
  // What stands before the first is lost where a paste is trimmed.
  const others = indents.slice(first + 1).filter((indent) => indent !== null);
  const base = Math.min(...others);
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const indent = indents[at] ?? null;
    const above = joined.at(-1) ?? "";
    const isWithin = at > first && indent !== null && indent >= base + minIndent && above.trim() !== "";
    if (isWithin) joined[joined.length - 1] = `${above} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

function indentOf(line: string): number {
  const [indent = ""] = /^[^\S\n]*/u.exec(line) ?? [];
  return indent.replaceAll("\t", "    ").length;
}

/** A line as it reads where it was copied as Markdown: the cells of a table by tabs, no boxes to tick, no bold type, no headings. */
function withoutMarkdown(line: string): string {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (row !== undefined && /^[\s|:-]+$/.test(row)) return "";
  const cells = row === undefined ? line : row.split("|").join("\t");
  return cells
    .replace(/^\s*#{1,6}\s+(?=\S)/, "")
    .replace(/^(\s*[-*+]\s+)\[[ xX]\]\s+/, "$1")
    .replace(/\*\*(?=\S)([^*\n]{1,500}?)\*\*/g, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1");
}

const pageNumber =
  /^(?:[-–—|[(]\s*)?(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—|\])])?(?:\s*page)?$/i;
const pageOf = /^page\s+\d{1,3}(?:\s+of\s+\d{1,3})?\b/i;
/** What inspectorates and councils print at the head and foot of a letter's pages. */
const running =
  /gov\.uk|www\.|https?:|0300 123|^(?:ofsted|cqc)\b|care quality commission|inspection (?:letter|report|of)|(?:area|joint|re-?visit).{0,40}(?:inspection|letter)|statement of action|@\w{4,}/i;
const maxRunningLength = 110;

/** Marks a break between pages that was removed from the middle of something. */
const seam = "\f";

function joinOverPageBreaks(lines: readonly string[]): string[] {
  const bareNumbers = lines.filter((line) => /^\d{1,2}$/.test(line)).map(Number);
  const isNumbered = lines.some((line) => /^\(?\d{1,2}[.):]\s/.test(line));
  const isList =
    !isNumbered && bareNumbers.length > 1 && bareNumbers.every((number, index) => number === index + 1);
  const isNumber = (line: string) =>
    (pageNumber.test(line) && !(isList && /^\d{1,2}$/.test(line))) || isPageOf(line);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isFurniture = (line: string) =>
    line !== "" && line.length <= maxRunningLength && (running.test(line) || (counts.get(line) ?? 0) > 1);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (!isNumber(line)) {
      out.push(line);
      continue;
    }
    while (out.length > 0 && (out.at(-1) === "" || isFurniture(out.at(-1) ?? ""))) out.pop();
    let next = at + 1;
    while (next < lines.length && isBreak(lines[next] ?? "", isNumber, isFurniture)) next += 1;
    const hadRoom = lines[at - 1] === "" || lines[next - 1] === "";
    at = next - 1;
    if (goesOn(out.at(-1) ?? "", lines[next] ?? "")) out.push(seam);
    else if (hadRoom) out.push("");
  }
  return out.filter((line) => line !== seam);
}

function isPageOf(line: string): boolean {
  return pageOf.test(line) && line.length <= maxRunningLength;
}

function isBreak(
  line: string,
  isNumber: (line: string) => boolean,
  isFurniture: (line: string) => boolean,
): boolean {
  return line === "" || isNumber(line) || isFurniture(line);
}

/** Whether a line is the middle of the sentence that the line before it began. */
export function goesOn(before: string, line: string): boolean {
  return /[^.;:!?]$/.test(before) && /^["“‘(]?\p{Ll}/u.test(line);
}

// Words that are written with a hyphen wherever their line ends.
const hyphenated =
  /(?:^|[\s(])(?:co|non|self|multi|inter|pre|post|re|well|long|short|part|full|cross|early|joint|high|low|under|over|cross|decision|person|child|family|needs|evidence|in|out|up|follow|drop|one|two|three|four|five|half|mid|age|year|school|[\d–-]+)-$/i;

/** Of characters: longer than any word that is looked at. */
const tailLength = 30;

/** Lines that were wrapped, as one: a word parted at the end of its line is whole again. */
export function joinLines(lines: readonly string[]): string {
  const pieces: string[] = [];
  // Of what there is so far only its end is looked at: to ask a text that grows for its end takes the square of its length.
  let tail = "";
  for (const line of lines) {
    if (line === "") continue;
    const isParted = /\p{L}-$/u.test(tail) && /^\p{Ll}/u.test(line);
    if (isParted && !hyphenated.test(` ${tail.split(/\s/).at(-1)}`)) {
      pieces.push((pieces.pop() ?? "").slice(0, -1));
      tail = tail.slice(0, -1);
    }
    const added = isParted || pieces.length === 0 ? line : ` ${line}`;
    pieces.push(added);
    tail = (tail + added).slice(-tailLength);
  }
  return pieces.join("").replace(/\s+/g, " ").trim();
}

/** Without what leads on to the next item, or from the one before. */
export function withoutLinks(item: string): string {
  return item
    .replace(/(?:[;,]\s*(?:(?:and|or)[,;:]?)?|\s+and[,;:]?)$/i, "")
    .replace(/^(?:and|or)[,;:]?\s+(?=\S)/i, "")
    .trim();
}
