import { formatDate } from "../calendar/format-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { type LetterDates, workingDaysFor } from "./steps.ts";

/** A day of the letter that is reached with something left to do. */
export type LetterDeadline = "comments" | "sending" | "final" | "publication";
export type LetterWarning = {
  deadline: LetterDeadline;
  by: Temporal.PlainDate;
  isOver: boolean;
  /** Whether it was counted back from the day to which the letter was delayed. */
  isDelayed: boolean;
};

export type DeadlineFacts = {
  dates: LetterDates;
  /** Until when recipients can comment, YYYY-MM-DD; null before the draft is sent. */
  commentBy: string | null;
  unanswered: number;
  /** Whether its recipients have the final letter, and whether everybody reads it. */
  isFinalSent: boolean;
  isPublished: boolean;
};

/**
 * What is due today or overdue: comments on their tenth working day, the draft that is not sent on day 18, the final letter
 * that its recipients do not have on day 28, the publication on day 33. Nothing before the day itself.
 */
export function listLetterWarnings(facts: DeadlineFacts, now: Temporal.Instant): LetterWarning[] {
  const { dates, commentBy, unanswered, isFinalSent, isPublished } = facts;
  if (isPublished) return [];
  const today = dateInLondon(now);
  const isDelayed = dates.usuallyPublishedBy !== null;
  const due = (deadline: LetterDeadline, by: Temporal.PlainDate): LetterWarning[] => {
    const order = Temporal.PlainDate.compare(today, by);
    return order < 0 ? [] : [{ deadline, by, isOver: order > 0, isDelayed }];
  };
  const comments =
    commentBy === null || isFinalSent ? [] : due("comments", Temporal.PlainDate.from(commentBy));
  return [
    ...comments.filter(({ isOver }) => !isOver || unanswered > 0),
    ...(commentBy === null ? due("sending", dates.sendBy) : []),
    ...(isFinalSent ? [] : due("final", dates.finalBy)),
    ...due("publication", dates.publishedBy),
  ];
}

/** The same as a sentence. */
export function describeLetterWarning({ deadline, by, isOver, isDelayed }: LetterWarning): string {
  const date = formatDate(by);
  const until = (words: string, day: number) =>
    `${words} ${isOver ? "by" : "today,"} ${date}${isDelayed ? "" : ` (working day ${day})`}.`;
  const { sending, final, publication } = workingDaysFor;
  switch (deadline) {
    case "comments":
      return isOver
        ? `The days for comments on the letter ended with ${date}, and a comment has no answer.`
        : `Comments on the facts in the letter are due today, ${date}.`;
    case "sending":
      return until(
        isOver
          ? "The draft letter should have gone to its recipients"
          : "The draft letter should go to its recipients",
        sending,
      );
    case "final":
      return until(
        isOver
          ? "The letter’s recipients should have had the final letter"
          : "The letter’s recipients should have the final letter",
        final,
      );
    case "publication":
      return until(
        isOver ? "The letter should have been published" : "The letter should be published",
        publication,
      );
  }
}
