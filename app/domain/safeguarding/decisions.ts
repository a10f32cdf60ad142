import type { EntryActionKind, EntryOutcome } from "#db/tables/enumerations.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { entryLevelNames, entryLevels } from "./deadlines.ts";
import type { EntryAction } from "./list-entries.server.ts";

export const entryOutcomes = [
  "referred",
  "known",
  "advice",
  "no-concern",
  "other-entry",
] as const satisfies readonly EntryOutcome[];

export const entryOutcomeNames: Readonly<Record<EntryOutcome, string>> = {
  referred: "Referred to those who protect children",
  known: "Known to children’s social care already, as they confirmed",
  advice: "Advice was given, and no referral was needed",
  "no-concern": "It is about no danger to anybody",
  "other-entry": "Dealt with under another entry",
};

/** What counts as something done about an entry: who does it, and how soon, are not. */
const actionKinds: readonly EntryActionKind[] = ["note", "referral", "outcome"];

export function isAction(kind: EntryActionKind): boolean {
  return actionKinds.includes(kind);
}

/** Whether something was done about an entry, since it was opened again where it was; `actions` from the oldest on. */
export function wasActedOn(actions: readonly { kind: EntryActionKind }[]): boolean {
  const reopened = actions.findLastIndex(({ kind }) => kind === "reopened");
  return actions.slice(reopened + 1).some(({ kind }) => isAction(kind));
}

/** What was done, in a line: a note says it in its own words. */
export function describeAction({ kind, done, value, passedToName, ...referral }: EntryAction): string {
  switch (kind) {
    case "note":
      return done;
    case "level":
      return `How soon: ${entryLevelNames[entryLevels.find((level) => level === value) ?? "same-day"].toLowerCase()}`;
    case "owner":
      return `Passed to ${passedToName ?? "somebody"}`;
    case "referral":
      return describeReferral(referral);
    case "outcome":
      return `Closed: ${entryOutcomeNames[entryOutcomes.find((outcome) => outcome === value) ?? "no-concern"]}`;
    case "reopened":
      return "Opened again";
  }
}

function describeReferral({
  referredTo,
  referredAt,
  reference,
}: Pick<EntryAction, "referredTo" | "referredAt" | "reference">): string {
  const when = referredAt === null ? "" : `, ${formatDateAndTime(referredAt)}`;
  return `Referred to ${referredTo}${when}${reference ? `, reference ${reference}` : ""}`;
}

export const maxDecisionLengths = {
  words: 2000,
  referredTo: 200,
  reference: 100,
  concern: 4000,
  saidBy: 120,
  happened: 200,
  setting: 200,
} as const;
