import { isSmall } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { findFewAsFigure } from "./few-as-figure.ts";
import { findFewByPhrase, findRemainderAcross } from "./few-by-phrase.ts";
import { findFewInOtherWords } from "./few-in-other-words.ts";
import { numberPattern as number, parseNumber, plainWords } from "./number-words.ts";
import {
  peoplePattern as people,
  sentPattern as sent,
  onePersonPattern as somebody,
} from "./people-words.ts";
import { findReleased, type ReleasedNumber } from "./released-labels.ts";
import { romanCountsInDigits } from "./roman-numbers.ts";

/*
 * A release hides small numbers; a sentence can say them again. So each sentence that leaves is read for counts of few people, for
 * what is left over of a count, and for shares of few answers. It may find too much: the lead can then say that it counts nobody who
 * responded.
 */

/** Those who respond, meet inspectors or come to the open meeting, and what they send. Whose children's parents they are counts, too. */
const respondents = `(?:(?:${people}|${somebody}|${sent}|of (?:them|whom|these|those))(?!\\w)(?!'s? ?(?!(?:own )?(?:${people}|${somebody})\\b))(?! (?:carer )?(?:forums?|hubs?|governors?|councils?|centred|evenings?|protection|development|health|workers?|support|referral|times?|services?|act|groups?|plans?|and families act)\\b))`;

/** What a count of few is often of, without anybody being counted. */
const countsOfThings =
  "(?:areas? of (?:significant )?weakness(?:es)?|(?:significant )?weakness(?:es)?|focus areas?|texts|documents?|passages?|weeks?|days?|months?|years?|terms?|hours?|minutes?|times?|working days?)";

/** Bodies, places and papers, of which all or none can be told without anybody being counted. */
const bodies =
  "(?:boards?|hubs?|panels?|schools?|colleges?|nurser(?:y|ies)|settings?|services?|teams?|trusts?|clinics?|centres?|hospitals?|councils?|authorit(?:y|ies)|agenc(?:y|ies)|partners?|providers?|inspectors?|leaders?|officers?|directors?|meetings?|visits?|sites?|plans?|reviews?|reports?|polic(?:y|ies)|strateg(?:y|ies)|priorit(?:y|ies)|recommendations?)\\b";

/** Words that do not stand between a number and what it counts. */
const between =
  "(?:(?:looked after |(?:sets?|pairs?|couples?) of )|(?!(?:of|in|for|to|and|or|with|from|that|which|who|have|has|had|are|is|was|were|on|at|by|after|before|since|than|when|where|texts|weeks?|days?|months?|years?|terms?|hours?|minutes?|times|per|percent|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|halves|schools?|settings?|meetings?|leaders?|inspectors?|hubs|boards|panels|teams|services|clinics|trusts|centres|councils|partners|plans)\\b)[a-z][a-z']{0,30} ){0,3}";

const spoke =
  "(?:said|told|agreed|disagreed|answered|replied|responded|reported|felt|wrote|thought|knew|chose|wanted|were (?:happy|unhappy|satisfied|dissatisfied|positive|negative)|was (?:happy|unhappy|satisfied|dissatisfied|positive|negative))";

const fraction =
  "(?:(?:a |one )?half|(?:a|an|one|two|three|four|five|six|seven|eight|nine) (?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|\\d{1,3}(?:\\.\\d{1,3})? ?%|(?:\\d{1,3}(?:\\.\\d{1,3})?|[a-z]{2,9}(?: [a-z]{2,5})?) ?(?:per cent|percent))";

const groups =
  /\b(?:looked after|care leavers?|leaving care|foster(?:ed|ing)?|adopt(?:ed|ers?|ive)|in care|aged? \d|\d{1,2} year olds?|post (?:16|19)|under (?:\d|five|eight)s?|gypsy|traveller|roma|black|asian|white|mixed|minority ethnic|girls?|boys?|young carers?|(?:in|from) the (?:north|south|east|west|rural|coastal|town|villages?)\w*)\b/;

