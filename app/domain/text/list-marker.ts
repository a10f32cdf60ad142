/** How a list is set: by 1, 2, 3; by i, ii, iii; by a, b, c; by "Weakness 1"; by "Firstly" or "1 of 5"; or by a sign of that kind before every item. */
export type MarkerKind =
  | "number"
  | "bare-number"
  | "dotted"
  | "roman"
  | "letter"
  | "named"
  | "coded"
  | "worded"
  | "dash"
  | `bullet ${string}`;

/** What a line begins with: each way to read its marker (an "i." counts as a letter too), and what follows it. */
export type Marker = { readings: { kind: MarkerKind; place: number }[]; content: string };

// Inspection letters and what is copied from them: PDFs give squares, Word gives signs of its own private use (U+F0D8 is an
// arrow of Wingdings), or the letters that stand for those signs in another font (Ø, ü, q, v, n, l, §).
const sign =
  /^([•●▪■□◦‣∙·◆◇○◯❍❖❏❑❒➢➤➔→⇒►▶▷▸▹★☆✓✔✗✘✦✧❯⁃⦁☐☑☒・･‧⁕⁎\ue000-\uf8ff]\ufe0f?|\p{Extended_Pictographic}\ufe0f?|(?![©®™℠°№℃℉])\p{So}\ufe0f?|[-–—−‒―‐－*+>»§~oØüqvlnàèÞ](?=\s|$))\s*(.*)$/su;
