import { somebodyPattern } from "../disclosure-checks/few-by-phrase.ts";
import { numberPattern as number, parseNumber, plainWords } from "../disclosure-checks/number-words.ts";
import { isSmall } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";

/** A sentence whose numbers are removed, and those that count people in their order. */
type Counted = { frame: string; counts: number[] };

const counted = `\\b(${number})(?: (?:of|out of|from) (?:the |all )?(${number}))? (?:[a-z'-]+ ){0,4}?${somebodyPattern}`;

/**
 * Finds a count of people that differs so little from one in an earlier edition that readers of both can work out a
 * few. When a family withdraws its response, "64 of 120" and "63 of 119" tell how it answered. Each is given as "64
 * of 120".
 */
export function createEarlierFinder(
  earlier: readonly string[],
  thresholds: Thresholds,
): (sentence: string) => { before: string; now: string } | null {
  // Read once: a letter of a thousand sentences is compared with a thousand of each edition.
  const byFrame = Map.groupBy(earlier.map(readCounts), ({ frame }) => frame);
  return (sentence) => {
    const now = readCounts(sentence);
    if (now.counts.length === 0) return null;
    const near = byFrame
      .get(now.frame)
      ?.find((before) =>
        now.counts.some((count, place) =>
          isSmall(Math.abs(count - (before.counts[place] ?? count)), thresholds),
        ),
      );
    return near ? { before: near.counts.join(" of "), now: now.counts.join(" of ") } : null;
  };
}

function readCounts(sentence: string): Counted {
  const text = plainWords(sentence);
  const counts: number[] = [];
  const frame = text.replace(new RegExp(counted, "g"), (words, first: string, second?: string) => {
    counts.push(parseNumber(first), ...(second === undefined ? [] : [parseNumber(second)]));
    return words.replace(first, "#").replace(second ?? "#", "#");
  });
  return { frame: frame.replace(/\s+/g, " "), counts };
}
