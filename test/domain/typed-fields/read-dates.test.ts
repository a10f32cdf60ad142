import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, readIsoDate } from "#app/domain/typed-fields/read-date.ts";

const read = (day: string, month: string, year: string) => {
  const result = readDate({ day, month, year });
  return result.ok ? result.value.toString() : result.error;
};
describe("a date as people write it", () => {
  it.each([
    ["28", "9", "2026", "2026-09-28"],
    [" 28 ", "09", "2026", "2026-09-28"],
    ["1", "September", "2026", "2026-09-01"],
    ["1", "sept", "2026", "2026-09-01"],
    ["28/", "9/", "2026", "2026-09-28"],
    ["28-", "9-", "2026", "2026-09-28"],
    ["28/9", "", "2026", "2026-09-28"],
    ["28", "9/2026", "", "2026-09-28"],
    ["28 September", "", "2026", "2026-09-28"],
    ["", "28th September", "2026", "2026-09-28"],
    ["28", "Sept 2026", "", "2026-09-28"],
    ["31/9", "", "2026", "There is no such date: September has 30 days."],
    ["28/9/2026 18:00", "", "", "2026-09-28"],
    ["Monday 28 September 2026 at 6pm", "", "", "2026-09-28"],
    ["28|9|2026", "", "", "2026-09-28"],
    ["28\\9\\2026", "", "", "2026-09-28"],
    ["28092026", "", "", "2026-09-28"],
    ["20260928", "", "", "2026-09-28"],
    ["1st", "Sep.", "2026", "2026-09-01"],
    ["4", "May", "27", "2027-05-04"],
    ["04", "05", "’27", "2027-05-04"],
    ["\u200b4", "\u00a05", "2027\u200e", "2027-05-04"],
    ["４", "５", "２０２７", "2027-05-04"],
    ["٤", "٥", "٢٠٢٧", "2027-05-04"],
    ["Tuesday 4", "May", "2027", "2027-05-04"],
    ["4 May 2027", "", "", "2027-05-04"],
    ["", "", "4 May 2027", "2027-05-04"],
    ["", "4 May 2027", "", "2027-05-04"],
    ["Tuesday 4 May 2027", "", "", "2027-05-04"],
    ["Tues, 4th May, 2027", "", "", "2027-05-04"],
    ["the 4th of May 2027", "", "", "2027-05-04"],
    ["on 4 May 2027.", "", "", "2027-05-04"],
    ["04/05/27", "", "", "2027-05-04"],
    ["04/05/2027", "", "", "2027-05-04"],
    ["4.5.2027", "", "", "2027-05-04"],
    ["4-5-2027", "", "", "2027-05-04"],
    ["4–5–2027", "", "", "2027-05-04"],
    ["4 / 5 / 2027", "", "", "2027-05-04"],
    ["04-May-2027", "", "", "2027-05-04"],
    ["4May2027", "", "", "2027-05-04"],
    ["May 4, 2027", "", "", "2027-05-04"],
    ["2027-05-04", "", "", "2027-05-04"],
    ["2027/05/04", "", "", "2027-05-04"],
    ["2027-05-04T00:00:00Z", "", "", "2027-05-04"],
    ["4 May 2027", "5", "2027", "2027-05-04"],
    ["29", "2", "2028", "2028-02-29"],
    ["Weds 2 Dec 2026", "", "", "2026-12-02"],
    ["Weds 2", "Dec", "2026", "2026-12-02"],
    ["2026-12-01 09:00", "", "", "2026-12-01"],
    ["1 December 2026, 10:00", "", "", "2026-12-01"],
    ["1 December 2026 10am", "", "", "2026-12-01"],
    ["Tuesday 1 December 2026, 7.30pm", "", "", "2026-12-01"],
    ["Monday 30th November 2026 at 09:00 GMT", "", "", "2026-11-30"],
    ["1 Dec 2026 at noon", "", "", "2026-12-01"],
    ["Tue 1 Dec 2026 · 18:00", "", "", "2026-12-01"],
    ["1 Dec 2026 | 18:00 – 19:00", "", "", "2026-12-01"],
    ["01/12/2026 00:00:00", "", "", "2026-12-01"],
    ["20261201T090000Z", "", "", "2026-12-01"],
    ["Tue 1 Dec 2026 (provisional)", "", "", "2026-12-01"],
    ["1 · 12 · 2026", "", "", "2026-12-01"],
    ["1⁄12⁄2026", "", "", "2026-12-01"],
    ["1∕12∕2026", "", "", "2026-12-01"],
    ["1/12/2026³", "", "", "2026-12-01"],
    ["1;12;2026", "", "", "2026-12-01"],
    ["*1 Dec 2026*", "", "", "2026-12-01"],
    ["📅 1 Dec 2026", "", "", "2026-12-01"],
    ["Date: 1 December 2026", "", "", "2026-12-01"],
    ["by 1 December 2026", "", "", "2026-12-01"],
    ["1st day of December 2026", "", "", "2026-12-01"],
  ])("%j %j %j is read", (day, month, year, date) => {
    expect(read(day, month, year)).toBe(date);
  });

  it.each([
    ["", "", "", "Enter a date."],
    ["\u200b", "", " ", "Enter a date."],
    ["1", "", "", "The date needs a month and a year."],
    ["4 May", "", "", "The date needs a year."],
    ["4/5", "", "", "The date needs a year."],
    ["1", "9", "026", "Write the year in four figures, such as 2026."],
    ["1", "9", "0027", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "0000", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "0226", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "1026", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "2206", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "9999", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "٠٠٢٧", "Check the year, and write it in four figures, such as 2026."],
    ["04/05/0027", "", "", "Check the year, and write it in four figures, such as 2026."],
    ["0027-05-04", "", "", "Check the year, and write it in four figures, such as 2026."],
    ["4 May 0027", "", "", "Check the year, and write it in four figures, such as 2026."],
    ["1", "9", "20266", "Write the year in four figures, such as 2026."],
    ["1", "9", "soon", "Write the year in four figures, such as 2026."],
    ["first", "9", "2026", "Write the date in figures, such as 28 9 2026."],
    ["1", "smarch", "2026", "Write the date in figures, such as 28 9 2026."],
    ["1", "marmalade", "2026", "Write the date in figures, such as 28 9 2026."],
    ["31", "9", "2026", "There is no such date: September has 30 days."],
    ["31 June 2027", "", "", "There is no such date: June has 30 days."],
    ["29", "2", "2027", "There is no such date: February 2027 has 28 days."],
    ["0", "5", "2027", "There is no such date: May has 31 days."],
    ["05/13/2027", "", "", "There is no month 13. Write the day before the month."],
    ["28", "0", "2027", "There is no such month. Months go from 1 to 12."],
    ["Monday 4 May 2027", "", "", "4 May 2027 is a Tuesday. Check the date."],
    ["Weds 1 Dec 2026", "", "", "1 December 2026 is a Tuesday. Check the date."],
    ["Tue 1/12", "", "", "The date needs a year."],
    ...["next Tuesday", "today", "011226"].map((text): [string, string, string, string] => [
      text,
      "",
      "",
      "Write the date in figures, such as 28 9 2026.",
    ]),
    ["4 May 2027", "6", "2027", "Write the date once: the day, the month and the year each in its box."],
  ])("%j %j %j is refused in words", (day, month, year, why) => {
    expect(read(day, month, year)).toBe(why);
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
    expect(readIsoDate("0027-09-28").ok).toBe(false);
  });
});
