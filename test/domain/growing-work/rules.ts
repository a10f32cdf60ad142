import { citeEverySentence, citesIn, withoutCites } from "#app/domain/citations/cites.ts";
import { findDanger } from "#app/domain/danger/find-danger.ts";
import { readCode } from "#app/domain/drafts/receipt.ts";
import { findClaims } from "#app/domain/findings/claims.ts";
import { problemsOf } from "#app/domain/focus-areas/focus-area.ts";
import { maxPastedLength } from "#app/domain/focus-areas/parse-weaknesses.ts";
import { readWeaknesses } from "#app/domain/focus-areas/read-weaknesses.server.ts";
import { suggestShortNames } from "#app/domain/focus-areas/suggest-short-name.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { placesOf } from "#app/domain/masks/redaction.ts";
import { findPossibleNames } from "#app/domain/names/find-possible-names.ts";
import { replaceNames } from "#app/domain/names/names-answer.ts";
import { findHits, readSearchTerms } from "#app/domain/search/search-terms.ts";
import { readSearchWords } from "#app/domain/search/search-words.ts";
import { findAlike } from "#app/domain/suggestions/alike.ts";
import { cleanLine, cleanText } from "#app/domain/text/clean-text.ts";
import { findQuotableParts } from "#app/domain/text/quotable-parts.ts";
import { listQuotedWords } from "#app/domain/text/quoted-words.ts";
import { createWidener } from "#app/domain/text/word-boundaries.ts";
import { readDate } from "#app/domain/typed-fields/read-date.ts";
import { readEmail } from "#app/domain/typed-fields/read-email.ts";
import { readPhone } from "#app/domain/typed-fields/read-phone.ts";
import { readTime } from "#app/domain/typed-fields/read-time.ts";
import { readWebAddress } from "#app/domain/typed-fields/read-web-address.ts";
import { takeFromHtml } from "#app/platform/file-text/html-text.ts";
import { tidyText } from "#app/platform/file-text/text-builder.ts";
import { createPhraseFinder } from "#db/shared-phrases.ts";

export const repeated = [
  "At St ",
  "St ",
  "St. ",
  "A-",
  "A’",
  "A",
  "Aa ",
  "The of the of ",
  "At the and of ",
  "in Aa-",
  "School ",
  "City ",
  "Mr ",
  "Mr. ",
  "J. ",
  "1 ",
  "1,",
  "1.",
  "1-",
  "12/",
  "07 ",
  "12 Aa ",
  "£1",
  "a",
  "a.",
  "a@",
  "@a",
  "www.",
  "http://",
  "-",
  "- ",
  "“",
  "“a",
  "”",
  '"',
  "'",
  "(",
  ") ",
  "[",
  "[F1,",
  "[F1",
  "[F1] ",
  " ",
  "\t",
  "\n",
  " \n",
  ".",
  "!",
  "! ",
  "!”",
  "…\n",
  ",",
  " ,",
  ";:",
  "o\n",
  "• a\n",
  "• \n",
  "1) a\n",
  "(i) a\n",
  "i. a\n",
  "the ",
  "and, ",
  "<",
  "<a",
  "<style>",
  "</p ",
  "director of a ",
  "Amina ",
  "amina said ",
  "Szkoła Podstawowa ",
  "szkoła ",
  "w Ąa-",
  "Ąa ",
  "Școala Primară ",
  "waa Aa ",
  "مدرسة ",
  "بال",
  "میں ایک ",
  "اسکول ",
  "স্কুল ",
  "আমার ",
  "he is not ",
  "he hit ",
  "h.",
  "a\u0301",
  "a\u200b",
  "👩‍👧",
  "\u202e",
  "ﷺ",
];

/** Longer than any of them may be where they are asked, so that what grows too fast shows. */
export const rules: Record<string, { length: number; work: (text: string) => unknown }> = {
  "names of people": { length: 20_000, work: (text) => findPossibleNames(text, ["Exampleshire"]) },
  "names replaced": { length: 20_000, work: (text) => replaceNames(text, ["Amina", "A", "Mr"]) },
  "what to mask": { length: 2_000, work: (text) => proposeMasks(text, ["Exampleshire"]) },
  "what to mask, in Polish": {
    length: 2_000,
    work: (text) => proposeMasks(text, [], { language: "pl" }),
  },
  "what to mask, in Urdu": {
    length: 2_000,
    work: (text) => proposeMasks(text, [], { language: "ur" }),
  },
  "places of words": {
    length: 20_000,
    work: (text) => placesOf(text, "at st", { from: 0, to: text.length }),
  },
  "cleaning of what is typed": { length: 40_000, work: (text) => [cleanText(text), cleanLine(text)] },
  "addresses, numbers and dates": {
    length: 10_000,
    work: (text) => [
      ...[readEmail(text), readPhone(text), readWebAddress(text), readCode(text), readTime(text)],
      readDate({ day: text, month: "5", year: "2027" }),
    ],
  },
  "pasted weaknesses": { length: maxPastedLength / 2, work: readWeaknesses },
  "short names": { length: 20_000, work: (text) => suggestShortNames([text, text, ...text.split(/[\n ]/)]) },
  "focus areas": {
    length: 20_000,
    work: (text) =>
      problemsOf(
        text.split(/[\n ]/).map((one) => ({ shortName: one.slice(0, 60), fullText: one, theme: "" })),
      ),
  },
  "words that claim a number": { length: 20_000, work: findClaims },
  "sentences of a letter": {
    length: 20_000,
    work: (text) => [citesIn(text), withoutCites(text), citeEverySentence(text, 1)],
  },
  "words that are searched": {
    length: 10_000,
    work: (text) => [readSearchWords(text), findHits(text, readSearchTerms(text.slice(0, 200)))],
  },
  "whole words": { length: 20_000, work: (text) => createWidener(text)({ start: 1, end: text.length - 1 }) },
  "parts that can be quoted": {
    length: 10_000,
    work: (text) => [findQuotableParts(text), findQuotableParts(`x${text}y`)],
  },
  "words that are quoted": { length: 20_000, work: listQuotedWords },
  "words of danger": { length: 10_000, work: findDanger },
  "words in a row": {
    length: 12_000,
    work: (text) => createPhraseFinder([text, `${text} x`], [text])(`${text} ${text}`),
  },
  "texts alike": {
    length: 20_000,
    work: (text) => findAlike(text, [{ number: 1, words: text }], { limit: 10 }),
  },
  "text of a file": { length: 40_000, work: tidyText },
  "HTML of an email": { length: 40_000, work: takeFromHtml },
};
