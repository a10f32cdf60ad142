import { cleanDirections } from "./clean-directions.ts";
import { isBlank } from "./text.ts";

// Most of what is typed: nothing in it to clean but spaces at the ends of lines.
const plain = /^[\t\n\x20-\x7e]*$/;

// Windows, old Macs, Word's soft return (a vertical tab) and page break, NEL, and Unicode's own two.
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What browsers show for the codes that Windows uses where Unicode has controls (the table of HTML's references). */
const windowsSigns =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Hyphens that look like the usual one; Word has a code of its own for one that does not break. */
const hyphens = /[\u2010\u2011]/g;
const wordHyphen = "\u001e";

// Controls and what no sign is. Half a sign is sent as U+FFFD by browsers, an image that was pasted as U+FFFC.
const neverSeen = new RegExp(
  "(?![\\t\\n])[\\p{Cc}\\p{Cs}\\u00ad\\u034f\\u200b\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\ufff0-\\ufffd" +
    "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\p{Noncharacter_Code_Point}]",
  "gu",
);

/** Scripts whose letters take other shapes beside a joiner, at the ends of words as well. */
const joiningScripts = "Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt"
  .split(" ")
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const joiner = "[\\u200c\\u200d]";
const selector = "[\\u180b-\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]";
const joiningLetter = `(?=[${joiningScripts}\\u064b-\\u0655\\u0670])(?!${selector})[\\p{L}\\p{M}]`;
const tag = "[\\u{e0020}-\\u{e007f}]";
const hangulPart = "[\\u1100-\\u115e\\u1161-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]";
const drawn = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]";

/** What nobody sees where it shapes no word and no picture. */
const unusedSigns = new RegExp(
  [
    `(?<!${joiningLetter})${joiner}(?!${joiningLetter}|(?<=${drawn}\\u200d)\\p{Extended_Pictographic})`,
    `(?<=${joiner})${joiner}`,
    `(?<![^\\s\\p{Cf}\\p{Variation_Selector}\\u115f\\u1160\\u2800\\u3164\\uffa0])${selector}`,
    `(?<!\\u{1f3f4}${tag}{0,7})${tag}`,
    "[\\u{e0000}-\\u{e001f}\\u{e0080}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}]",
    `(?<!${hangulPart})[\\u115f\\u1160](?!${hangulPart})`,
  ].join("|"),
  "gu",
);

/** Composing puts marks in order, one by one: no word has so many on one letter. */
const tooManyMarks = /\p{M}{40}/u;

const unusualSpaces = /[\t\n\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * A typed or pasted text as it is stored. Every kind of line break is \n, hyphens that look alike are one, and the
 * text is composed (NFC). Controls, half signs, invisible signs and spaces at the ends of lines are removed.
 * Invisible signs that shape a word or picture stay. Nothing visible is lost. Empty where nothing is visible.
 */
export function cleanText(typed: string): string {
  let text = cleanOnce(typed);
  if (plain.test(text)) return text;
  // What is trimmed off can leave a sign at the edge without what it shaped.
  for (let count = 0, before = ""; count < 5 && before !== text; count += 1)
    [before, text] = [text, cleanOnce(text)];
  return text;
}

function cleanOnce(typed: string): string {
  const text = trim(plain.test(typed) ? typed : cleanSigns(typed));
  return text.includes("\n")
    ? text
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
    : text;
}

/** The same for a field of one line: line breaks, tabs and unusual spaces become spaces. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(unusualSpaces, " ");
}

function cleanSigns(typed: string): string {
  const text = typed
    .replace(lineBreaks, "\n")
    .replaceAll(wordHyphen, "-")
    .replace(hyphens, "-")
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
    .replace(neverSeen, "");
  const seen = compose(cleanDirections(removeUnused(compose(text))));
  return isBlank(seen) ? "" : seen;
}

/** One that goes can leave another without what it shaped. */
function removeUnused(text: string): string {
  let [before, after] = [text, text.replace(unusedSigns, "")];
  for (let count = 0; count < 5 && after !== before; count += 1)
    [before, after] = [after, after.replace(unusedSigns, "")];
  return after;
}

function compose(text: string): string {
  return tooManyMarks.test(text) ? text : text.normalize("NFC");
}

// Blank, though no white space by their kind: of Braille and of Hangul.
const blanks = "\u2800\u3164\uffa0";

function trim(text: string): string {
  const trimmed = text.trim();
  let [start, end] = [0, trimmed.length];
  while (start < end && isEdge(trimmed.charAt(start))) start += 1;
  while (start < end && isEdge(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(start, end);
}

function isEdge(sign: string): boolean {
  return blanks.includes(sign) || sign.trim() === "";
}
