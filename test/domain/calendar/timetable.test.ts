import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bankHolidayOn,
  changeBankHolidays,
  shippedBankHolidays,
} from "#app/domain/calendar/bank-holidays.ts";
import type { StepKey } from "#app/domain/calendar/schedule.ts";
import { surveyWindowState } from "#app/domain/calendar/survey-window.ts";
import { entryFor, type LengthInDays, type Timetable, timetableFor } from "#app/domain/calendar/timetable.ts";
import { isWorkingDay } from "#app/domain/calendar/working-days.ts";

const date = Temporal.PlainDate.from;
const compare = Temporal.PlainDate.compare;
const instant = Temporal.Instant.from;

const anyLength = fc.constantFrom<LengthInDays>(2, 3, 4);
const anyWorkingDay = fc
  .integer({ min: 20, max: 4300 })
  .map((days) => date("2016-01-01").add({ days }))
  .filter((day) => isWorkingDay(day, shippedBankHolidays));

function timetable(dayOne: string | Temporal.PlainDate, days: LengthInDays, holidays = shippedBankHolidays) {
  const result = timetableFor({ dayOne: date(dayOne), days, bankHolidays: holidays });
  if (result.kind !== "timetable") throw new Error(result.message);
  return result;
}

const datesOf = (result: Timetable) => result.entries.map((entry) => entry.date.toString());

const dateOf = (result: Timetable, key: StepKey) => entryFor(result.entries, key).date.toString();

describe("real re-visits", () => {
  it.each([
    ["South Gloucestershire", "2020-02-10", "2020-02-03", "2020-02-07", "2020-01-27"],
    ["Cumbria", "2022-12-05", "2022-11-28", "2022-12-02", "2022-11-21"],
    ["Medway", "2019-12-09", "2019-12-02", "2019-12-06", "2019-11-25"],
    [
      "Kent, with a bank holiday proclaimed days before",
      "2022-09-27",
      "2022-09-20",
      "2022-09-26",
      "2022-09-12",
    ],
    ["Durham, from a Wednesday", "2020-01-22", "2020-01-15", "2020-01-21", "2020-01-08"],
  ])("of %s opened, closed and was notified on the published dates", (_, dayOne, opens, closes, notified) => {
    const result = timetable(dayOne, 4);
    expect(dateOf(result, "survey-opens")).toBe(opens);
    expect(dateOf(result, "survey-closes")).toBe(closes);
    expect(dateOf(result, "notification")).toBe(notified);
  });

  it("have every step on its day, in the handbook's own example week", () => {
    const result = timetable("2019-12-09", 4);
    expect(result.entries.map(({ day, date: on, key }) => `${day} ${on} ${key}`)).toEqual([
      "-10 2019-11-25 notification",
      "-7 2019-11-28 evidence-upload",
      "-6 2019-11-29 young-people-questions",
      "-5 2019-12-02 survey-opens",
      "-1 2019-12-06 survey-closes",
      "1 2019-12-09 open-meeting",
      "4 2019-12-12 final-day",
    ]);
  });

  it("count the letter's dates from the last day on site", () => {
    const result = timetable("2022-09-27", 3);
    expect(result.afterwards.map(({ key, date: on }) => `${key} ${on}`)).toEqual([
      "draft-letter 2022-10-25",
      "final-letter 2022-11-08",
      "publication 2022-11-15",
    ]);
  });
});