const numbered =
  "(?<!\\b(?:section|sections|part|paragraph|chapter|article|regulation|page|year|stage|phase|step|question|figure|release|finding|table|aged|age|ages|age of|ages of|tier|level|version|number|no\\.?) )(?<![\\d.,/£$])";

export type SmallNumber = {
  kind: "few-people" | "few-remaining" | "share-of-few" | "hidden-in-release" | "beside-release";
  /** The range that says it, in plain lower-case words. */
  words: string;
};

export type NumberContext = {
  thresholds: Thresholds;
  /** The figures of the findings that the sentence points to. */
  figures: readonly {
    count: number;
    base: number | null;
    /** Where both are of children: of how many families. Families are what must not be few. */
    families?: number;
    familiesBase?: number;
  }[];
  released: readonly ReleasedNumber[];
  /** The sentence before it, which may have said of how many it tells. */
  before?: string | undefined;
};

/** What a sentence says about so few that a release would hide it, each range once. */
export function findSmallNumbers(sentence: string, context: NumberContext): SmallNumber[] {
  const text = romanCountsInDigits(plainWords(sentence))
    .replace(/\b(\d{1,3})x (?=[a-z])/g, "$1 x ")
    .replace(/\b([a-z]{3,9}) \((\d{1,3})\)/g, (all, word: string, digits: string) =>
      parseNumber(word) === Number(digits) ? word : all,
    )
    .replace(/\(((?:out )?of [^()]{1,40})\)/g, "$1");
  const candidates = [
    ...findPartsOfNumber(text, context.thresholds),
    ...findAllOrNone(text, context.thresholds),
    ...findFewPeople(text, context.thresholds),
    ...findFewByPhrase(text, context.thresholds),
    ...findFewInOtherWords(text, context.thresholds),
    ...findFewAsFigure(text, context.thresholds),
    ...findRemainderAcross(plainWords(context.before ?? ""), text, context.thresholds),
    ...findShares(text, context),
    ...findChildrenOfFew(text, context),
    ...findTabulated(text, context.thresholds),
    ...findDifferences(text, context),
  ];
  return candidates.filter(
    ({ words }, place) => candidates.findIndex((one) => one.words === words) === place,
  );
}

const expressionCache = new Map<string, RegExp>();

/** `pattern` is one of those below: each is compiled once. */
function matches(text: string, pattern: string): RegExpMatchArray[] {
  const expression = expressionCache.get(pattern) ?? new RegExp(pattern, "g");
  expressionCache.set(pattern, expression);
  return [...text.matchAll(expression)];
}

const ofBase =
  "(?: out)? (?:of|from)(?: a total of)?(?: the| these| those| all| our| their| only| just){0,3} ";

function findPartsOfNumber(text: string, { counts, percentages }: Thresholds): SmallNumber[] {
  const pattern = `${numbered}\\b(${number})(?:(?: [a-z']{2,20}){0,2}${ofBase}|/)(${number})\\b(?! ?(?:%|per ?cent))(?! (?:[a-z]+ )?${countsOfThings})(?!/)`;
  return matches(text, pattern).flatMap(([words, first = "", second = ""]): SmallNumber[] => {
    const [count, base] = [parseNumber(first), parseNumber(second)];
    if (count > base || base > 1_000_000) return [];
    if ((count > 0 && count < counts) || base < counts) return [{ kind: "few-people", words }];
    if (base - count > 0 && base - count < counts) return [{ kind: "few-remaining", words }];
    return base < percentages ? [{ kind: "share-of-few", words }] : [];
  });
}

