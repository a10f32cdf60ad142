import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { addWorkingDays } from "../calendar/working-days.ts";

/**
 * Working days: those that recipients have for the facts (¶132), and, from the last day on site, until the draft has to go
 * for that, until its recipients have the final letter, and until everybody reads it (¶133).
 */
export const workingDaysFor = { comments: 10, sending: 18, final: 28, publication: 33 } as const;

export type LetterDates = {
  /** The last day to send the draft whose comments are over in time. */
  sendBy: Temporal.PlainDate;
  finalBy: Temporal.PlainDate;
  publishedBy: Temporal.PlainDate;
  /** When it would be published without the delay; null where there is none. */
  usuallyPublishedBy: Temporal.PlainDate | null;
};

/**
 * When the letter is normally sent, final and published, counted from the last day on site. Where it is delayed (¶60), the
 * days before are counted back from its new day.
 */
export function letterDates(
  lastDay: Temporal.PlainDate,
  holidays: BankHolidays,
  delayedTo: Temporal.PlainDate | null = null,
): LetterDates {
  const { sending, final, publication } = workingDaysFor;
  const usual = addWorkingDays(lastDay, publication, holidays);
  if (delayedTo === null)
    return {
      sendBy: addWorkingDays(lastDay, sending, holidays),
      finalBy: addWorkingDays(lastDay, final, holidays),
      publishedBy: usual,
      usuallyPublishedBy: null,
    };
  return {
    sendBy: addWorkingDays(delayedTo, sending - publication, holidays),
    finalBy: addWorkingDays(delayedTo, final - publication, holidays),
    publishedBy: delayedTo,
    usuallyPublishedBy: usual,
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
