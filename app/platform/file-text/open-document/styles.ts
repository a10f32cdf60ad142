import type { Attributes } from "../read-xml.ts";

export type ListLevel = {
  /** "1", "a", "I", …; empty where the level has no number. */
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels' numbers are printed. */
  displayedLevels: number;
  /** The whole label as LibreOffice writes it: "%1%.%2%)". */
  pattern: string;
  /** Null where it is numbered. */
  bullet: string | null;
  font: string;
  hasLettersInTurn: boolean;
};
export type ListLevels = ReadonlyMap<number, ListLevel>;

type Style = {
  parent: string;
  isHidden: boolean | null;
  isRaised: boolean | null;
  listStyle: string | null;
};

export type OpenDocumentStyles = ReturnType<typeof createStyles>;

const maxStyles = 100_000;

/** Gathers what the styles of a file say of hidden content and of lists (OpenDocument 1.3 part 3, 16). */
export function createStyles() {
  const styles = new Map<string, Style>();
  const lists = new Map<string, Map<number, ListLevel>>();
  let outline: Map<number, ListLevel> = new Map();
  let style: Style | null = null;
  let levels: Map<number, ListLevel> | null = null;
  let level: ListLevel | null = null;

  function find<Value>(key: string, family: string, read: (style: Style) => Value | null): Value | null {
    let found = styles.get(key);
    for (let depth = 0; found && depth < 20; depth += 1) {
      const value = read(found);
      if (value !== null) return value;
      found = styles.get(`${family} ${found.parent}`);
    }
    return null;
  }

  return {
    begin(name: string, attributes: Attributes): void {
      switch (name) {
        case "style:style": {
          if (styles.size > maxStyles) return;
          style = {
            parent: attributes["style:parent-style-name"] ?? "",
            ...{ isHidden: null, isRaised: null },
            listStyle: attributes["style:list-style-name"] ?? null,
          };
          styles.set(`${attributes["style:family"] ?? ""} ${attributes["style:name"] ?? ""}`, style);
          return;
        }
        case "style:text-properties":
          if (level) level.font = attributes["style:font-name"] ?? attributes["fo:font-family"] ?? "";
          else if (style) {
            if (attributes["text:display"]) style.isHidden = attributes["text:display"] === "none";
            const position = attributes["style:text-position"];
            if (position) style.isRaised = /^(?:super|[1-9])/.test(position);
          }
          return;
        case "style:table-properties":
          if (style && attributes["table:display"]) style.isHidden = attributes["table:display"] === "false";
          return;
        case "style:drawing-page-properties":
          if (style && attributes["presentation:visibility"]) {
            style.isHidden = attributes["presentation:visibility"] === "hidden";
          }
          return;
        case "text:list-style":
          levels = new Map();
          lists.set(attributes["style:name"] ?? "", levels);
          return;
        case "text:outline-style":
          levels = new Map();
          outline = levels;
          return;
        case "text:list-level-style-number":
        case "text:list-level-style-bullet":
        case "text:list-level-style-image":
        case "text:outline-level-style":
          level = readLevel(name, attributes);
          levels?.set(Number(attributes["text:level"]) || 1, level);
      }
    },
    end(name: string): void {
      if (name === "style:style") style = null;
      else if (name === "text:list-style" || name === "text:outline-style") levels = null;
      else if (/^text:(list|outline)-level-style/.test(name)) level = null;
    },
    isHidden: (family: string, name: string) =>
      find(`${family} ${name}`, family, ({ isHidden }) => isHidden) === true,
    isRaised: (name: string) => find(`text ${name}`, "text", ({ isRaised }) => isRaised) === true,
    /** The list style that a paragraph style names; "" where it says that it is in none. */
    listStyleOf: (name: string) => find(`paragraph ${name}`, "paragraph", ({ listStyle }) => listStyle),
    levelsOf: (listStyle: string): ListLevels | undefined => lists.get(listStyle),
    outline: (): ListLevels => outline,
  };
}

function readLevel(name: string, attributes: Attributes): ListLevel {
  const isNumber = name === "text:list-level-style-number" || name === "text:outline-level-style";
  return {
    format: attributes["style:num-format"] ?? "",
    prefix: attributes["style:num-prefix"] ?? "",
    suffix: attributes["style:num-suffix"] ?? "",
    start: Number(attributes["text:start-value"] ?? 1) || 0,
    displayedLevels: Number(attributes["text:display-levels"]) || 1,
    pattern: attributes["loext:num-list-format"] ?? attributes["style:num-list-format"] ?? "",
    bullet: isNumber ? null : (attributes["text:bullet-char"] ?? "•"),
    font: "",
    hasLettersInTurn: attributes["style:num-letter-sync"] !== "true",
  };
}
