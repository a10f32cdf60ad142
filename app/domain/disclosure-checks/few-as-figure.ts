import { isSmall } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { type FewPeople, somebodyPattern } from "./few-by-phrase.ts";
import { numberPattern as number, parseNumber } from "./number-words.ts";
import {
  peoplePattern as people,
  sentPattern as sent,
  reportingVerbPattern as verbs,
} from "./people-words.ts";

const atItsEnd = "(?![.,]\\d)(?=\\s*(?:[.,;:!?)]|$))";
const limits =
  "(?:as few as|as little as|no more than|not more than|no fewer than|at (?:the )?most|at best|up to|a mere|a paltry|a total of|merely|barely|scarcely|hardly|only|just)";
const thatFigure =
  "\\b(?:the|that|this|our|their|its) (?:(?:final|overall|actual|exact|true|total|real) )?(?:figure|total|count|number|tally|headcount|sum)";
const cameTo =
  "(?:is|was|were|stood at|stands at|came to|comes to|amounted to|added up to|reached|remained|remains|fell to|rose to)";

/** A small number that is told as a figure of its own: "the figure was 3", "as few as two", "3 in all". */
export function findFewAsFigure(text: string, thresholds: Thresholds): FewPeople[] {
  const isAboutPeople = new RegExp(`\\b${somebodyPattern}`).test(text);
  return [
    `${thatFigure}(?: (?:for|among|from|of) (?:[a-z'-]+ ){0,4}?${people})? ${cameTo} (?:${limits} )?(${number})${atItsEnd}`,
    `\\b(?:${people}|${sent}|those [a-z]+ing) (?:came to|amounted to|added up to|were) (?:${limits} )?(${number})${atItsEnd}`,
    `\\b${limits} (${number}) (?:of (?:them|these|those) )?${verbs}\\b`,
    ...(isAboutPeople
      ? [`\\b(?!up to |at )${limits} (${number})${atItsEnd}`, `\\b${people} x ?(${number})\\b`]
      : []),
    `(?<!\\b(?:at|by|until|aged?|ages|age of|years?|stages?|paragraphs?|sections?|parts?|steps?|phases?|figures?|tables?) |¶ ?|[\\d.,/£$])\\b(${number})(?: of them)? (?:in all|in total|altogether|all told)(?=\\s*(?:[.,;:!?)]|$)| (?:and|but|who|were|was|had|have|${verbs})\\b)`,
    `\\b(${number}),? (?:no more|no less|no fewer),? ${verbs}\\b`,
    `(?<![\\d.,/£$])\\b(${number}) (?:or|to) ${number} ${verbs}\\b`,
  ]
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, "g"))])
    .flatMap(([words, count = ""]): FewPeople[] =>
      isSmall(parseNumber(count), thresholds) ? [{ kind: "few-people", words }] : [],
    );
}
