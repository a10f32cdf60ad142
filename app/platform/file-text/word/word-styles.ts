import { type Attributes, readXml } from "../read-xml.ts";

export type NumberedBy = { numId: string; level: number };

export type WordStyles = {
  /** Whether a run in a paragraph of these styles is hidden, where the run itself does not say. */
  hidesText(paragraphStyle: string, characterStyle: string): boolean;
  /** The list that a paragraph of that style is in. */
  numberingOf(paragraphStyle: string): NumberedBy | null;
  fontOf(paragraphStyle: string, characterStyle: string): string;
};

type Style = {
  basedOn: string;
  isHidden: boolean | null;
  numId: string | null;
  level: number | null;
  font: string | null;
};

/** Attributes are qualified in Word's own files; some programs leave the prefix out. */
export function attribute(attributes: Attributes, name: string): string {
  return attributes[`w:${name}`] ?? attributes[name] ?? "";
}

/** ST_OnOff: an element without a value is on. */
export function isOn(attributes: Attributes): boolean {
  return !/^(0|false|off|none)$/i.test(attribute(attributes, "val"));
}

export function countOf(text: string, most = 1_000_000): number | null {
  return /^-?\d{1,9}$/.test(text) ? Math.min(Number(text), most) : null;
}

const none: Style = { basedOn: "", isHidden: null, numId: null, level: null, font: null };

/** Reads what styles say of hidden text, lists and fonts of signs. */
export async function readWordStyles(pieces: AsyncIterable<Buffer>): Promise<WordStyles> {
  const styles = new Map<string, Style>();
  const defaults: Style = { ...none };
  let usual = "";
  let current: Style | null = null;
  await readXml(pieces, {
    begin(name, attributes) {
      switch (name) {
        case "w:docDefaults":
          current = defaults;
          return undefined;
        case "w:style": {
          const id = attribute(attributes, "styleId");
          current = { ...none };
          styles.set(id, current);
          const isUsual = /^(1|true|on)$/i.test(attribute(attributes, "default"));
          if (isUsual && attribute(attributes, "type") === "paragraph") usual = id;
          return undefined;
        }
        case "w:tblStylePr":
        case "w:pPrChange":
        case "w:rPrChange":
          return "skip";
      }
      if (!current) return undefined;
      const value = attribute(attributes, "val");
      if (name === "w:basedOn") current.basedOn = value;
      else if (name === "w:vanish") current.isHidden = isOn(attributes);
      else if (name === "w:numId") current.numId = value;
      else if (name === "w:ilvl") current.level = countOf(value, 8);
      else if (name === "w:rFonts") current.font = attribute(attributes, "ascii") || null;
      return undefined;
    },
    end(name) {
      if (name === "w:style" || name === "w:docDefaults") current = null;
    },
    text: () => undefined,
    isFull: () => styles.size > 20_000,
  });

  /** The first style that says something, from one to those it is based on. */
  function find<Value>(id: string, read: (style: Style) => Value | null): Value | null {
    let style = styles.get(id);
    for (let depth = 0; style && depth < 20; depth += 1) {
      const value = read(style);
      if (value !== null) return value;
      style = styles.get(style.basedOn);
    }
    return null;
  }
  const orUsual = (style: string) => (style === "" ? usual : style);
  return {
    hidesText(paragraphStyle, characterStyle) {
      const ofParagraph = find(orUsual(paragraphStyle), ({ isHidden }) => isHidden);
      const ofCharacters = find(characterStyle, ({ isHidden }) => isHidden);
      if (ofParagraph === null && ofCharacters === null) return defaults.isHidden === true;
      // Two styles that both hide show again (ECMA-376 part 1, 17.7.3).
      return (ofParagraph === true) !== (ofCharacters === true);
    },
    numberingOf(paragraphStyle) {
      const numId = find(orUsual(paragraphStyle), (style) => style.numId);
      if (numId === null || numId === "0") return null;
      return { numId, level: find(orUsual(paragraphStyle), ({ level }) => level) ?? -1 };
    },
    fontOf(paragraphStyle, characterStyle) {
      return (
        find(characterStyle, ({ font }) => font) ?? find(orUsual(paragraphStyle), ({ font }) => font) ?? ""
      );
    },
  };
}
