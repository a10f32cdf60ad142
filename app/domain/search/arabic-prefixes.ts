/*
 * What Arabic writes onto the front of a word: the article, "and", "by the", "like the", "to the". The prefixes are those of the
 * "light10" stemmer (Larkey, Ballesteros and Connell, 2002); its endings are left alone. Words come in with alefs, yehs, kafs and
 * heh as `search-words.ts` makes them one.
 */

/** Letters of Arabic proper: a word of Urdu or Persian with others ("والوں", "واپس") keeps its beginning. */
const arabicWord = /^[\u0621-\u063a\u0641-\u064a]{4,}$/u;

/** The prefixes, and how many letters of a word must be left after each. */
const prefixes: readonly (readonly [string, number])[] = [
  ["وبال", 3],
  ["وكال", 3],
  ["فبال", 3],
  ["وال", 2],
  ["فال", 3],
  ["بال", 3],
  ["كال", 3],
  ["ولل", 2],
  ["فلل", 2],
  ["ال", 2],
  ["لل", 2],
  ["و", 3],
];

/** "Now", "who", "God": no article, though they begin like one; "and" and "by" may stand before them. */
const noArticle = /^(?<before>[وفب]?)(?:الله|اللهم|الان|التي|الذي|الذين|اللي)$/u;

/** Parents, the Urdu for "by no means", and words whose own first letter is a "w". */
const unsplitWords =
  /^(?:بالكل|والد(?:ه|ي|ها|هم|نا|ك|ين|ان|ات|ت(?:ي|ه|ها|هم|نا|ك))?|و(?:ل[دا]|الي$|اقع|احد|اجب|اجه|اسع|اضح|اثق|اصل|افق|ارد|اعي|قت|حد|حيد|جد|جه|جو|جب|جع|زا|زي|زع|زن|صل|صي|صو|صف|ضع|ضح|ضو|ظ|رق|رش|رد|رث|ثق|ثي|ثو|سي|سا|سط|سع|في|فا|فر|فق|عي|عد|عو|قع|قف|قو|كي|كا|طن|هم|هل|تر|لي|لو|لك)\p{L}*)$/u;

/** An Arabic word without what is written onto its front: "المدرسة", "والمدرسة" and "للمدرسة" are found by "مدرسة". */
export function cutArabicPrefixes(word: string): string {
  if (!arabicWord.test(word) || unsplitWords.test(word)) return word;
  const before = noArticle.exec(word)?.groups?.before;
  if (before !== undefined) return word.slice(before.length);
  const prefix = prefixes.find(
    ([letters, minLeft]) => word.startsWith(letters) && word.length >= letters.length + minLeft,
  );
  return prefix ? cutArabicPrefixes(word.slice(prefix[0].length)) : word;
}
