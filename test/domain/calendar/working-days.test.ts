import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bankHolidayOn,
  bankHolidaysBetween,
  bankHolidaysFrom,
  changeBankHolidays,
  shippedBankHolidays,
} from "#app/domain/calendar/bank-holidays.ts";
import {
  addWorkingDays,
  isWorkingDay,
  sameOrNextWorkingDay,
  workingDayFrom,
} from "#app/domain/calendar/working-days.ts";

const date = Temporal.PlainDate.from;
const compare = Temporal.PlainDate.compare;
const anyDate = fc.integer({ min: 0, max: 4382 }).map((days) => date("2016-01-01").add({ days }));
const whole = fc.integer({ min: -40, max: 40 });

describe("the list of bank holidays", () => {
  it("covers 2016 to 2027 in England and Wales", () => {
    expect(shippedBankHolidays.from.toString()).toBe("2016-01-01");
    expect(shippedBankHolidays.through.toString()).toBe("2027-12-31");
    expect(bankHolidayOn(shippedBankHolidays, date("2022-06-03"))).toBe("Platinum Jubilee bank holiday");
    expect(bankHolidayOn(shippedBankHolidays, date("2022-06-06"))).toBeUndefined();
  });

  it("holds at least eight in each year, in order, none at a weekend", () => {
    for (let year = 2016; year <= 2027; year += 1) {
      const inYear = shippedBankHolidays.list.filter((holiday) => holiday.date.year === year);
      expect(inYear.length).toBeGreaterThanOrEqual(8);
    }
    const dates = shippedBankHolidays.list.map((holiday) => holiday.date.toString());
    expect(dates.toSorted()).toEqual(dates);
    expect(shippedBankHolidays.list.filter((holiday) => holiday.date.dayOfWeek > 5)).toEqual([]);
  });

  it("stays sorted when one is added, and takes the newer title for a date that is there", () => {
    const more = changeBankHolidays(shippedBankHolidays, [
      { date: date("2026-06-19"), title: "A day of thanks", change: "added" },
      { date: date("2026-12-25"), title: "Christmas", change: "added" },
    ]);
    expect(more.list.length).toBe(shippedBankHolidays.list.length + 1);
    expect(bankHolidayOn(more, date("2026-12-25"))).toBe("Christmas");
    const found = bankHolidaysBetween(more, date("2026-06-01"), date("2026-08-31"));
    expect(found.map((holiday) => holiday.title)).toEqual(["A day of thanks", "Summer bank holiday"]);
  });

  it("reaches a year further only when that year has its eight", () => {
    const of2028 = ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"].map((day) => ({
      date: date(`2028-${day}`),
      title: "Bank holiday",
      change: "added" as const,
    }));
    const seven = changeBankHolidays(shippedBankHolidays, of2028.slice(1));
    const eight = changeBankHolidays(shippedBankHolidays, of2028);
    expect(seven.through.toString()).toBe("2027-12-31");
    expect(eight.through.toString()).toBe("2028-12-31");
  });

  it("loses a day that is taken off, and has it again once it is added again", () => {
    const day = { date: date("2027-05-03"), title: "Early May bank holiday" };
    const without = changeBankHolidays(shippedBankHolidays, [{ ...day, change: "removed" }]);
    expect(bankHolidayOn(without, day.date)).toBeUndefined();
    expect(without.through.toString()).toBe("2027-12-31");
    const again = changeBankHolidays(shippedBankHolidays, [
      { ...day, change: "removed" },
      { ...day, change: "added" },
    ]);
    expect(again.list.map(String)).toEqual(shippedBankHolidays.list.map(String));
  });

  it("cannot be empty", () => {
    expect(() => bankHolidaysFrom([])).toThrow(RangeError);
  });
});

describe("working days", () => {
  it("are never at a weekend or on a bank holiday", () => {
    fc.assert(
      fc.property(anyDate, whole, (start, days) => {
        fc.pre(days !== 0);
        const reached = addWorkingDays(start, days, shippedBankHolidays);
        expect(reached.dayOfWeek).toBeLessThan(6);
        expect(bankHolidayOn(shippedBankHolidays, reached)).toBeUndefined();
      }),
    );
  });

  it("come back to where they started from a working day", () => {
    fc.assert(
      fc.property(anyDate, whole, (start, days) => {
        fc.pre(isWorkingDay(start, shippedBankHolidays));
        const there = addWorkingDays(start, days, shippedBankHolidays);
        expect(addWorkingDays(there, -days, shippedBankHolidays).toString()).toBe(start.toString());
      }),
    );
  });

  it("agree with counting each day between by hand", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (start, days) => {
        const reached = addWorkingDays(start, days, shippedBankHolidays);
        let counted = 0;
        for (let day = start.add({ days: 1 }); compare(day, reached) <= 0; day = day.add({ days: 1 }))
          if (isWorkingDay(day, shippedBankHolidays)) counted += 1;
        expect(counted).toBe(days);
      }),
    );
  });

  it("have no day 0: -1 and 1 stand next to each other", () => {
    expect(() => workingDayFrom(date("2022-09-27"), 0, shippedBankHolidays)).toThrow(/no day 0/);
    fc.assert(
      fc.property(anyDate, (start) => {
        fc.pre(isWorkingDay(start, shippedBankHolidays));
        const before = workingDayFrom(start, -1, shippedBankHolidays);
        const first = workingDayFrom(start, 1, shippedBankHolidays);
        expect(first.toString()).toBe(start.toString());
        expect(addWorkingDays(before, 1, shippedBankHolidays).toString()).toBe(start.toString());
      }),
    );
  });

  it("refuse half a day", () => {
    expect(() => addWorkingDays(date("2022-09-27"), 0.5, shippedBankHolidays)).toThrow(RangeError);
  });

  it("find the next after a day off, and keep a working day as it is", () => {
    const goodFriday = date("2022-04-15");
    expect(sameOrNextWorkingDay(goodFriday, shippedBankHolidays).toString()).toBe("2022-04-19");
    const tuesday = date("2022-04-19");
    expect(sameOrNextWorkingDay(tuesday, shippedBankHolidays)).toBe(tuesday);
  });
});
