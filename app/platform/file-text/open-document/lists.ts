import { toCircled, toLetters, toLettersInTurn, toRoman } from "../list-numbers.ts";
import type { Attributes } from "../read-xml.ts";
import { readBullet } from "../symbol-fonts.ts";
import type { ListLevel, ListLevels, OpenDocumentStyles } from "./styles.ts";

type Item = { isNumbered: boolean; startValue: number | null };
type List = { style: string; counts: number[]; level: number; item: Item | null };

const maxLevels = 10;

/** Follows a text's lists and numbered headings, and says what is printed before a paragraph (OpenDocument 1.3 part 3, 5.3). */
export function createListTracker(styles: OpenDocumentStyles) {
  const open: List[] = [];
  const countsById = new Map<string, number[]>();
  const countsByStyle = new Map<string, number[]>();
  const headings: number[] = [];

  function beginList(attributes: Attributes): void {
    const outer = open.at(-1);
    const style = attributes["text:style-name"] ?? outer?.style ?? "";
    const id = attributes["xml:id"] ?? attributes["text:id"] ?? "";
    const goesOn = attributes["text:continue-list"];
    const before =
      goesOn !== undefined
        ? countsById.get(goesOn)
        : attributes["text:continue-numbering"] === "true"
          ? countsByStyle.get(style)
          : undefined;
    const counts = outer?.counts ?? before ?? [];
    if (!outer) {
      if (id !== "") countsById.set(id, counts);
      countsByStyle.set(style, counts);
    }
    open.push({ style, counts, level: open.length + 1, item: null });
  }

  /** A paragraph that is in a list without standing in it. */
  function beginNumberedParagraph(attributes: Attributes): void {
    const id = attributes["text:list-id"] ?? "";
    const counts = countsById.get(id) ?? [];
    countsById.set(id, counts);
    const start = attributes["text:start-value"];
    open.push({
      style: attributes["text:style-name"] ?? "",
      counts,
      level: Number(attributes["text:level"]) || 1,
      item: { isNumbered: false, startValue: start === undefined ? null : Number(start) || 0 },
    });
  }

  function labelInList(paragraphStyle: string): string {
    const list = open.at(-1);
    const item = list?.item;
    if (!list || !item || item.isNumbered) return "";
    item.isNumbered = true;
    const style = list.style !== "" ? list.style : (styles.listStyleOf(paragraphStyle) ?? "");
    const levels = styles.levelsOf(style);
    return count(levels, { at: list.level, counts: list.counts, start: item.startValue });
  }

  function labelOfHeading(attributes: Attributes): string {
    if (attributes["text:is-list-header"] === "true") return "";
    const at = Number(attributes["text:outline-level"]) || 1;
    // A style may take its headings out of the outline.
    if (styles.listStyleOf(attributes["text:style-name"] ?? "") === "") return "";
    const restart = attributes["text:restart-numbering"] === "true";
    const start = attributes["text:start-value"];
    return count(styles.outline(), {
      at,
      counts: headings,
      start: restart || start !== undefined ? Number(start ?? 1) : null,
    });
  }

  return {
    begin(name: string, attributes: Attributes): void {
      const list = open.at(-1);
      if (name === "text:list") beginList(attributes);
      else if (name === "text:numbered-paragraph") beginNumberedParagraph(attributes);
      else if (name === "text:list-item" && list) {
        const start = attributes["text:start-value"];
        list.item = { isNumbered: false, startValue: start === undefined ? null : Number(start) || 0 };
      } else if (name === "text:list-header" && list) list.item = null;
    },
    end(name: string): void {
      const list = open.at(-1);
      if (name === "text:list" || name === "text:numbered-paragraph") open.pop();
      else if (list && (name === "text:list-item" || name === "text:list-header")) list.item = null;
    },
    /** The number or bullet before a paragraph that begins, with a space after it. */
    next(name: string, attributes: Attributes): string {
      if (open.length > 0) return labelInList(attributes["text:style-name"] ?? "");
      return name === "text:h" ? labelOfHeading(attributes) : "";
    },
  };
}

function count(
  levels: ListLevels | undefined,
  { at, counts, start }: { at: number; counts: number[]; start: number | null },
): string {
  const level = levels?.get(Math.min(at, maxLevels));
  if (!level || at > maxLevels) return "";
  for (let place = 1; place < at; place += 1) counts[place] ??= levels?.get(place)?.start ?? 1;
  const before = counts[at];
  counts[at] = start ?? (before === undefined ? level.start : before + 1);
  counts.length = at + 1;
  const label = print(level, at, (place) => formatAt(levels?.get(place), counts[place] ?? 1));
  return label.trim() === "" ? "" : `${label.trimEnd()} `;
}

function print(level: ListLevel, at: number, formatted: (place: number) => string): string {
  if (level.bullet !== null) return readBullet(level.bullet, level.font);
  if (level.pattern !== "") {
    return level.pattern.replace(/%(\d{1,2})%/g, (_, place: string) => formatted(Number(place)));
  }
  if (level.format === "") return "";
  const places = Array.from(
    { length: Math.min(level.displayedLevels, at) },
    (_, index) => at - index,
  ).reverse();
  const numbers = places.map(formatted).filter((text) => text !== "");
  return `${level.prefix}${numbers.join(".")}${level.suffix}`;
}

function formatAt(level: ListLevel | undefined, count: number): string {
  if (!level || level.bullet !== null || level.format === "") return "";
  const letters = level.hasLettersInTurn ? toLettersInTurn : toLetters;
  switch (level.format) {
    case "a":
      return letters(count);
    case "A":
      return letters(count).toUpperCase();
    case "i":
      return toRoman(count);
    case "I":
      return toRoman(count).toUpperCase();
  }
  if (level.format.startsWith("①")) return toCircled(count);
  return level.format.startsWith("01") ? String(count).padStart(2, "0") : String(count);
}
