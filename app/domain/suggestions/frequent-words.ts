import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { createTermReader } from "./terms.ts";

export type FrequentWord = {
  word: string;
  /** How many of the group used it. */
  writers: number;
  /** How many times as often as the others, by what both wrote; null where the others never did. */
  times: number | null;
  /** Log-likelihood (Dunning 1993, Rayson and Garside 2000): from 10.83 on, chance would give it once in a thousand. */
  likelihood: number;
};

/** What is surer than once in a thousand. */
export const leastLikelihood = 10.83;

export const maxWords = 30;

/**
 * Words that a group uses unusually often, the surest first. None that fewer than five of the group used, and nothing of a
 * group of fewer than ten: a rare word is a face.
 */
export function findFrequentWords(
  texts: readonly { writer: string; words: string; isOfGroup: boolean }[],
): FrequentWord[] {
  const group = new Set(texts.filter(({ isOfGroup }) => isOfGroup).map(({ writer }) => writer));
  if (group.size < usualThresholds.percentages) return [];
  const read = createTermReader();
  const counts = new Map<string, Count>();
  let [inGroup, inOthers] = [0, 0];
  for (const { writer, words, isOfGroup } of texts) {
    for (const { stem, word } of read(words)) {
      let one = counts.get(stem);
      if (!one) {
        one = { group: 0, others: 0, writers: new Set(), forms: new Map() };
        counts.set(stem, one);
      }
      if (isOfGroup) {
        one.group += 1;
        inGroup += 1;
        one.writers.add(writer);
        one.forms.set(word, (one.forms.get(word) ?? 0) + 1);
      } else {
        one.others += 1;
        inOthers += 1;
      }
    }
  }
  return [...counts.values()]
    .filter((one) => one.writers.size >= usualThresholds.counts)
    .filter((one) => one.group * inOthers > one.others * inGroup)
    .map((one) => ({
      word: [...one.forms].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? "",
      writers: one.writers.size,
      times: one.others === 0 ? null : one.group / inGroup / (one.others / inOthers),
      likelihood: logLikelihood(one.group, one.others, inGroup, inOthers),
    }))
    .filter(({ likelihood }) => likelihood >= leastLikelihood)
    .toSorted((one, other) => other.likelihood - one.likelihood || one.word.localeCompare(other.word))
    .slice(0, maxWords);
}

type Count = { group: number; others: number; writers: Set<string>; forms: Map<string, number> };

/** How surely a word that stands `first` times among `inFirst` words is used otherwise than `second` among `inSecond`. */
export function logLikelihood(first: number, second: number, inFirst: number, inSecond: number): number {
  if (inFirst === 0 || inSecond === 0) return 0;
  const rate = (first + second) / (inFirst + inSecond);
  const part = (count: number, of: number) => (count === 0 ? 0 : count * Math.log(count / (of * rate)));
  return 2 * (part(first, inFirst) + part(second, inSecond));
}
