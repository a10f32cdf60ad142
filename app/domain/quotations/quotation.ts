import { z } from "zod";
import { type Thresholds, usualThresholds } from "../collation/thresholds.ts";
import type { TextSource } from "../reading/text.ts";
import { sayAbout } from "../surveys/about.ts";
import { type Mask, maskKinds } from "./redaction.ts";

export const longestRecognisable = 1000;

/** Which source words may be quoted from: documents that were sent as evidence have nobody’s consent to it. */
export type QuotedSource = Extract<TextSource, "survey" | "young-people" | "meeting">;

/** How many people there are, whom a quotation could be of. */
export type PeopleHeard = {
  survey: number;
  groups: readonly { name: string; value: string; count: number }[];
  youngPeople: number;
  meeting: number;
};

export type ShownUnder = { name: string; value: string } | null;

export const masksShape = z.array(
  z.object({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(maskKinds) }),
);

export const recognisableShape = z
  .string("Say who could be recognised by it")
  .min(1, "Say who could be recognised by it, or that nobody could and why")
  .max(longestRecognisable, `Use ${longestRecognisable.toLocaleString("en-GB")} characters at most`);

/** Words that may leave, masked, as they are now: null with the reason, in a sentence, where they no longer may. */
export type Quotation = {
  id: string;
  number: number;
  source: QuotedSource;
  /** "A parent or carer (age: Primary)" */
  whom: string;
  language: string;
  words: string | null;
  /** Why it may no longer be used. */
  withdrawn: string | null;
  /** An inspector took it back: nothing brings it again. */
  isTakenBack: boolean;
  recognisable: string;
  preparedByName: string;
  preparedAt: string;
  textNumber: number | null;
  focusAreaIds: string[];
};

/** What its words are found with, as they are now. */
export type Quoted = {
  source: string;
  startsAt: number;
  endsAt: number;
  wordsHash: string;
  groupName: string | null;
  groupValue: string | null;
  withdrawnAt: string | null;
  withdrawnByName: string | null;
};

const names: Readonly<Record<QuotedSource, string>> = {
  survey: "A parent or carer",
  "young-people": "A child or young person",
  meeting: "Somebody at the open meeting",
};

/** Whose words they are, as a reader of the letter is told. */
export function sayWhom(source: QuotedSource, group: ShownUnder): string {
  const said = group && source === "survey" ? sayAbout(group.name, group.value) : null;
  return said ? `${names[source]} (${said.heading.toLowerCase()}: ${said.label})` : names[source];
}

/** How many people stand behind what a quotation is shown under. */
export function peopleUnder(source: QuotedSource, group: ShownUnder, heard: PeopleHeard): number {
  if (source === "young-people") return heard.youngPeople;
  if (source === "meeting") return heard.meeting;
  if (group === null) return heard.survey;
  return heard.groups.find(({ name, value }) => name === group.name && value === group.value)?.count ?? 0;
}

/** Why words cannot be quoted under that group; null where they can. */
export function whyTooFew(
  source: QuotedSource,
  group: ShownUnder,
  heard: PeopleHeard,
  thresholds: Thresholds = usualThresholds,
): string | null {
  const people = peopleUnder(source, group, heard);
  if (people >= thresholds.counts) return null;
  return `Fewer than ${thresholds.counts} people stand behind “${sayWhom(source, group)}”: whoever said it could be found.`;
}

/** Why a quotation can no longer be used; null while it can. `now` is what stands where its words stood. */
export function whyWithdrawn(
  quoted: Quoted,
  now: { words: string; hash: string; mayQuote: boolean; isInGroup: boolean } | null,
  heard: PeopleHeard,
): string | null {
  if (quoted.withdrawnAt !== null) return `${quoted.withdrawnByName ?? "An inspector"} took it back.`;
  if (now === null) return "Its words have been taken back. They cannot be quoted.";
  if (!now.mayQuote) return "Its words may no longer be quoted.";
  if (now.hash !== quoted.wordsHash) {
    return "Its words have been changed since. Read them again and prepare another quotation.";
  }
  const { groupName: name, groupValue: value } = quoted;
  const group = name !== null && value !== null ? { name, value } : null;
  if (group && !now.isInGroup)
    return "Its writer no longer says that they belong to the group it stands under.";
  return whyTooFew(quoted.source as QuotedSource, group, heard);
}

/** The groups that somebody belongs to under which their words can be shown, in the order in which they are asked. */
export function groupsToShow(
  groups: readonly { name: string; value: string }[],
  heard: PeopleHeard,
): { name: string; value: string }[] {
  return groups.filter(
    (group) => sayAbout(group.name, group.value) !== null && whyTooFew("survey", group, heard) === null,
  );
}

/** "[Q2]", in small letters, with spaces or in full width too. */
const token = /[[［]\s{0,9}[QqＱｑ]\s{0,9}([0-9０-９]{1,9})\s{0,9}[\]］]/g;

function readNumber(digits: string): number {
  return Number(digits.normalize("NFKC"));
}

/** The numbers of the quotations that a text points to, each once. */
export function quotationsIn(text: string): number[] {
  return [...new Set([...text.matchAll(token)].map(([, number = ""]) => readNumber(number)))];
}

/** A text as others read it: each quotation in its words, and a gap, said so, where it was withdrawn. */
export function fillQuotations(
  text: string,
  quotations: readonly Pick<Quotation, "number" | "words">[],
): string {
  return text.replace(token, (_, number: string) => {
    const words = quotations.find((one) => one.number === readNumber(number))?.words ?? null;
    return words === null ? "(a quotation that was withdrawn)" : `“${words.replace(/[“”]/g, "’")}”`;
  });
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
