import {
  peoplePattern as people,
  sentPattern as sent,
  reportingVerbPattern as verbs,
} from "./people-words.ts";

const romanNumbers = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const anyRoman = `(?:${romanNumbers.toReversed().join("|")})`;

/** One sign alone is a pronoun, a list's number or a letter more often than a count. */
const severalSigns = `(?:${romanNumbers
  .filter((roman) => roman.length > 1)
  .toReversed()
  .join("|")})`;

/** "Part II", "section iv", "Type II": what has a number of its own. */
const heads =
  "(?<!\\b(?:parts?|sections?|paragraphs?|para|chapters?|articles?|regulations?|schedules?|annex(?:es)?|appendix|appendices|volumes?|books?|titles?|types?|stages?|phases?|steps?|levels?|tiers?|classes?|grades?|groups?|bands?|domains?|and|or|to) )";

const heard = `(?:${people}|${sent})\\b`;
const ofThem = "(?: out)? of (?:the |these |those |our |all ){0,2}";

/** Roman numbers that count people written in digits ("iii of the families"); those of parts, lists and kings stay. */
export function romanCountsInDigits(text: string): string {
  if (!new RegExp(`\\b${anyRoman}\\b`).test(text)) return text;
  const counts = [
    `${heads}\\b${anyRoman}(?=${ofThem}(?:[a-z'-]+ ){0,2}?(?:${heard}|them\\b|whom\\b))`,
    `${heads}\\b${severalSigns}(?= (?:[a-z'-]+ )?${heard})`,
    `(?<=^|[.,;:] |\\b(?:and|but|only|just) )${severalSigns}(?= (?:of them )?${verbs}\\b)`,
    `(?<=\\d${ofThem})${anyRoman}(?= )`,
    ...(/\([iv]\)/.test(text)
      ? []
      : [
          `(?<=\\b${heard} \\()${severalSigns}(?=\\))`,
          `(?<=\\b${heard}[^.:]{0,60}: ?)${severalSigns}(?=\\s*(?:[.,;]|$))`,
        ]),
  ];
  return counts.reduce(
    (now, pattern) =>
      now.replace(new RegExp(pattern, "g"), (roman) => String(romanNumbers.indexOf(roman) + 1)),
    text.replace(
      new RegExp(`${heads}\\b(${anyRoman})(${ofThem})(${anyRoman})(?= (?:[a-z'-]+ ){0,2}?${heard})`, "g"),
      (_, part: string, between: string, all: string) =>
        `${romanNumbers.indexOf(part) + 1}${between}${romanNumbers.indexOf(all) + 1}`,
    ),
  );
}
