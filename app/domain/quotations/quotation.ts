import type { AgeBand } from "#db/tables/enumerations.ts";
import { findMarks } from "../citations/marks.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { ageBands } from "../discussions/consent.ts";
import type { Mask } from "../masks/redaction.ts";
import type { ReadableText, TextSource } from "../readable-texts/text.ts";
import { aboutQuestions, describeProfileAnswer } from "../survey/respondent-profile.ts";
import { languageOfTranslation } from "../text-translations/translation.ts";
import { describeYoungPerson } from "../young-peoples-responses/describe-response.ts";

export const maxRecognisableLength = 1000;

/** Which source words may be quoted from: documents that were sent as evidence have nobody’s consent to it. */
export type QuotedSource = Exclude<TextSource, "evidence">;

/** How many people there are, whom a quotation could be of. */
export type PeopleHeard = {
  survey: number;
  groups: readonly { name: string; value: string; count: number }[];
  youngPeople: number;
  meeting: number;
  /** Who sent something by themselves, by age. */
  ownAgeBands: readonly { ageBand: AgeBand; count: number }[];
};

export type QuotedGroup = { name: string; value: string } | null;

/** Words that may leave, masked, as they are now: null with the reason, in a sentence, where they no longer may. */
export type Quotation = {
  id: string;
  number: number;
  source: QuotedSource;
  /** "A parent or carer (age: Primary)" */
  speaker: string;
  /** The same with who translated it: "A parent or carer (age: Primary), translated from Urdu by Ruth Baker" */
  whom: string;
  /** Of the words. */
  language: string;
  /** "translated from Urdu by Ruth Baker", where they are no words of the speaker's own. */
  translated: string | null;
  words: string | null;
  /** Why it may no longer be used. */
  withdrawn: string | null;
  /** An inspector withdrew it: nothing brings it again. */
  isWithdrawn: boolean;
  recognisable: string;
  preparedByName: string;
  preparedAt: Temporal.Instant;
  textNumber: number | null;
  focusAreaIds: string[];
};

/** What its words are found with, as they are now. */
export type Quoted = {
  source: QuotedSource;
  startsAt: number;
  endsAt: number;
  wordsHash: string;
  groupName: string | null;
  groupValue: string | null;
  withdrawnAt: Temporal.Instant | null;
  withdrawnByName: string | null;
};

/** The words of a text that a quotation is of: its own, or those of the translation that stands; null where that does not. */
export function findQuotedWords(
  text: Pick<ReadableText, "words" | "language" | "translation">,
  translationId: string | null,
): { words: string; language: string } | null {
  if (translationId === null) return text;
  const { translation } = text;
  if (translation?.id !== translationId) return null;
  return { words: translation.words, language: languageOfTranslation(translation) };
}

const names: Readonly<Record<QuotedSource, string>> = {
  survey: "A parent or carer",
  "young-people": "A child or young person",
  "young-peoples-response": describeYoungPerson(null),
  meeting: "Somebody at the open meeting",
};

/** Under which name the ages of young people who answered by themselves are a group. */
export const ageBandGroup = "age-band";

function readAgeBand(group: QuotedGroup): AgeBand | null {
  return group?.name === ageBandGroup ? (ageBands.find((band) => band === group.value) ?? null) : null;
}

/** Whose words they are, as a reader of the letter is told. */
export function describeSpeaker(source: QuotedSource, group: QuotedGroup): string {
  if (source === "young-peoples-response") return describeYoungPerson(readAgeBand(group));
  const label =
    group && source === "survey" && saysSomething(group)
      ? describeProfileAnswer(group.name, group.value)
      : null;
  return label ? `${names[source]} (${label.heading.toLowerCase()}: ${label.label})` : names[source];
}

/** Not "None of these", "Prefer not to say" or "Not sure": a reader of the letter learns nothing from them. */
function saysSomething({ name, value }: { name: string; value: string }): boolean {
  if (value === "not-sure" || describeProfileAnswer(name, value) === null) return false;
  const question = aboutQuestions.find((one) => one.name === name);
  return !question?.options.some((option) => option.value === value && option.alone);
}

/** How many people stand behind what a quotation is shown under. */
export function peopleUnder(source: QuotedSource, group: QuotedGroup, peopleHeard: PeopleHeard): number {
  if (source === "young-people") return peopleHeard.youngPeople;
  if (source === "young-peoples-response") {
    const ageBand = readAgeBand(group);
    return peopleHeard.ownAgeBands
      .filter((one) => group === null || one.ageBand === ageBand)
      .reduce((sum, { count }) => sum + count, 0);
  }
  if (source === "meeting") return peopleHeard.meeting;
  if (group === null) return peopleHeard.survey;
  return (
    peopleHeard.groups.find(({ name, value }) => name === group.name && value === group.value)?.count ?? 0
  );
}

