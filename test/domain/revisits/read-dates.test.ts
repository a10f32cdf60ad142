import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, readIsoDate, readTime } from "#app/domain/revisits/read-dates.ts";
import { sayTime } from "#app/domain/revisits/say-dates.ts";

const read = (day: string, month: string, year: string) => {
  const result = readDate({ day, month, year });
  return result.ok ? result.value.toString() : result.error;
};
const time = (text: string) => {
  const result = readTime(text);
  return result.ok ? result.value.toString({ smallestUnit: "minute" }) : "no";
};

describe("a date as people write it", () => {
  it.each([
    ["28", "9", "2026", "2026-09-28"],
    [" 28 ", "09", "2026", "2026-09-28"],
    ["1", "September", "2026", "2026-09-01"],
    ["1", "sept", "2026", "2026-09-01"],
  ])("%s %s %s is read", (day, month, year, date) => {
    expect(read(day, month, year)).toBe(date);
  });

  it("says what is missing or wrong", () => {
    expect(read("", "", "")).toBe("Enter a date.");
    expect(read("1", "", "")).toBe("The date needs a month and a year.");
    expect(read("1", "9", "26")).toBe("Write the year in four figures, such as 2026.");
    expect(read("1st", "9", "2026")).toBe("Write the date in figures, such as 28 9 2026.");
    expect(read("1", "smarch", "2026")).toBe("Write the date in figures, such as 28 9 2026.");
    expect(read("31", "9", "2026")).toBe("There is no such date in the calendar.");
  });

  it("reads every date that it can be written as in an address", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (days) => {
        const date = Temporal.PlainDate.from("1990-01-01").add({ days });
        const result = readIsoDate(date.toString());
        expect(result.ok && result.value.equals(date)).toBe(true);
      }),
    );
    expect(readIsoDate("2022-02-29").ok).toBe(false);
    expect(readIsoDate("20220927").ok).toBe(false);
  });
});

describe("a time as people write it", () => {
  it.each([
    ["12 noon", "12:00"],
    ["Noon", "12:00"],
    ["midday", "12:00"],
    ["12 midnight", "00:00"],
    ["9:30am", "09:30"],
    ["9.30 a.m.", "09:30"],
    ["6pm", "18:00"],
    ["12pm", "12:00"],
    ["12:30am", "00:30"],
    ["14:00", "14:00"],
    ["09.30", "09:30"],
    ["1800", "18:00"],
  ])("%s is %s", (text, expected) => {
    expect(time(text)).toBe(expected);
  });

  it.each(["", "9", "25:00", "13pm", "0am", "9:75", "soon", "9m"])("%j is not guessed at", (text) => {
    expect(time(text)).toBe("no");
  });

  it("is read again as it is said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const said = Temporal.PlainTime.from("00:00").add({ minutes });
        expect(time(sayTime(said))).toBe(said.toString({ smallestUnit: "minute" }));
      }),
    );
  });
});
