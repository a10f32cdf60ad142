import { expect, it } from "vitest";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import {
  type DeadlineFacts,
  describeLetterWarning,
  listLetterWarnings,
} from "#app/domain/letter-status/deadlines.ts";
import { letterDates } from "#app/domain/letter-status/steps.ts";

const lastDay = Temporal.PlainDate.from("2026-12-09");
const dates = letterDates(lastDay, shippedBankHolidays);
const nothingDone: DeadlineFacts = {
  dates,
  commentBy: null,
  unanswered: 0,
  isFinalSent: false,
  isPublished: false,
};
const noonOf = (date: string) =>
  Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime("Europe/London").toInstant();
const warningsOn = (date: string, facts: Partial<DeadlineFacts> = {}) =>
  listLetterWarnings({ ...nothingDone, ...facts }, noonOf(date)).map(
    ({ deadline, isOver }) => `${deadline}${isOver ? " over" : ""}`,
  );

it("counts working days from the last day on site, over the bank holidays of Christmas", () => {
  expect([dates.sendBy, dates.finalBy, dates.publishedBy].map(String)).toEqual([
    "2027-01-07",
    "2027-01-21",
    "2027-01-28",
  ]);
});

it("warns on the day itself and after, and not before", () => {
  expect(warningsOn("2027-01-06")).toEqual([]);
  expect(warningsOn("2027-01-07")).toEqual(["sending"]);
  expect(warningsOn("2027-01-08")).toEqual(["sending over"]);
  const sent = { commentBy: "2027-01-20" };
  expect(warningsOn("2027-01-19", sent)).toEqual([]);
  expect(warningsOn("2027-01-20", sent)).toEqual(["comments"]);
  expect(warningsOn("2027-01-21", sent)).toEqual(["final"]);
  expect(warningsOn("2027-01-21", { ...sent, unanswered: 1 })).toEqual(["comments over", "final"]);
  expect(warningsOn("2027-01-28", { ...sent, isFinalSent: true })).toEqual(["publication"]);
  expect(warningsOn("2027-02-01", { ...sent, isFinalSent: true, isPublished: true })).toEqual([]);
});

it("counts the day in London, not in UTC", () => {
  const facts = {
    ...nothingDone,
    dates: letterDates(Temporal.PlainDate.from("2026-06-01"), shippedBankHolidays),
  };
  const sendBy = facts.dates.sendBy;
  const justBefore = sendBy.subtract({ days: 1 }).toPlainDateTime("23:30").toZonedDateTime("UTC").toInstant();
  expect(listLetterWarnings(facts, justBefore).map(({ deadline }) => deadline)).toEqual(["sending"]);
});

it("counts back from the day to which the letter is delayed", () => {
  const delayed = letterDates(lastDay, shippedBankHolidays, Temporal.PlainDate.from("2027-02-11"));
  expect(
    [delayed.sendBy, delayed.finalBy, delayed.publishedBy, delayed.usuallyPublishedBy].map(String),
  ).toEqual(["2027-01-21", "2027-02-04", "2027-02-11", "2027-01-28"]);
  expect(warningsOn("2027-01-28", { dates: delayed, commentBy: "2027-01-20" })).toEqual([]);
});

it("says each in a sentence, with its working day where the letter is not delayed", () => {
  const [warning] = listLetterWarnings(nothingDone, noonOf("2027-01-08"));
  if (!warning) throw new Error("no warning");
  expect(describeLetterWarning(warning)).toBe(
    "The draft letter should have gone to its recipients by Thursday 7 January 2027 (working day 18).",
  );
  expect(describeLetterWarning({ ...warning, isOver: false, isDelayed: true })).toBe(
    "The draft letter should go to its recipients today, Thursday 7 January 2027.",
  );
});
