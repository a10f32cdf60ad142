import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDays } from "#app/demo/when.ts";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { surveyWindowState } from "#app/domain/calendar/survey-window.ts";
import { timetableFor } from "#app/domain/calendar/timetable.ts";
import { addWorkingDays } from "#app/domain/calendar/working-days.ts";

function daysAt(now: string) {
  const { exampleshire, middlefold } = exampleDays(Temporal.Instant.from(now), shippedBankHolidays);
  return { exampleshire: exampleshire.toString(), middlefold: middlefold.toString() };
}

describe("the days of the example", () => {
  it("close Exampleshire's survey at the second working-day noon ahead", () => {
    // Monday 23 November 2026, before and at noon, and the Sunday before.
    expect(daysAt("2026-11-23T11:59:59Z")).toEqual({ exampleshire: "2026-11-25", middlefold: "2026-11-20" });
    expect(daysAt("2026-11-23T12:00:00Z")).toEqual({ exampleshire: "2026-11-26", middlefold: "2026-11-20" });
    expect(daysAt("2026-11-22T09:00:00Z")).toEqual({ exampleshire: "2026-11-25", middlefold: "2026-11-20" });
  });

  it("step over bank holidays", () => {
    // Christmas Eve of 2026 in the afternoon: Friday is Christmas Day, Monday is Boxing Day's substitute.
    expect(daysAt("2026-12-24T15:00:00Z")).toEqual({ exampleshire: "2026-12-31", middlefold: "2026-12-23" });
  });

  it("are such that at any moment one survey is open and the other is closed", () => {
    const from = Temporal.Instant.from("2016-03-01T00:00:00Z").epochMilliseconds;
    const to = Temporal.Instant.from("2027-11-01T00:00:00Z").epochMilliseconds;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (milliseconds) => {
        const now = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        const days = exampleDays(now, shippedBankHolidays);
        const open = timetableFor({ dayOne: days.exampleshire, days: 3, bankHolidays: shippedBankHolidays });
        const closed = timetableFor({ dayOne: days.middlefold, days: 3, bankHolidays: shippedBankHolidays });
        if (open.kind !== "timetable" || closed.kind !== "timetable") throw new Error("not working days");
        expect(surveyWindowState({ ...open.survey, now })).toBe("open");
        expect(surveyWindowState({ ...closed.survey, now })).toBe("closed");
        // Day 1 was the last working day before today, so everything of day 1 has happened.
        const today = dateInLondon(now);
        expect(addWorkingDays(today, -1, shippedBankHolidays).equals(days.middlefold)).toBe(true);
      }),
    );
  });
});
