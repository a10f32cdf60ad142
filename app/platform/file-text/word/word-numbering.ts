import { toCircled, toLetters, toOrdinal, toOrdinalWords, toRoman, toWords } from "../list-numbers.ts";
import { readXml } from "../read-xml.ts";
import { readBullet } from "../symbol-fonts.ts";
import { attribute, countOf, isOn, type NumberedBy } from "./word-styles.ts";

type Level = {
  start: number;
  format: string;
  text: string;
  restartsAfter: number | null;
  isLegal: boolean;
  style: string;
  font: string;
};
type Levels = Map<number, Level>;
type AbstractList = { levels: Levels; styleLink: string; numStyleLink: string };
type List = { abstractId: string; starts: Map<number, number>; levels: Levels };

export type WordNumbering = {
  /** Counts a story's paragraphs; the body, notes and headers each have a count of their own. */
  createCounter(): {
    /** The number or bullet that is printed before a paragraph, with the space after it. */
    next(numbered: NumberedBy, paragraphStyle: string): string;
  };
};

const newLevel = (): Level => ({
  ...{ start: 1, format: "decimal", text: "" },
  ...{ restartsAfter: null, isLegal: false, style: "", font: "" },
});

/** What a list looks like whose description is lost. */
const lost: Level = { ...newLevel(), text: "%1." };

/** Reads how a document's lists are numbered (ECMA-376 part 1, 17.9). */
export async function readWordNumbering(pieces: AsyncIterable<Buffer>): Promise<WordNumbering> {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let overridden = 0;
  await readXml(pieces, {
    begin(name, attributes) {
      const value = attribute(attributes, "val");
      switch (name) {
        case "w:abstractNum":
          abstract = { levels: new Map(), styleLink: "", numStyleLink: "" };
          abstracts.set(attribute(attributes, "abstractNumId"), abstract);
          break;
        case "w:num":
          list = { abstractId: "", starts: new Map(), levels: new Map() };
          lists.set(attribute(attributes, "numId"), list);
          break;
        case "w:abstractNumId":
          if (list) list.abstractId = value;
          break;
        case "w:styleLink":
          if (abstract) abstract.styleLink = value;
          break;
        case "w:numStyleLink":
          if (abstract) abstract.numStyleLink = value;
          break;
        case "w:lvlOverride":
          overridden = countOf(attribute(attributes, "ilvl"), 8) ?? 0;
          break;
        case "w:startOverride":
          list?.starts.set(overridden, countOf(value) ?? 1);
          break;
        case "w:lvl":
          level = newLevel();
          (list ?? abstract)?.levels.set(countOf(attribute(attributes, "ilvl"), 8) ?? 0, level);
          break;
        case "w:numberingChange":
        case "w:rPrChange":
        case "w:pPrChange":
          return "skip";
      }
      if (!level) return undefined;
      if (name === "w:start") level.start = countOf(value) ?? 1;
      else if (name === "w:numFmt") level.format = value;
      else if (name === "w:lvlText") level.text = value;
      else if (name === "w:lvlRestart") level.restartsAfter = countOf(value, 9);
      else if (name === "w:isLgl") level.isLegal = isOn(attributes);
      else if (name === "w:pStyle") level.style = value;
      else if (name === "w:rFonts")
        level.font = attribute(attributes, "ascii") || attribute(attributes, "hAnsi");
      else if (name === "w:lvlPicBulletId") level.font = "Symbol";
      return undefined;
    },
    end(name) {
      if (name === "w:lvl") level = null;
      else if (name === "w:abstractNum") abstract = null;
      else if (name === "w:num") list = null;
    },
    text: () => undefined,
    isFull: () => lists.size + abstracts.size > 50_000,
  });

  /** A list may say that it is numbered as a list style is, whose own list lies elsewhere. */
  function abstractOf(of: List): [string, AbstractList | undefined] {
    const found = abstracts.get(of.abstractId);
    if (!found || found.numStyleLink === "" || found.levels.size > 0) return [of.abstractId, found];
    const linked = [...abstracts].find(([, { styleLink }]) => styleLink === found.numStyleLink);
    return linked ?? [of.abstractId, found];
  }
  const isLost = lists.size === 0;

  return {
    createCounter() {
      /** By the abstract list: lists of one kind count on, unless one of them says where it starts. */
      const counts = new Map<string, number[]>();
      const begun = new Set<string>();

      return {
        next({ numId, level: requestedLevel }, paragraphStyle) {
          const found = lists.get(numId);
          if (!found && !isLost) return "";
          const [abstractId, kind] = found ? abstractOf(found) : [`lost ${numId}`, undefined];
          const levelAt = (at: number) =>
            found?.levels.get(at) ?? kind?.levels.get(at) ?? (found ? undefined : lost);
          const byStyle = [...(kind?.levels ?? [])].find(
            ([, { style }]) => style !== "" && style === paragraphStyle,
          );
          const at = requestedLevel >= 0 ? requestedLevel : (byStyle?.[0] ?? 0);
          const level = levelAt(at);
          if (!level) return "";
          const count = counts.get(abstractId) ?? [];
          counts.set(abstractId, count);
          const startOf = (place: number) => found?.starts.get(place) ?? levelAt(place)?.start ?? 1;
          const isNew = found !== undefined && found.starts.size > 0 && !begun.has(numId);
          if (isNew) {
            begun.add(numId);
            for (const place of found.starts.keys()) delete count[place];
          }
          for (let place = 0; place < at; place += 1) count[place] ??= startOf(place);
          count[at] = count[at] === undefined ? startOf(at) : count[at] + 1;
          for (let place = at + 1; place < count.length; place += 1) {
            const after = levelAt(place)?.restartsAfter ?? null;
            // 0 never begins again; otherwise a level begins again after the one that it names, or any above it.
            if (after === null || (after > 0 && at < after)) delete count[place];
          }
          return printed(level, at, (place) => count[place] ?? startOf(place), levelAt);
        },
      };
    },
  };
}

function printed(
  level: Level,
  at: number,
  countAt: (place: number) => number,
  levelAt: (place: number) => Level | undefined,
): string {
  if (level.format === "none" && !level.text.includes("%")) return withSpace(level.text);
  if (level.format === "bullet") return withSpace(readBullet(level.text, level.font));
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    if (place > at) return "";
    const format = levelAt(place)?.format ?? "decimal";
    return formatCount(countAt(place), level.isLegal && format !== "none" ? "decimal" : format);
  });
  return withSpace(text);
}

function withSpace(text: string): string {
  return text.trim() === "" ? "" : `${text.trimEnd()} `;
}

function formatCount(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return toLetters(count);
    case "upperLetter":
      return toLetters(count).toUpperCase();
    case "lowerRoman":
      return toRoman(count);
    case "upperRoman":
      return toRoman(count).toUpperCase();
    case "ordinal":
      return toOrdinal(count);
    case "cardinalText":
      return toWords(count);
    case "ordinalText":
      return toOrdinalWords(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return toCircled(count);
    case "none":
    case "bullet":
      return "";
    default:
      return String(count);
  }
}