function findAllOrNone(text: string, thresholds: Thresholds): SmallNumber[] {
  const { counts, percentages } = thresholds;
  const ofFew = matches(
    text,
    `\\b(?:all|none|any|each|every one|everyone|most|some|many|(?:the |a )?(?:majority|minority|rest)|few|neither|either|almost all|nearly all)(?:${ofBase}| (?:the |these |those )?)(${number})\\b(?! (?:[a-z]+ )?(?:${countsOfThings}|${bodies}))(?= ${between}${respondents}| ${spoke}|$|[ ,.;:)])`,
  ).flatMap(([words, base = ""]): SmallNumber[] =>
    parseNumber(base) > 0 &&
    parseNumber(base) < percentages &&
    (/\bof\b/.test(words) || new RegExp(`${words} (?:${between}${respondents}|${spoke})`).test(text))
      ? [{ kind: "share-of-few", words }]
      : [],
  );
  const allBut = matches(
    text,
    `\\b(?:all|every ?(?:one|body)?|each|nobody|no one)(?: (?:of the |the )?${between}${respondents})?(?: [a-z]{2,12})? (?:but|except|except for|bar|apart from|save) (?:for )?(${number})\\b(?! (?:[a-z]+ )?${countsOfThings})`,
  ).flatMap(([words, count = ""]): SmallNumber[] =>
    isSmall(parseNumber(count), { counts, percentages }) ? [{ kind: "few-remaining", words }] : [],
  );
  const two = matches(
    text,
    `\\b(?:both|neither|either)(?: of)?(?: the| these| those)? (?:${between}${respondents}(?! and\\b)|${spoke})|\\b(?:both|neither|either) of (?:them|these|those|whom)\\b`,
  ).map(([words]): SmallNumber => ({ kind: "few-people", words }));
  return [...ofFew, ...allBut, ...two];
}

function findFewPeople(text: string, thresholds: Thresholds): SmallNumber[] {
  const few = (count = "") => isSmall(parseNumber(count), thresholds);
  const counted = matches(
    text,
    `(?<!\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d) in (?:every )?)${numbered}\\b(${number}) (?:of (?:the |these |those |our |their )?)?${between}${respondents}`,
  ).flatMap(([words, count]): SmallNumber[] => (few(count) ? [{ kind: "few-people", words }] : []));
  const answerPhrases = matches(
    text,
    `${numbered}\\b(?:(?:only|just) )(${number})(?: of (?:them|these|those|the))? (?:had |have )?${spoke}|(?:^|[,;:.] |\\band )(?:the other )?(${number})(?: others?)? ${spoke}`,
  ).flatMap(([words, one, other]): SmallNumber[] =>
    few(one ?? other) ? [{ kind: "few-people", words }] : [],
  );
  const ranges = matches(
    text,
    `${numbered}\\b(?:between )?(${number}) (?:to|and|or) (${number}) ${between}${respondents}`,
  ).flatMap(([words, low]): SmallNumber[] => (few(low) ? [{ kind: "few-people", words }] : []));
  const inWords = matches(
    text,
    `\\b(?:a couple|a pair|a handful|a trio|a brace|a single|a lone|the sole|a sole|the only|the lone)(?: of)?(?: the| these| those)? ${between}${respondents}`,
  ).flatMap(([words]): SmallNumber[] =>
    /^(?:the only|a single) (?:parents|carers|families|children)\b/.test(words)
      ? []
      : [{ kind: "few-people", words }],
  );
  return [...counted, ...answerPhrases, ...ranges, ...inWords];
}

/** Where a figure of children is said that are of few families: a family of four is one family. */
function findChildrenOfFew(text: string, { thresholds, figures }: NumberContext): SmallNumber[] {
  return figures.flatMap(({ count, base, families = 0, familiesBase }): SmallNumber[] => {
    if (familiesBase === undefined || base === null) return [];
    const ranges = matches(text, `\\b(${number})(?:(?: [a-z']{2,20}){0,2}${ofBase}|/)(${number})\\b`).filter(
      ([, first = "", second = ""]) => parseNumber(first) === count && parseNumber(second) === base,
    );
    const { counts, percentages } = thresholds;
    const isFew = (families > 0 && families < counts) || familiesBase < counts;
    const isFewRemaining = familiesBase > families && familiesBase - families < counts;
    const kind = isFew ? "few-people" : isFewRemaining ? "few-remaining" : "share-of-few";
    if (kind === "share-of-few" && familiesBase >= percentages) return [];
    return ranges.map(([words]): SmallNumber => ({ kind, words }));
  });
}