const counted =
  /^(?:[([]\s*(\d{1,2}|[a-z]|[ivx]{1,5})\s*[)\]]|#?(\d{1,2}|[a-z]|[ivx]{1,5})(?:\.\)|[.)](?![\d.)])|\s?[:–—](?=\s)|\s?[-/](?=\s)))(\s*)(.*)$/isu;
/** "1st: late plans" */
const ordinal = /^(\d{1,2})(?:st|nd|rd|th)\s?[:.)–—-]+\s+(.*)$/isu;
/** "One: late plans", "Firstly, late plans", "No. 1 late plans" */
const inWords =
  /^(?:(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?:\s?[:.)]\s*|\s[–—-]\s+)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?\s?[,:–—-]\s*|(?:no|nr|number)\.?\s?(\d{1,2})(?:\s?[:.)–—-]+\s*|\s+))(?=\S)(.*)$/isu;
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
/** "1/5 late plans", "1 of 5: late plans" */
const ofSoMany = /^(\d{1,2})\s?(?:\/|of)\s?(\d{1,2})\s?[:.)–—-]*\s+(?=["“‘(]?\p{L})(.*)$/isu;
/** "#1" or "W1", as plans number what they are about. */
const coded = /^(?:#|[A-Z]{1,5}[ -]?)(\d{1,2})(?:\s*[:.)–—-]+\s*|\s+|$)(.*)$/su;
/** A hyphen or dash that no space follows, as a list is typed on a phone. */
const dashed = /^([-–—−‒―‐－])(?=\p{L})(.*)$/su;
/** "1" and a tab or a word; a wrapped line may begin so by chance, and only a list from 1 on counts. */
const bare = /^(\d{1,2}|[a-z](?=\t))(?:\t\s*|\s+(?=["“‘(]?\p{L})|$)(.*)$/isu;
const dotted = /^(\d{1,2})\.(\d{1,2})[.)]?\s+(.*)$/su;
const keycap = /^(\d)\ufe0f?\u20e3\s*(.*)$/su;
const circled = /^([①-⑳⑴-⒇⒈-⒛❶-❿➀-➉➊-➓])\s*(.*)$/su;
const namedKind = [
  "(?:the )?(?:significant |serious |key |main |priority )?(?:area|point)s? (?:of|for) (?:significant |serious |further )?(?:weakness|concern|(?:priority )?action|improvement|development)",
  "(?:significant |serious |key |main )?(?:weakness|concern|issue|finding|area|theme|action|item|point|recommendation|requirement|improvement)",
  "(?:priority|key|required|improvement) (?:action|area|issue|point|theme|improvement|priority)|action point|priority|focus area",
  "(?:key )?(?:outcome|objective|work ?stream|strand|aim|goal|topic)",
].join("|");
const named = new RegExp(
  `^(?:${namedKind})\\s*(?:no\\.?|number|#)?\\s*` +
    "(\\d{1,2}|[ivx]{1,5}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)" +
    '(?:\\s*(?:of|/)\\s*\\d{1,2}(?!\\d))?(?:\\s*[:.)–—-]+\\s*|\\s+(?=["“‘(]?\\p{L})|\\s*$)(.*)$',
  "isu",
);

const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const words = "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");

/** Figures and brackets of Chinese and Japanese keyboards before a line's words. */
const wideStart = /^[（]?[０-９]{1,2}[．）、：。]?/u;

/** The marker at the start of a line, or null where it has none. */
export function markerOf(typedLine: string): Marker | null {
  const line = typedLine.replace(wideStart, (start) => start.normalize("NFKC").replace(/[、。]/, "."));
  const parted = dotted.exec(line);
  // "2.1" comes behind "1.2".
  if (parted)
    return {
      readings: [{ kind: "dotted", place: Number(parted[1]) * 100 + Number(parted[2]) }],
      content: parted[3] ?? "",
    };
  const pressed = keycap.exec(line);
  if (pressed)
    return { readings: [{ kind: "number", place: Number(pressed[1]) }], content: pressed[2] ?? "" };
  const ring = circled.exec(line);
  if (ring)
    return { readings: [{ kind: "number", place: placeOfCircled(ring[1] ?? "") }], content: ring[2] ?? "" };
  const signed = sign.exec(line);
  if (signed) return { readings: [{ kind: `bullet ${signed[1]}`, place: 0 }], content: signed[2] ?? "" };
  const name = named.exec(line);
  if (name)
    return {
      readings: placesOf(name[1] ?? "").map((place) => ({ kind: "named", place })),
      content: name[2] ?? "",
    };
  return wordedMarker(line) ?? countedMarker(line) ?? bareMarker(line) ?? codedMarker(line);
}

/** From 1 on only: a wrapped line may begin with "one" or "3/4" by chance. */
function wordedMarker(line: string): Marker | null {
  const [, word, ordinalWord, number, content = ""] = inWords.exec(line) ?? [];
  const place = word
    ? words.indexOf(word.toLowerCase()) + 1
    : ordinalWord
      ? ordinals.indexOf(ordinalWord.toLowerCase()) + 1
      : Number(number ?? 0);
  if (place > 0) return { readings: [{ kind: "worded", place }], content };
  const [, first = "", all = "", several = ""] = ofSoMany.exec(line) ?? [];
  if (first === "" || Number(first) > Number(all)) return null;
  return { readings: [{ kind: "worded", place: Number(first) }], content: several };
}

function countedMarker(line: string): Marker | null {
  const first = ordinal.exec(line);
  if (first) return { readings: [{ kind: "number", place: Number(first[1]) }], content: first[2] ?? "" };
  const match = counted.exec(line);
  if (!match) return null;
  const [, inBrackets, before, gap, content = ""] = match;
  const mark = (inBrackets ?? before ?? "").toLowerCase();
  if (/\d/.test(mark)) return { readings: [{ kind: "number", place: Number(mark) }], content };
  // "e.g." and "S.E.N." are words: letters need room after them.
  if (gap === "" && content !== "" && !inBrackets) return null;
  const readings: Marker["readings"] = [];
  if (mark.length === 1) readings.push({ kind: "letter", place: mark.charCodeAt(0) - 96 });
  const roman = placeOfRoman(mark);
  if (roman !== null) readings.push({ kind: "roman", place: roman });
  return readings.length === 0 ? null : { readings, content };
}

function bareMarker(line: string): Marker | null {
  const [, mark = "", content = ""] = bare.exec(line) ?? [];
  if (mark === "") return null;
  const isNumber = /\d/.test(mark);
  const place = isNumber ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;
  return { readings: [{ kind: isNumber ? "bare-number" : "letter", place }], content };
}

function codedMarker(line: string): Marker | null {
  const code = coded.exec(line);
  if (code) return { readings: [{ kind: "coded", place: Number(code[1]) }], content: code[2] ?? "" };
  const dash = dashed.exec(line);
  return dash ? { readings: [{ kind: "dash", place: 0 }], content: dash[2] ?? "" } : null;
}

/** Of "3", "iii", "c" or "three"; "i" may be the first or the ninth. */
function placesOf(mark: string): number[] {
  const text = mark.toLowerCase();
  const word = words.indexOf(text);
  if (/\d/.test(text)) return [Number(text)];
  if (word >= 0) return [word + 1];
  const roman = placeOfRoman(text);
  return [...(roman === null ? [] : [roman]), ...(text.length === 1 ? [text.charCodeAt(0) - 96] : [])];
}

function placeOfCircled(sign: string): number {
  const number = Number(sign.normalize("NFKC").replace(/\D/g, ""));
  // The filled and the thin ones are not composed of their numbers.
  return number > 0 ? number : (((sign.codePointAt(0) ?? 0) - 0x2776) % 10) + 1;
}

/** 1 to 29; null where it is no such number. */
function placeOfRoman(mark: string): number | null {
  const tens = /^x{0,2}/.exec(mark)?.[0].length ?? 0;
  const one = ones.indexOf(mark.slice(tens));
  return one < 0 || tens * 10 + one === 0 ? null : tens * 10 + one;
}
