import { cutText } from "../text/text.ts";
import { maxShortNameLength } from "./focus-area.ts";

const words = (text: string) => new Set(text.split(" "));

/** What letters begin with that says nothing about the weakness. */
const openings =
  /^(?:too often,?|the fact that|the significant concerns that were reported about|(?:significant |serious )?weakness(?:es)? in|(?:significant )?concerns about|the|an?|existing|there is|there are)\s+/i;

/** What is weak has been named before one of these: what follows says how, or for whom in particular. */
const turns = words(
  "are as because can cannot could did do does has have including is may must particularly should so that was were when where which who will",
);

/** A name may end before one of these. */
const joints = words(
  "about across after against among and at before between by during for from in into of on or over since through to towards under with within without",
);

/** A name does not end with a word that waits for another. */
const waiting = words(
  `${[...turns, ...joints].join(" ")} a an be been but its more not such than the their these this those too very`,
);

/** Whose it is says nothing of what is weak. */
const subjects =
  /^(?:(?:the )?(?:local )?(?:area|authority|partnership|council|services|they|leaders|partners|practitioners|professionals)(?:['’]s?)?\s*)+$/i;

/** A short name is made from the beginning of a text; what comes after so many characters has no part in it. */
const maxLookedAt = 600;

/** Names to start from, each another than the ones before it: as much of each text's beginning as makes sense alone. */
export function suggestShortNames(texts: readonly string[]): string[] {
  const usedNames = new Set<string>();
  /** By what a numbered name begins with, the last number given to it. */
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const name = suggestShortName(cutText(text, maxLookedAt));
    const beginning = cutText(name, maxShortNameLength - 4);
    let free = name;
    let count = counts.get(beginning.toLowerCase()) ?? 1;
    while (usedNames.has(free.toLowerCase())) {
      count += 1;
      free = `${beginning} (${count})`;
    }
    counts.set(beginning.toLowerCase(), count);
    usedNames.add(free.toLowerCase());
    return free;
  });
}

function suggestShortName(text: string): string {
  const sentence = text.split(/[.;:!?](?:\s|$)/)[0] ?? text;
  const withoutAsides = sentence.replace(/\([^()]*\)/g, " ").replace(/(?<!\s)\s+,/g, ",");
  let begun = withoutAsides.trim();
  while (openings.test(begun)) begun = begun.replace(openings, "");
  const name = cutText(cutWhereItMakesSense(begun.split(/\s+/)), maxShortNameLength).trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function cutWhereItMakesSense(all: readonly string[]): string {
  if (fits(all)) return nameOf(all);
  const beginnings = all
    // Each word and the space before it take two characters at least.
    .slice(0, maxShortNameLength)
    .map((_, index) => all.slice(0, index))
    .filter((some) => some.length > 1 && fits(some));
  const next = (some: readonly string[]) => (all[some.length] ?? "").toLowerCase();
  const turn = beginnings.find(
    (some) => turns.has(next(some)) && !waits(some) && !subjects.test(some.join(" ")),
  );
  if (turn) return nameOf(turn);
  const joint = beginnings.findLast((some) => (joints.has(next(some)) || endsAtComma(some)) && !waits(some));
  return nameOf(joint ?? beginnings.findLast((some) => !waits(some)) ?? all);
}

function fits(some: readonly string[]): boolean {
  return nameOf(some).length <= maxShortNameLength;
}

/** Whether the last word or an unfinished list ("plans, reviews") waits for what comes after. */
function waits(some: readonly string[]): boolean {
  const last = (some.at(-1) ?? "").toLowerCase();
  const comma = some.slice(0, -1).findLastIndex((word) => word.endsWith(","));
  const listIsOpen = comma >= 0 && !some.slice(comma + 1).includes("and");
  return waiting.has(last) || listIsOpen;
}

/** A comma ends a name where "and" came before it or comes right after: else it parts the words of a list. */
function endsAtComma(some: readonly string[]): boolean {
  return (some.at(-1) ?? "").endsWith(",") && some.includes("and");
}

function nameOf(some: readonly string[]): string {
  return some.join(" ").replace(/(?<![,;:.–—-])[,;:.–—-]+$/, "");
}
