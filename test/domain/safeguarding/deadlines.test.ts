import { expect, it } from "vitest";
import { shippedBankHolidays as holidays } from "#app/domain/calendar/bank-holidays.ts";
import { findDeadline, shareOfTime } from "#app/domain/safeguarding/deadlines.ts";
import { listDueSteps } from "#app/domain/safeguarding-chasing/chasing.ts";

const deadlineOf = (from: string, level: "danger-now" | "same-day" = "same-day") => {
  const { startsAt, dueAt } = findDeadline(level, { from: Temporal.Instant.from(from), holidays });
  return [startsAt.toString(), dueAt.toString()];
};

it.each([
  ["on a working morning", "2026-11-30T09:00:00Z", "2026-11-30T09:00:00Z", "2026-11-30T17:00:00Z"],
  ["a minute before 16:00", "2026-11-30T15:59:00Z", "2026-11-30T15:59:00Z", "2026-11-30T17:00:00Z"],
  ["after 16:00: an hour", "2026-11-30T16:40:00Z", "2026-11-30T16:40:00Z", "2026-11-30T17:40:00Z"],
  ["at 17:00", "2026-11-30T17:00:00Z", "2026-12-01T09:00:00Z", "2026-12-01T12:00:00Z"],
  ["at 21:00", "2026-11-30T21:00:00Z", "2026-12-01T09:00:00Z", "2026-12-01T12:00:00Z"],
  [
    "in the night before a working day",
    "2026-11-30T03:00:00Z",
    "2026-11-30T09:00:00Z",
    "2026-11-30T12:00:00Z",
  ],
  ["on a Friday night", "2026-11-27T21:00:00Z", "2026-11-30T09:00:00Z", "2026-11-30T12:00:00Z"],
  ["on a Saturday", "2026-11-28T10:00:00Z", "2026-11-30T09:00:00Z", "2026-11-30T12:00:00Z"],
  ["on Christmas Eve at 21:00", "2026-12-24T21:00:00Z", "2026-12-29T09:00:00Z", "2026-12-29T12:00:00Z"],
  ["in summer, by clocks in London", "2026-07-01T08:30:00Z", "2026-07-01T08:30:00Z", "2026-07-01T16:00:00Z"],
  [
    "in the night on which clocks go back",
    "2026-10-25T00:30:00Z",
    "2026-10-26T09:00:00Z",
    "2026-10-26T12:00:00Z",
  ],
])("what comes %s is due the same working day", (_when, from, startsAt, dueAt) => {
  expect(deadlineOf(from)).toEqual([startsAt, dueAt]);
});

it("danger now has an hour, by night and on a Sunday too", () => {
  expect(deadlineOf("2026-11-29T03:10:00Z", "danger-now")).toEqual([
    "2026-11-29T03:10:00Z",
    "2026-11-29T04:10:00Z",
  ]);
});

it("others are told at half and at three quarters of its time, at its end and half its time later", () => {
  const from = Temporal.Instant.from("2026-11-29T03:00:00Z");
  const deadline = findDeadline("danger-now", { from, holidays });
  const stepsAfter = (minutes: number, seenAt: Temporal.Instant | null = null) =>
    listDueSteps({ ...deadline, seenAt }, from.add({ minutes }));
  expect(stepsAfter(29)).toEqual([]);
  expect(stepsAfter(30)).toEqual(["unopened-second"]);
  expect(stepsAfter(45)).toEqual(["unopened-second", "unopened-assurance"]);
  expect(stepsAfter(59, from)).toEqual([]);
  expect(stepsAfter(60, from)).toEqual(["no-action-second"]);
  expect(stepsAfter(90, from)).toEqual(["no-action-second", "no-action-assurance"]);
  expect(shareOfTime(deadline, 0.5).toString()).toBe("2026-11-29T03:30:00Z");
});
