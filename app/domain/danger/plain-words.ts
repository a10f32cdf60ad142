/*
 * Words as they are compared with those that may speak of danger: whatever the keyboard, the font or somebody's care made of
 * them. Look-alike letters and signs without width come from copied text, and from those who write past filters.
 */

// Typed for an apostrophe; what a browser, Word or a phone puts there; and what a wrong encoding leaves of it.
const apostrophes = /['’‘‛`´ʼʻʽʹˈ′‵＇՚ꞌ᾽᾿῾΄\uFFFD]/gu;
// Nothing to see: format characters, fillers, joiners, marks over Latin and Arabic letters.
const unseen = /[\p{Cf}\u115F\u1160\u3164\u2800]|\u034F|[\u17B4\u17B5]|[\uFE00-\uFE0F]/gu;
const marks =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u0483-\u0487\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu;

const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs("аa бb вb еe ёe зz иn іi їi јj кk ӏl мm нh оo рp сc тt уy үy хx һh ѕs ԁd ԛq ԝw ѵv ьb эe ґr ԍg ɡg"),
  ...pairs("αa βb γy εe ηn ιi κk ν v οo ρp τt υu χx ωw ϲc ϳj σo ςs μu".replace("ν v", "νv")),
  ...pairs("ıi łl øo đd ħh ŧt ɑa ɩi ʟl ɴn ʀr ʏy ʜh ɪi ƅb ɓb ɗd ƙk օo սu հh ոn ցg ѐe"),
  ...{ ß: "ss", æ: "ae", œ: "oe" },
  // Small capitals; letters in circles, squares and flags, which Unicode takes for pictures.
  ...pairs("ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ᴊj ᴋk ᴍm ᴏo ᴘp ꞯq ǫq ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz"),
  ...inARow(0x1f150),
  ...inARow(0x1f170),
  ...inARow(0x1f1e6),
  // Arabic, Persian and Urdu keyboards have letters of their own for what is read as one.
  ...pairs("يی ىی ېی ےی كک ڪک ہه ھه ةه ۃه ۀه ەه ۂه ٱا ۓی ںن ڼن"),
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join("")}]`, "gu");

const digits: Readonly<Record<string, string>> = { ...pairs("0o 1i 3e 4a 5s 7t @a $s"), "!": "i", "|": "l" };

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(" ").map((pair) => [[...pair][0] ?? "", [...pair].slice(1).join("")]));
}

/** The alphabet where Unicode has it once more, from that sign on. */
function inARow(first: number): Record<string, string> {
  const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];
  return Object.fromEntries(alphabet.map((letter, place) => [String.fromCodePoint(first + place), letter]));
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);
const withoutUnseen = (text: string, by = "") => (isAscii(text) ? text : text.replace(unseen, by));

function plainOf(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll("'", "").replaceAll("`", "");
  return (
    text
      .replace(apostrophes, "")
      .normalize("NFKD")
      .replace(apostrophes, "")
      .toLowerCase()
      .replace(marks, "")
      .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
      // Bengali is written in two ways, and is compared in one.
      .normalize("NFC")
  );
}

// Numbers and signs that stand for letters do so inside a word.
const aWord = /[\p{L}\p{M}\p{N}]+(?:[@$!|](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;
const inStead = /[0134579@$!|]/g;

/**
 * The words of a text, without capitals, apostrophes, marks over letters or anything between words: "Self-harm" is two
 * words, "isn't" is one, as many write it.
 */
export function wordsIn(text: string): string[] {
  return (plainOf(withoutUnseen(text)).match(aWord) ?? []).map(withLetters);
}

/** The words with the signs at their ends that may stand for letters: "$elf", "5uicide". */
export function wordsWithSigns(text: string): string[] {
  return plainOf(withoutUnseen(text)).match(/[\p{L}\p{M}\p{N}@$!|]+/gu) ?? [];
}

/** "h1ts" is "hits"; "14" and "2nd" are what they are. */
function withLetters(word: string): string {
  if (!/[\d@$!|]/.test(word) || !/\p{L}\P{L}+\p{L}/u.test(word)) return word;
  return word.replace(inStead, (sign) => digits[sign] ?? sign);
}

/**
 * The ways to read a text's words: as they stand; with what has no width between them as a space; and with what is parted by a
 * single sign, or spelt out letter by letter, as one word ("h.its", "h i t s").
 */
export function readingsOf(text: string): string[][] {
  const visibleText = withoutUnseen(text);
  const readings = [wordsIn(text)];
  if (visibleText !== text) readings.push(wordsIn(withoutUnseen(text, " ")));
  const unquoted = visibleText.replace(apostrophes, "");
  const joined = withoutSignsInside(unquoted);
  if (joined !== unquoted) readings.push(wordsIn(joined));
  // "r*pe", as many write what they do not like to write.
  if (masked.test(visibleText)) readings.push(plainOf(visibleText).match(aMaskedWord) ?? []);
  return readings;
}

const masked = /\p{L}[*#]{1,6}\p{L}/u;
const aMaskedWord = /[\p{L}\p{M}\p{N}]+(?:[*#]{1,6}(?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;

// The sign is looked for first: most places have none, and what stands before it is asked only then.
const signInside = /[^\s\p{L}\p{M}\p{N}](?=[\p{L}\p{M}])(?<=[\p{L}\p{M}].)/gsu;
// What chats write twice around words to make them bold, struck through or hidden.
const doubled = /([*_~|])\1{1,2}(?!\1)/g;
const spelt =
  /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:\u09cd\p{L}\p{M}*){0,2}(?:[\s.·_-]{1,3}\p{L}\p{M}*(?:(?<=\u09cd)\p{L}\p{M}*){0,2}(?![\p{L}\p{M}\p{N}])){2,40}/gu;

function withoutSignsInside(text: string): string {
  return text
    .replace(doubled, "$1")
    .replace(spelt, (letters) => letters.replace(/[\s.·_-]/g, ""))
    .replace(signInside, "");
}
