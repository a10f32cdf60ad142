import { readFileSync } from "node:fs";
import wordListPath from "word-list";

let list: Set<string> | null = null;

/** Whether it is an English word. The list is read when it is first asked for: most files have no use for it. */
export function isWord(word: string): boolean {
  list ??= new Set(readFileSync(wordListPath, "utf8").split("\n"));
  return list.has(word.toLowerCase());
}

const short = new Set("a i an as at be by do go he if in is it me my no of on or so to up us we".split(" "));

/** Letters without spaces between them as the fewest words that they make; null where they make none. */
export function splitIntoWords(letters: string): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    let found: string[] | null = null;
    for (let start = Math.max(0, end - 24); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      const isOne = word.length > 2 ? isWord(word) : short.has(word.toLowerCase());
      if (before && isOne && (found === null || before.length + 1 < found.length)) found = [...before, word];
    }
    best.push(found);
  }
  return best[letters.length] ?? null;
}
