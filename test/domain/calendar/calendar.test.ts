import fc from "fast-check";
import { expect, it } from "vitest";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { calendarWeeks } from "#app/domain/calendar/calendar.ts";
import { whenOf } from "#app/domain/calendar/inspection-dates.ts";
import { type LengthInDays, timetableFor } from "#app/domain/calendar/timetable.ts";

function daysDrawn(dayOne: Temporal.PlainDate, days: LengthInDays) {
  const timetable = timetableFor({ dayOne, days, bankHolidays: shippedBankHolidays });
  if (timetable.kind !== "timetable") return null;
  const steps = timetable.entries.map((entry) => ({ key: entry.key, ...whenOf(entry) }));
  const weeks = calendarWeeks({
    dayOne,
    steps,
    survey: timetable.survey,
    bankHolidays: shippedBankHolidays,
  });
  return { timetable, weeks, days: weeks.flatMap((week) => week.days) };
}

it("draws whole weeks, with each step's number on its day and its day of the count", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 4300 }),
      fc.constantFrom<LengthInDays>(2, 3, 4),
      (offset, length) => {
        const drawn = daysDrawn(Temporal.PlainDate.from("2016-01-01").add({ days: offset }), length);
        fc.pre(drawn !== null);
        if (drawn === null) return;
        for (const { days } of drawn.weeks) expect(days).toHaveLength(7);
        for (const [index, entry] of drawn.timetable.entries.entries()) {
          const day = drawn.days.find(({ date }) => date === entry.date.toString());
          expect(day?.day).toBe(entry.day);
          expect(day?.marks.map(({ number }) => number)).toContain(index + 1);
        }
        expect(drawn.days.filter(({ onSite }) => onSite)).toHaveLength(length);
        for (const day of drawn.days) if (day.kind !== "working") expect(day.day).toBeNull();
      },
    ),
  );
});

it("draws the survey from noon to noon, through the weekend between", () => {
  const drawn = daysDrawn(Temporal.PlainDate.from("2022-09-27"), 3);
  const open = (drawn?.days ?? []).filter(({ survey }) => survey !== null);
  expect(open.map(({ date, survey }) => [date, survey?.from, survey?.to])).toEqual([
    ["2022-09-20", 0.5, 1],
    ["2022-09-21", 0, 1],
    ["2022-09-22", 0, 1],
    ["2022-09-23", 0, 1],
    ["2022-09-24", 0, 1],
    ["2022-09-25", 0, 1],
    ["2022-09-26", 0, 0.5],
  ]);
  expect(open[0]?.survey?.words).toBe("Survey opens 12 noon");
});
