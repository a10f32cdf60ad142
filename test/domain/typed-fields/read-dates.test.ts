import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTime } from "#app/domain/calendar/format-dates.ts";
import { readDate, readIsoDate } from "#app/domain/typed-fields/read-date.ts";
import { readTime } from "#app/domain/typed-fields/read-time.ts";

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
    ...["next Tuesday", "today", "1-3 December 2026", "1 Dec 2026 - 3 Dec 2026", "Dec 2026", "011226"].map(
      (text): [string, string, string, string] => [
        text,
        "",
        "",
        "Write the date in figures, such as 28 9 2026.",
      ],
    ),
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

describe("a time as people write it", () => {
  it.each([
    ["12 noon", "12:00"],
    ["Noon", "12:00"],
    ["midday", "12:00"],
    ["12 midnight", "00:00"],
    ["9:30am", "09:30"],
    ["9 30 am", "09:30"],
    ["9;30pm", "21:30"],
    ["7p", "19:00"],
    ["7:30a", "07:30"],
    ["half seven pm", "19:30"],
    ["half 7 in the evening", "19:30"],
    ["twelve noon", "12:00"],
    ["12 mid day", "12:00"],
    ["7pm start", "19:00"],
    ["7pm onwards", "19:00"],
    ["Starts at 7pm", "19:00"],
    ["9.30 a.m.", "09:30"],
    ["6pm", "18:00"],
    ["12pm", "12:00"],
    ["12:30am", "00:30"],
    ["14:00", "14:00"],
    ["09.30", "09:30"],
    ["1800", "18:00"],
    ["12:00 noon", "12:00"],
    ["12.00 noon", "12:00"],
    ["12pm noon", "12:00"],
    ["12noon", "12:00"],
    ["12 midday", "12:00"],
    ["12 o’clock noon", "12:00"],
    ["00:00 midnight", "00:00"],
    ["7.30pm", "19:30"],
    ["7·30 p.m.", "19:30"],
    ["7：30 PM", "19:30"],
    ["\u200b7\u202f:\u202f30\u00a0pm", "19:30"],
    ["19h30", "19:30"],
    ["19h", "19:00"],
    ["19:30 hrs", "19:30"],
    ["1930 hours", "19:30"],
    ["19:30:00", "19:30"],
    ["at 7pm", "19:00"],
    ["7 pm GMT", "19:00"],
    ["7 in the evening", "19:00"],
    ["9.30 in the morning", "09:30"],
    ["seven pm", "19:00"],
    ["7 o'clock pm", "19:00"],
    ["half past seven in the evening", "19:30"],
    ["quarter to eight pm", "19:45"],
    ["quarter past 9 am", "09:15"],
    ["ten past 7 pm", "19:10"],
    ["10 past 7pm", "19:10"],
    ["10 minutes past seven pm", "19:10"],
    ["twenty-five past six pm", "18:25"],
    ["twenty five to seven in the evening", "18:35"],
    ["twenty to eight pm", "19:40"],
    ["5 mins to 8pm", "19:55"],
    ["a quarter to nine am", "08:45"],
    ["ten after nine am", "09:10"],
    ["14:30pm", "14:30"],
    ["٧:٣٠ pm", "19:30"],
    ["7 30 pm", "19:30"],
    ["7 30pm", "19:30"],
    ["7 05 p.m.", "19:05"],
    ["19 30", "19:30"],
    ["7;30 pm", "19:30"],
    ["7; 30pm", "19:30"],
    ["19;30", "19:30"],
    ["7,30 pm", "19:30"],
    ["12 noon (UK time)", "12:00"],
    ["12:00 (noon)", "12:00"],
    ["Noon (BST)", "12:00"],
    ["7pm [London time]", "19:00"],
    ["7.30pm (GMT)", "19:30"],
    ["7pm – UK time", "19:00"],
    ["7pm, UK", "19:00"],
    ["(7pm)", "19:00"],
    ["7.30", "07:30"],
    ["7:30", "07:30"],
    ["0730", "07:30"],
    ["12.30", "12:30"],
    ["1.15", "01:15"],
    ["00:00", "00:00"],
    ["0000", "00:00"],
    ["0h", "00:00"],
    ["00.00", "00:00"],
    ["12:00 midnight", "00:00"],
    ["Midnight (UK time)", "00:00"],
    ["23:59", "23:59"],
    ["around 7pm", "19:00"],
    ["@7pm", "19:00"],
    ["@ 7.30pm", "19:30"],
    ["*7pm*", "19:00"],
    ["7pm 🙂", "19:00"],
    ["⏰ 19:30", "19:30"],
    ["19∶30", "19:30"],
    ["PM 7:30", "19:30"],
    ["am 9.05", "09:05"],
    ["19 h 30", "19:30"],
    ["19h30min", "19:30"],
    ["19.30 h", "19:30"],
    ["7.30 tonight", "19:30"],
    ["8 tonight", "20:00"],
    ["no later than 7pm", "19:00"],
    ["7pm at the latest", "19:00"],
    ["00:30 am", "00:30"],
    ["18:00 (6pm)", "18:00"],
    ["6pm (18:00)", "18:00"],
    ["18:00/6pm", "18:00"],
    ["midday (12pm)", "12:00"],
    ["seven thirty pm", "19:30"],
    ["seven-thirty p.m.", "19:30"],
    ["six fifteen in the evening", "18:15"],
    ["nine oh five am", "09:05"],
    ["six forty-five pm", "18:45"],
  ])("%s is %s", (text, expected) => {
    expect(time(text)).toBe(expected);
  });

  it.each([
    "",
    "9",
    "12",
    "25:00",
    "13pm",
    "0am",
    "9:75",
    "soon",
    "9m",
    "half past seven",
    "1:00 noon",
    "half",
    "quarter seven",
    "7 pm 30",
    "7–9pm",
    "7pm to 9pm",
    "7 9 pm",
    "7 75 pm",
    "7;9pm",
    "10 11am",
    "7pm (doors 6.30pm)",
    "five past noon",
    "5 to 7pm",
    "five to seven pm",
    "70 past 7pm",
    "0 to 8pm",
    "ten 7pm",
    "18:00 (7pm)",
    "0:30pm",
    "7pm/8pm",
    "pm",
    "24:00 pm",
    "2026-12-01T19:30",
  ])("%j is not guessed at", (text) => {
    expect(time(text)).toBe("no");
  });

  it.each([
    ["9", "Is that morning or afternoon? Write 9am or 9pm."],
    ["12", "Is that noon or midnight? Write 12 noon or 12 midnight."],
    ["half past seven", "Is that morning or afternoon? Write 7:30am or 7:30pm."],
    ["7–9pm", "Enter one exact time, such as 7pm."],
    ["5 to 7pm", "Enter one exact time, such as 7pm."],
    ["ten past seven", "Is that morning or afternoon? Write 7:10am or 7:10pm."],
    ["twenty to eight", "Is that morning or afternoon? Write 7:40am or 7:40pm."],
    ["10 11am", "Enter one exact time, such as 7pm."],
    ["6pm until 8pm", "Enter one exact time, such as 7pm."],
    ...["24:00", "24.00", "2400", "24h", "24:00 hrs", "24:00:00", "24 00", "24"].map((text) => [
      text,
      "Write 23:59 for the end of a day, or 0:00 with the day after it.",
    ]),
    ...["7pm-ish", "7ish", "sevenish", "7 pm ish", "7.30pm?", "noon-ish", "7pm or so", "7pm approx."].map(
      (text) => [text, "Enter one exact time, such as 7pm."],
    ),
    ...["approx 7pm", "circa 19:00", "just after 7pm", "7.30 for 8pm", "7pm or 8pm", "7/8pm"].map((text) => [
      text,
      "Enter one exact time, such as 7pm.",
    ]),
    ["seven thirty", "Is that morning or afternoon? Write 7:30am or 7:30pm."],
    ["2026-12-01T19:30", "Write the time as in 9:30am, 6pm or 14:00."],
    ["half past 7", "Is that morning or afternoon? Write 7:30am or 7:30pm."],
    ["half 7", "Is that morning or afternoon? Write 7:30am or 7:30pm."],
    ["24:30", "There is no such time of day. Write the time as in 9:30am, 6pm or 14:00."],
    ["25:00", "There is no such time of day. Write the time as in 9:30am, 6pm or 14:00."],
  ])("%j is asked about", (text, why) => {
    expect(readTime(text)).toEqual({ ok: false, error: why });
  });

  it("is read again as it is said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const said = Temporal.PlainTime.from("00:00").add({ minutes });
        expect(time(formatTime(said))).toBe(said.toString({ smallestUnit: "minute" }));
      }),
    );
  });
});