function findShares(text: string, { thresholds, figures }: NumberContext): SmallNumber[] {
  const { percentages } = thresholds;
  const explicit = matches(
    text,
    `(?:\\b|(?<=\\d%))(?:${fraction})${ofBase}(${number})\\b(?! (?:[a-z]+ )?${countsOfThings})`,
  ).flatMap(([words, base = ""]): SmallNumber[] =>
    parseNumber(base) < percentages ? [{ kind: "share-of-few", words }] : [],
  );
  const bases = matches(text, `\\b(?:n|base|total) ?(?:=|:) ?(${number})\\b`).flatMap(
    ([words, base = ""]): SmallNumber[] =>
      parseNumber(base) > 0 && parseNumber(base) < percentages ? [{ kind: "share-of-few", words }] : [],
  );
  const isKnown =
    figures.some(({ base }) => base !== null) &&
    figures.every(({ base, familiesBase }) => base === null || (familiesBase ?? base) >= percentages) &&
    !groups.test(text);
  if (isKnown) return [...explicit, ...bases];
  const unknown = [
    ...matches(text, `(?:\\b(?:${fraction}))(?: of)?(?: the| these| those| our)? ${between}${respondents}`),
    ...matches(
      text,
      `\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d) (?:${between}${respondents} )?(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d|10)(?: ${between}${respondents}| ${spoke}|(?=[,.;]|$))`,
    ),
  ].map(([words]): SmallNumber => ({ kind: "share-of-few", words }));
  return [...explicit, ...bases, ...unknown];
}

/** Rows of a table, "Care leavers: 3", "care leavers (2)". */
function findTabulated(text: string, thresholds: Thresholds): SmallNumber[] {
  const rows = text
    .split("\n")
    .filter((line) => /[|\t]/.test(line) && /[a-z]/.test(line))
    .flatMap((line): SmallNumber[] =>
      line
        .split(/[|\t]/)
        .some(
          (cell) => new RegExp(`^ ?${number} ?$`).test(cell) && isSmall(parseNumber(cell.trim()), thresholds),
        )
        ? [{ kind: "few-people", words: line.replace(/\s+/g, " ").trim() }]
        : [],
    );
  const labelled = [
    ...matches(text, `[a-z]: ?(${number})(?= ?(?:$|[,;.)(\\n]))`),
    ...matches(text, `${respondents} \\((${number})\\)`),
  ].flatMap(([words, count = ""]): SmallNumber[] =>
    isSmall(parseNumber(count), thresholds) ? [{ kind: "few-people", words }] : [],
  );
  return [...rows, ...labelled];
}

/** A count beside what a release shows: what is hidden there, or one from which a small number can be worked out. */
function findDifferences(text: string, { thresholds, released }: NumberContext): SmallNumber[] {
  const stated = matches(
    text,
    `${numbered}\\b(${number})(?:${ofBase}${number})? ${between}(?:${respondents}|${spoke})`,
  );
  if (stated.length === 0) return [];
  const labelled = findReleased(text, released);
  return stated.flatMap(([words, first = ""]): SmallNumber[] => {
    const count = parseNumber(first);
    return labelled
      .flatMap((one): SmallNumber[] => {
        if (one.count === null) return [{ kind: "hidden-in-release", words }];
        return isSmall(Math.abs(one.count - count), thresholds) ? [{ kind: "beside-release", words }] : [];
      })
      .slice(0, 1);
  });
}

const why: Readonly<Record<SmallNumber["kind"], string>> = {
  "few-people": "counts so few people that a release would hide it",
  "few-remaining": "lets a reader work out how few are left over",
  "share-of-few": "is a share of few answers, or of a number that nobody can see behind it",
  "hidden-in-release": "says a number that a release hides",
  "beside-release": "lets a reader work out a small number beside a release",
};

/** Why a range cannot leave, for inspectors. */
export function describeSmallNumber({ kind, words }: SmallNumber): string {
  return `“${words}” ${why[kind]}.`;
}