/** Why words cannot be quoted under that group; null where they can. */
export function findTooFewReason(
  source: QuotedSource,
  group: QuotedGroup,
  peopleHeard: PeopleHeard,
  thresholds: Thresholds = usualThresholds,
): string | null {
  const people = peopleUnder(source, group, peopleHeard);
  if (people >= thresholds.counts) return null;
  return `Fewer than ${thresholds.counts} people stand behind “${describeSpeaker(source, group)}”: whoever said it could be found.`;
}

/** Why a quotation can no longer be used; null while it can. `now` is what stands where its words stood. */
export function findWithdrawalReason(
  quoted: Quoted,
  now: {
    words: string;
    hash: string;
    mayQuote: boolean;
    isInGroup: boolean;
    /** Where the words are a translation's: whether it still stands. */
    translation?: "current" | "corrected";
  } | null,
  peopleHeard: PeopleHeard,
): string | null {
  if (quoted.withdrawnAt !== null) return `${quoted.withdrawnByName ?? "An inspector"} withdrew it.`;
  if (now === null) return "Its words have been withdrawn. They cannot be quoted.";
  if (!now.mayQuote) return "Its words may no longer be quoted.";
  if (now.translation === "corrected") {
    return "Its translation has been corrected since. Read it again and prepare another quotation.";
  }
  if (now.hash !== quoted.wordsHash) {
    return "Its words have been changed since. Read them again and prepare another quotation.";
  }
  const { groupName: name, groupValue: value } = quoted;
  const group = name !== null && value !== null ? { name, value } : null;
  if (group && !now.isInGroup)
    return "Its writer no longer says that they belong to the group it stands under.";
  return findTooFewReason(quoted.source, group, peopleHeard);
}

/** Whether somebody belongs to a group under which their words are to be shown. */
export function isOfGroup(text: ReadableText, group: NonNullable<QuotedGroup>): boolean {
  if (text.source === "young-peoples-response")
    return group.name === ageBandGroup && group.value === text.ageBand;
  return (
    text.source === "survey" &&
    text.groups.some(({ name, value }) => name === group.name && value === group.value)
  );
}

/** The groups under which a text can be shown. */
export function groupsOfText(
  text: ReadableText,
  peopleHeard: PeopleHeard,
): { name: string; value: string }[] {
  if (text.source === "survey") return groupsToShow(text.groups, peopleHeard);
  if (text.source !== "young-peoples-response") return [];
  const group = { name: ageBandGroup, value: text.ageBand };
  return findTooFewReason(text.source, group, peopleHeard) === null ? [group] : [];
}

/** The groups that somebody belongs to under which their words can be shown, in the order in which they are asked. */
export function groupsToShow(
  groups: readonly { name: string; value: string }[],
  peopleHeard: PeopleHeard,
): { name: string; value: string }[] {
  return groups.filter(
    (group) => saysSomething(group) && findTooFewReason("survey", group, peopleHeard) === null,
  );
}

/** The numbers of the quotations that a text points to, each once. */
export function quotationsIn(text: string): number[] {
  return [...new Set(findMarks(text).flatMap(({ quotations }) => quotations))];
}

/** What of a quotation stands in a text that others read. */
export type FilledQuotation = Pick<Quotation, "number" | "words"> & Partial<Pick<Quotation, "translated">>;

/** A text as others read it: each quotation in its words, and a gap, said so, where it was withdrawn. */
export function fillQuotations(text: string, quotations: readonly FilledQuotation[]): string {
  const formatQuotation = (number: number) => {
    const { words = null, translated = null } = quotations.find((one) => one.number === number) ?? {};
    if (words === null) return "(a quotation that was withdrawn)";
    return `“${words.replace(/[“”]/g, "’")}”${translated === null ? "" : ` (${translated})`}`;
  };
  let [filled, from] = ["", 0];
  for (const mark of findMarks(text)) {
    if (mark.quotations.length === 0) continue;
    filled += text.slice(from, mark.start) + mark.quotations.map(formatQuotation).join(" and ");
    from = mark.end;
  }
  return filled + text.slice(from);
}

/** What is asked about a text that points to quotations: where one is not there, or may no longer be used. */
export function questionQuotations(
  text: string,
  quotations: readonly Pick<Quotation, "number" | "withdrawn">[],
): string[] {
  return quotationsIn(text).flatMap((number) => {
    const quotation = quotations.find((one) => one.number === number);
    if (!quotation) return [`There is no quotation ${number}.`];
    return quotation.withdrawn === null ? [] : [`Quotation ${number} is withdrawn: ${quotation.withdrawn}`];
  });
}

export type { Mask };
