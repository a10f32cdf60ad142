import { isSmall } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { numberPattern as number, parseNumber } from "./number-words.ts";
import {
  peoplePattern as people,
  sentPattern as sent,
  onePersonPattern as somebody,
  reportingVerbPattern as verbs,
} from "./people-words.ts";

/** People who are counted, or what they do once they are heard. */
export const somebodyPattern = `(?:${people}|${somebody}|${sent}|${verbs})\\b`;

const aFew = "(?:[a-z'-]+ ){0,4}?";

/** "A couple of weeks" is nobody; "a couple of mums" and "a couple" are somebody. */
const notOfThings = `(?<!\\bcouple(?= of (?!(?:(?!weeks|days|months|years|hours|minutes|terms|times)[a-z'-]+ ){0,3}?(?:${people}|them|these|those)\\b)))`;

export type FewPeople = { kind: "few-people" | "few-remaining"; words: string };

/**
 * Few people of whom no number stands before who they are: "a mother told us", "parents who agreed numbered three", "there were
 * two", and what is left over where all and some are told one after the other: "twelve parents responded, nine agreed".
 */
export function findFewByPhrase(text: string, thresholds: Thresholds): FewPeople[] {
  const few = (count = "") => isSmall(parseNumber(count), thresholds);
  const one = find(
    text,
    `(?<!\\b(?:of|for|with|to|by|from) )\\b(?:a|an|another|a further|a second|a third|one more|the same|this|that) (?:[a-z'-]+ ){0,3}?${somebody}${notOfThings}(?! (?:carer|forum|governor|council|centre|evening|group|protection|support))\\b (?:[a-z'-]+ ){0,7}?${verbs}\\b(?! ?(?:us |me )?:)`,
  ).map(([words]): FewPeople => ({ kind: "few-people", words }));
  const after = [
    ...find(text, `\\b(?:numbered|numbering|totalled|totalling) (?:only |just )?(${number})\\b`),
    ...find(
      text,
      `\\bnumber of ${aFew}(?:${people}|them)\\b (?:[a-z'-]+ ){0,7}?(?:is|was|were|came to) (?:only |just )?(${number})\\b`,
    ),
    ...find(text, `\\bthere (?:is|are|was|were) (?:only |just )?(${number})(?=\\s*(?:[.,;:]|$))`),
    ...find(text, `(?:^|[.;:] ?)(?:only|just) (${number})(?=\\s*(?:[.,;:]|$))`),
    ...find(text, `\\b(?:a further|another|the remaining|the last|the rest,) (${number}) (?=${verbs}\\b)`),
  ].flatMap(([words, count]): FewPeople[] => (few(count) ? [{ kind: "few-people", words }] : []));
  return [...one, ...after, ...findRemainder(text, thresholds)];
}

/** "Eight parents responded. Six agreed.": what is left over of a count in the sentence before. */
export function findRemainderAcross(before: string, text: string, thresholds: Thresholds): FewPeople[] {
  const lastOnly = before.trimEnd().replace(/[.!?]$/, "");
  return lastOnly === "" ? [] : findRemainder(`${lastOnly}; ${text}`, thresholds, lastOnly.length);
}

/** "Eight parents responded, and six agreed": each count that follows is of those before it. */
function findRemainder(text: string, thresholds: Thresholds, from = 0): FewPeople[] {
  const all = find(text, `\\b(${number})(?: ${aFew}${people}\\b(?: [a-z'-]+){0,3}?)? ${verbs}\\b`);
  return all.flatMap((match): FewPeople[] => {
    const [before, count = ""] = match;
    const end = Math.max((match.index ?? 0) + before.length, from);
    const following = text.slice(end);
    return find(
      following,
      `(?:^|[,;:] ?|\\band |\\bbut )(?:and |but )?(${number})(?: of (?:them|these|those))? ${verbs}\\b`,
    )
      .slice(0, 1)
      .flatMap(([words, part = ""]): FewPeople[] => {
        const left = parseNumber(count) - parseNumber(part);
        const isFew = isSmall(left, thresholds) || isSmall(parseNumber(part), thresholds);
        return left >= 0 && isFew ? [{ kind: "few-remaining", words: `${before} … ${words.trim()}` }] : [];
      });
  });
}

function find(text: string, pattern: string): RegExpMatchArray[] {
  return [...text.matchAll(new RegExp(pattern, "g"))];
}
