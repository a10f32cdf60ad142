import type { ReminderKind } from "#db/tables/enumerations.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { formatDate } from "../calendar/format-dates.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";
import { addWorkingDays, isWorkingDay } from "../calendar/working-days.ts";

export type { ReminderKind };

/** What each reminder is about, for whoever chooses which to get. */
export const reminderKinds: readonly { kind: ReminderKind; label: string; hint: string }[] = [
  {
    kind: "review-not-begun",
    label: "Questions to review",
    hint: "Two working days before an answer is asked for, if you have not begun. To forums and young people’s groups.",
  },
  {
    kind: "evidence-not-sent",
    label: "Evidence that was asked for",
    hint: "Two working days before it is due, while nothing was sent in. To whom it was asked of.",
  },
  {
    kind: "set-not-approved",
    label: "Parents’ questions that are not approved",
    hint: "Two working days before the survey opens, and one. To lead inspectors.",
  },
];

const ahead = 2;
const morning = 9;

/**
 * The days that are looked ahead to: what is due from today to two working days on, and the two days before a survey opens. Null
 * where nobody is written to now: before nine in the morning in London, and on days that are no working days.
 */
export function daysToRemindOf(
  now: Temporal.Instant,
  holidays: BankHolidays,
): { from: string; until: string; openings: string[] } | null {
  const today = dateInLondon(now);
  if (timeInLondon(now).hour < morning || !isWorkingDay(today, holidays)) return null;
  return {
    from: today.toString(),
    until: addWorkingDays(today, ahead, holidays).toString(),
    openings: [1, ahead].map((days) => addWorkingDays(today, days, holidays).toString()),
  };
}

type Reminding = {
  kind: ReminderKind;
  name: string;
  areaName: string;
  day: string;
  link: string;
  choice: string;
};

/** The message: what is due, by which day, and where one chooses to get fewer. */
export function reminderMessage({ kind, name, areaName, day, link, choice }: Reminding): {
  subject: string;
  text: string;
} {
  const date = formatDate(Temporal.PlainDate.from(day));
  const { subject, sentence } = {
    "review-not-begun": {
      subject: `${areaName}: questions wait for your review`,
      sentence: `Inspectors ask you to say by ${date} whether their questions are well phrased. You have not begun.`,
    },
    "evidence-not-sent": {
      subject: `${areaName}: evidence is due by ${date}`,
      sentence: `Inspectors asked for evidence by ${date}, and nothing was sent in for it.`,
    },
    "set-not-approved": {
      subject: `${areaName}: parents’ questions are not approved`,
      sentence: `The survey opens on ${date}. Without an approved set of questions no parent can answer it.`,
    },
  }[kind];
  return {
    subject,
    text: [
      `Hello ${name},`,
      sentence,
      link,
      "You can choose which reminders you get:",
      choice,
      "Noonday",
    ].join("\n\n"),
  };
}
