import { isSmall } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { type FewPeople, somebodyPattern } from "./few-by-phrase.ts";
import { numberPattern as number, parseNumber } from "./number-words.ts";
import { peoplePattern as people, onePersonPattern as somebody } from "./people-words.ts";

const reportingVerbs =
  "(?:agreed?|disagreed?|said|told|replied|responded|answered|reported|wrote|felt|did not|didn't|did)";
const answer =
  "(?:strongly agreed?|strongly disagreed?|agreed?|disagreed?|yes|no|don't know|not sure|unsure|better|worse|the same|happy|unhappy|satisfied|dissatisfied)";

/** In hundredths; NaN where these words say no share. */
function parseShare(text: string): number {
  return /^\d/.test(text)
    ? Number.parseFloat(text)
    : parseNumber(text.replace(/ ?(?:per cent|percent)$/, ""));
}

/** Few people by a word for how many, in brackets, as an exception, as the rest, or as an answer that is tabulated in a line. */
export function findFewInOtherWords(text: string, thresholds: Thresholds): FewPeople[] {
  const few = (count = "") => isSmall(parseNumber(count), thresholds);
  const inWords = [
    ...find(text, "\\b(?:the|this|that|a|another) (?:duo|trio|threesome|foursome|quartet)\\b"),
    ...find(text, `(?:^|[.;:] )(?:(?:sole|solitary) ${somebody}|(?:couple|pair|handful) of ${people})\\b`),
    ...find(text, `\\b(?:somebody|someone) (?:[a-z'-]+ ){0,7}?${reportingVerbs}\\b`),
    ...find(
      text,
      `\\b(?:the|her|his|their) ${somebody}(?<!couple(?= of (?:schools|leaders|weeks|months|years|days|services|teams))) (?:[a-z'-]+ ){0,3}?(?:told (?:us|inspectors)|wrote|said)\\b`,
    ),
  ].map(([words]): FewPeople => ({ kind: "few-people", words }));
  const aboutPeople = new RegExp(`\\b${somebodyPattern}`).test(text)
    ? [
        ...find(
          text,
          `(?<!\\b(?:act|section|part|paragraph|regulation|article) )\\b[a-z]+ \\((${number})\\)`,
        ),
        ...find(
          text,
          `\\b(?:with|but for|was|is|were|had|except for) (?:just |only )?(${number}) exceptions?\\b`,
        ),
        ...find(text, `\\b(?:namely|precisely|to be exact,?|that is,?) (${number})\\b`),
        ...find(text, `\\b(${number}) (?:fewer|less|more) than (?:all |the |these ){0,2}${number}\\b`),
      ]
    : [];
  const counted = [
    ...aboutPeople,
    ...find(text, `\\bno ${somebody} of (?:the |these |those )?(${number})\\b`),
    ...find(
      text,
      `(?:^|[.;:,] )(?:only |just )?(${number}) (?:others? )?who (?:[a-z']+ )?${reportingVerbs}\\b`,
    ),
    ...find(
      text,
      `(?:^|[.;:,] )(?:only |just )?(${number}) (?:others? )?(?:have|had) (?:an? )?${somebody}\\b`,
    ),
    ...find(
      text,
      `\\bnumber (?:who|that) (?:[a-z']+ ){1,7}?(?:is|was|were|came to) (?:only |just )?(${number})\\b`,
    ),
    ...find(
      text,
      `(?:^|[.;:,] ?|\\band |\\bbut )(?:and |but )?(${number}) (?:others? )?${reportingVerbs}\\b`,
    ),
    ...find(text, `(?:^|[.;:,(] ?|\\band )${answer},? (${number})(?=\\s*(?:[.,;:)]|$| and\\b))`),
  ].flatMap(([words, count]): FewPeople[] => (few(count) ? [{ kind: "few-people", words }] : []));
  return [...inWords, ...counted, ...findRemainder(text, few), ...findShareOfMany(text, few)];
}

/** "Of 12 parents, 10 agreed", "95% of 20 parents": both say how many did not. */
function findRemainder(text: string, few: (count?: string) => boolean): FewPeople[] {
  return find(
    text,
    `\\b(?:of|from|out of) (?:the |all |these |those ){0,2}(${number}) (?:[a-z'-]+ ){0,4}?${people}(?: [a-z'-]+){0,4}?,? (${number}) (?:of them )?${reportingVerbs}\\b`,
  ).flatMap(([words, all = "", part = ""]): FewPeople[] => {
    const left = parseNumber(all) - parseNumber(part);
    return few(String(left)) || few(part) ? [{ kind: "few-remaining", words }] : [];
  });
}

function findShareOfMany(text: string, few: (count?: string) => boolean): FewPeople[] {
  return find(
    text,
    `(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})? ?%|(?:\\d{1,3}(?:\\.\\d{1,3})?|\\b[a-z]{3,9}(?: [a-z]{3,5})?) ?(?:per cent|percent)) of (?:the |all |these |those |our ){0,2}(${number}) (?:[a-z'-]+ ){0,3}?${somebodyPattern}`,
  ).flatMap(([words, share = "", all = ""]): FewPeople[] => {
    const part = Math.round((parseShare(share) / 100) * parseNumber(all));
    const left = parseNumber(all) - part;
    const isFew = few(String(part)) || few(String(left));
    return isFew ? [{ kind: few(String(part)) ? "few-people" : "few-remaining", words }] : [];
  });
}

function find(text: string, pattern: string): RegExpMatchArray[] {
  return [...text.matchAll(new RegExp(pattern, "g"))];
}
