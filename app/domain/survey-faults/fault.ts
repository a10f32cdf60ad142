import { pauseMessages } from "#app/messages/work/pause-messages.ts";
import type { FaultOutcome } from "#db/tables/enumerations.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";

/** What did not work in a survey, from `startsAt` until before `endsAt`. */
export type SurveyFault = {
  id: string;
  /** From 1, in a re-visit. */
  number: number;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** What was wrong, for inspectors. */
  reason: string;
  /** The questions that did not work; none stands for all. */
  questionVersionIds: readonly string[];
};
export type { FaultOutcome };

/** Whether an answer to that question may be wrong because of the fault. */
export function affectsQuestion(
  { questionVersionIds }: Pick<SurveyFault, "questionVersionIds">,
  questionVersionId: string,
): boolean {
  return questionVersionIds.length === 0 || questionVersionIds.includes(questionVersionId);
}

/** The numbers of faults as a draft keeps them, or as a form posts them: "1,2,". What is no number is left out. */
export function parseFaultNumbers(text: string): number[] {
  return text
    .split(",")
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0);
}

/** The same written, each with a comma after it. */
export function formatFaultNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => `${number},`).join("");
}

/** "from 12 noon on Tuesday 29 November 2022 to 9am on Wednesday 30 November 2022" */
export function formatSpan({ startsAt, endsAt }: Pick<SurveyFault, "startsAt" | "endsAt">): string {
  return `from ${formatDateAndTime(startsAt)} to ${formatDateAndTime(endsAt)}`;
}

/** Why a span cannot be a fault's, in a sentence by field; null where it can. */
export function findSpanProblem(
  { startsAt, endsAt }: Pick<SurveyFault, "startsAt" | "endsAt">,
  { opensAt, now }: { opensAt: Temporal.Instant; now: Temporal.Instant },
): { field: "starts" | "ends"; why: string } | null {
  if (Temporal.Instant.compare(startsAt, endsAt) >= 0)
    return { field: "ends", why: "The end must come after the beginning." };
  if (Temporal.Instant.compare(endsAt, opensAt) <= 0)
    return { field: "ends", why: `The survey opened at ${formatDateAndTime(opensAt)}. Choose a later end.` };
  if (Temporal.Instant.compare(endsAt, now) > 0)
    return {
      field: "ends",
      why: `It is ${formatDateAndTime(now)}. Choose an end that has passed. If it still does not work, pause the survey first.`,
    };
  return null;
}

/** "12 of the responses counted here were touched by fault 1 (from … to …), when …": exact, for those inside the re-visit. */
export function describeFault(fault: SurveyFault & FaultCounts): string {
  const { marked: count, number, open, questionVersionIds } = fault;
  const what = questionVersionIds.length === 0 ? "its questions" : "some of its questions";
  return pauseMessages.t("figure.touched", { count, number, open, what, span: formatSpan(fault) });
}

export type FaultCounts = {
  /** Sent ones and unfinished ones that are read, and were touched. */
  marked: number;
  unfinished: number;
  /** Those of them whose writers have not looked at them again. */
  open: number;
  same: number;
  changed: number;
  answered: number;
};

/** The counts of one fault, out of rows by outcome. */
export function countOfFault(
  rows: readonly { faultId: string; outcome: FaultOutcome | null; unfinished: boolean; count: number }[],
  faultId: string,
): FaultCounts {
  const counts: FaultCounts = { marked: 0, unfinished: 0, open: 0, same: 0, changed: 0, answered: 0 };
  for (const { outcome, unfinished, count } of rows.filter((row) => row.faultId === faultId)) {
    counts.marked += count;
    if (unfinished) counts.unfinished += count;
    counts[outcome ?? "open"] += count;
  }
  return counts;
}