describe("a timetable", () => {
  it("puts no step at a weekend or on a bank holiday", () => {
    fc.assert(
      fc.property(anyWorkingDay, anyLength, (dayOne, days) => {
        for (const { date: on } of [
          ...timetable(dayOne, days).entries,
          ...timetable(dayOne, days).afterwards,
        ]) {
          expect(on.dayOfWeek).toBeLessThan(6);
          expect(bankHolidayOn(shippedBankHolidays, on)).toBeUndefined();
        }
      }),
    );
  });

  it("has its seven steps in order, each on a later day than the one before", () => {
    fc.assert(
      fc.property(anyWorkingDay, anyLength, (dayOne, days) => {
        const { entries } = timetable(dayOne, days);
        expect(entries.map((entry) => entry.day)).toEqual([-10, -7, -6, -5, -1, 1, days]);
        const dates = entries.map((entry) => entry.date.toString());
        expect(dates.toSorted()).toEqual(dates);
        expect(new Set(dates).size).toBe(entries.length);
      }),
    );
  });

  it("opens and closes the survey at noon in London, whatever the clocks do, and by then four working days apart", () => {
    fc.assert(
      fc.property(anyWorkingDay, anyLength, (dayOne, days) => {
        const { survey, entries } = timetable(dayOne, days);
        for (const at of [survey.opensAt, survey.closesAt]) {
          const inLondon = at.toZonedDateTimeISO("Europe/London");
          expect(inLondon.toPlainTime().toString()).toBe("12:00:00");
          expect(inLondon.second + inLondon.millisecond).toBe(0);
        }
        const opens = entryFor(entries, "survey-opens").date;
        const closes = entryFor(entries, "survey-closes").date;
        let steps = 0;
        for (let day = opens; compare(day, closes) < 0; day = day.add({ days: 1 }))
          if (isWorkingDay(day, shippedBankHolidays)) steps += 1;
        expect(steps).toBe(4);
      }),
    );
  });

  it("keeps to noon when the clocks go back or forward while the survey is open", () => {
    const back = timetable("2022-11-02", 2).survey;
    expect(back.opensAt.toString()).toBe("2022-10-26T11:00:00Z");
    expect(back.closesAt.toString()).toBe("2022-11-01T12:00:00Z");
    const forward = timetable("2023-03-29", 2).survey;
    expect(forward.opensAt.toString()).toBe("2023-03-22T12:00:00Z");
    expect(forward.closesAt.toString()).toBe("2023-03-28T11:00:00Z");
  });

  it("never moves an earlier step later, nor a later one earlier, when a bank holiday is added", () => {
    fc.assert(
      fc.property(anyWorkingDay, anyLength, fc.integer({ min: -30, max: 30 }), (dayOne, days, offset) => {
        fc.pre(offset !== 0);
        const date = dayOne.add({ days: offset });
        const added = { date, title: "A new one", change: "added" as const };
        const before = timetable(dayOne, days);
        const after = timetable(dayOne, days, changeBankHolidays(shippedBankHolidays, [added]));
        for (const [index, entry] of before.entries.entries()) {
          const moved = compare(after.entries[index]?.date ?? dayOne, entry.date);
          if (entry.day < 0) expect(moved).toBeLessThanOrEqual(0);
          else expect(moved).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("moves no date when the bank holiday added is at a weekend", () => {
    fc.assert(
      fc.property(anyWorkingDay, anyLength, (dayOne, days) => {
        const saturday = dayOne.subtract({ days: dayOne.dayOfWeek + 1 });
        const added = { date: saturday, title: "A Saturday", change: "added" as const };
        const holidays = changeBankHolidays(shippedBankHolidays, [added]);
        expect(datesOf(timetable(dayOne, days, holidays))).toEqual(datesOf(timetable(dayOne, days)));
      }),
    );
  });

  it("has no warning where there is nothing to know", () => {
    expect(timetable("2022-12-05", 3).warnings).toEqual([]);
  });

  it("names the bank holiday that it goes around, and says when the survey is open over it", () => {
    expect(timetable("2022-09-27", 3).warnings).toEqual([
      "Monday 19 September 2022 is a bank holiday (Bank Holiday for the State Funeral of Queen Elizabeth II), so it is not counted as a working day.",
    ]);
    expect(timetable("2022-09-21", 3).warnings.join()).toContain("It falls while the survey is open.");
  });

  it("says so when it goes past the end of the list, wholly or only after the visit", () => {
    expect(timetable("2028-02-01", 3).warnings.join()).toContain(
      "Our list of bank holidays ends on Friday 31 December 2027.",
    );
    expect(timetable("2027-12-06", 3).warnings.join()).toContain("The dates after the visit go past it");
    expect(timetable("2027-09-06", 3).warnings.join()).not.toContain("list of bank holidays");
  });

  it("says so when it begins before the list does", () => {
    expect(timetable("2016-01-11", 3).warnings.join()).toContain(
      "Our list of bank holidays begins on Friday 1 January 2016.",
    );
  });
});

describe("a day 1 that is no working day", () => {
  it("is answered with the bank holiday's name and the next working day", () => {
    const result = timetableFor({ dayOne: date("2022-09-19"), days: 3, bankHolidays: shippedBankHolidays });
    expect(result.kind).toBe("not-a-working-day");
    if (result.kind === "not-a-working-day") {
      expect(result.nextWorkingDay.toString()).toBe("2022-09-20");
      expect(result.message).toBe(
        "Monday 19 September 2022 is a bank holiday (Bank Holiday for the State Funeral of Queen Elizabeth II). Day 1 must be a working day: the next one is Tuesday 20 September 2022.",
      );
    }
  });

  it("is answered as a weekend otherwise", () => {
    const result = timetableFor({ dayOne: date("2022-09-24"), days: 3, bankHolidays: shippedBankHolidays });
    expect(result).toMatchObject({ kind: "not-a-working-day", bankHoliday: undefined });
    if (result.kind === "not-a-working-day") expect(result.message).toContain("falls at a weekend");
  });
});

describe("the survey's window", () => {
  const opensAt = instant("2022-09-20T11:00:00Z");
  const closesAt = instant("2022-09-26T11:00:00Z");
  it.each([
    ["2022-09-20T10:59:59.999Z", "not-open"],
    ["2022-09-20T11:00:00.000Z", "open"],
    ["2022-09-26T10:59:59.999Z", "open"],
    ["2022-09-26T11:00:00.000Z", "closed"],
  ])("at %s is %s", (now, state) => {
    expect(surveyWindowState({ opensAt, closesAt, now: instant(now) })).toBe(state);
  });
});
