/**
 * How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975), which is a school year of the United States.
 * Sentences and labels are given one each: a label without a full stop is a sentence of its own.
 */
export function gradeOf(sentences: readonly string[]): number {
  const wordsOf = sentences.flatMap(splitSentences).map(listWords);
  const filled = wordsOf.filter((words) => words.length > 0);
  const words = filled.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / filled.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** The words of a text, in any script. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'.:@-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function splitSentences(text: string): string[] {
  return text.split(/[.!?:;]+[”"]?(?:\s|$)|\n/);
}

/** Syllables of an English word: groups of vowels, without a silent e at its end. A number is read as one. */
export function countSyllables(word: string): number {
  if (/^[A-Z]{2,3}$/.test(word)) return word.length;
  const letters = word
    .toLowerCase()
    .replace(/[’'].*$/, "")
    .replace(/[^a-z]/g, "");
  if (letters === "") return 1;
  const isSpokenEnding = /(?:[dt]ed|[sxzcg]es|[cs]hes)$/.test(letters);
  const stem = isSpokenEnding ? letters : letters.replace(/(?<=.[^aeiouyl])(?:es|ed)$|(?<=[^l])e$/, "");
  return Math.max(1, stem.replace(/^y/, "").match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
