import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { addWorkingDays } from "../calendar/working-days.ts";

/** Working days that recipients have for the facts (¶132), and by when the letter is final and published (¶133). */
export const workingDaysFor = { comments: 10, final: 28, publication: 33 } as const;

export type LetterDates = { finalBy: Temporal.PlainDate; publishedBy: Temporal.PlainDate };

/** When the letter is normally final and published, counted from the last day on site. */
export function letterDates(lastDay: Temporal.PlainDate, holidays: BankHolidays): LetterDates {
  return {
    finalBy: addWorkingDays(lastDay, workingDaysFor.final, holidays),
    publishedBy: addWorkingDays(lastDay, workingDaysFor.publication, holidays),
  };
}

/** The last day on which recipients can comment: ten whole working days after the day on which it is sent. */
export function commentByOf(sentAt: Temporal.Instant, holidays: BankHolidays): Temporal.PlainDate {
  return addWorkingDays(dateInLondon(sentAt), workingDaysFor.comments, holidays);
}

export function isOver(commentBy: string, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(dateInLondon(now), Temporal.PlainDate.from(commentBy)) > 0;
}

export const letterStatuses = ["draft", "assured", "with-recipients", "final", "published"] as const;
export type LetterStatus = (typeof letterStatuses)[number];

export const letterStatusNames: Readonly<Record<LetterStatus, string>> = {
  draft: "Draft",
  assured: "Quality assured",
  "with-recipients": "With its recipients",
  final: "Final",
  published: "Published",
};

type OfEdition = { editionId: string } | null | undefined;

/**
 * Where a letter stands, from what has happened to it. `isAssured`: somebody assured it as it is now. One that is reopened to be
 * corrected stands where it stood before it was final, and is final until its new edition is published, too.
 */
export function letterStatusOf(steps: {
  isAssured: boolean;
  sending: unknown;
  final: OfEdition;
  publication: OfEdition;
}): LetterStatus {
  if (steps.final) return steps.final.editionId === steps.publication?.editionId ? "published" : "final";
  if (steps.sending) return "with-recipients";
  return steps.isAssured ? "assured" : "draft";
}
