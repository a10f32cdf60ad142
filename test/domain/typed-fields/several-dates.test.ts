import { expect, it } from "vitest";
import { readDate } from "#app/domain/typed-fields/read-date.ts";

const read = (day: string, month = "", year = "") => {
  const result = readDate({ day, month, year });
  return result.ok ? result.value.toString() : result.error;
};

it.each([
  ...[
    "23-27 November 2026",
    "23–27 November 2026",
    "23rd to 27th November 2026",
    "Mon 23 - Fri 27 November 2026",
  ],
  ...[
    "Monday 23 November to Friday 27 November 2026",
    "23 Nov - 27 Nov 2026",
    "23 Nov-27 Nov 2026",
    "23 Nov 26 - 27 Nov 26",
  ],
  ...[
    "23/11/2026 - 27/11/2026",
    "23/11/2026-27/11/2026",
    "23/11/26 to 27/11/26",
    "23-27/11/2026",
    "23.-27.11.2026",
  ],
  ...[
    "2026-11-23 to 2026-11-27",
    "2026-11-23/2026-11-27",
    "2026-11-23 – 2026-11-27",
    "23.11.2026-27.11.2026",
  ],
  ...[
    "Nov 23-27, 2026",
    "November 23 to 27, 2026",
    "23/27 November 2026",
    "23 and 27 November 2026",
    "23 & 27 Nov 2026",
  ],
  ...[
    "between 23 and 27 November 2026",
    "from 23 until 27 November 2026",
    "23 November 2026 or 27 November 2026",
  ],
  ...["23/11/2026, 27/11/2026", "Open 23/11/2026; closed 27/11/2026"],
])("%j in one box is two dates", (text) => {
  expect(read(text)).toBe("Enter one date. There are two here: 23 November 2026 and 27 November 2026.");
});

it.each([
  ["23-27", "November", "2026"],
  ["23-27", "11", "2026"],
  ["23 to 27", "11", "2026"],
  ["23 or 27", "11", "2026"],
  ["23-27", "November 2026", ""],
  ["23-27 November", "", "2026"],
])("%j %j %j are two dates", (day, month, year) => {
  expect(read(day, month, year)).toBe(
    "Enter one date. There are two here: 23 November 2026 and 27 November 2026.",
  );
});

it.each([
  ...[
    "from 23/11 to 27/11",
    "23/11 - 27/11",
    "23/11-27/11",
    "23-27/11",
    "23 to 27",
    "23, 24 and 25 November 2026",
  ],
  ...["28 Nov 2026 - 4 Dec", "31/11 to 2/12/2026", "30/11/2026 to Friday", "1/12/2026, 2/12/2026, 3/12/2026"],
])("%j is several dates", (text) => {
  expect(read(text)).toBe("Enter one date. There seem to be more here.");
});

it.each([
  ["23", "11-12", "2026", "Enter one date. There are two months here."],
  ["23", "Nov to Dec", "2026", "Enter one date. There are two months here."],
  ["23", "November", "2026-27", "Write the year in four figures, such as 2026."],
  ["31/11/2026 to 2/12/2026", "", "", "There is no such date: November has 30 days."],
  ["November 2026", "", "", "The date needs a day."],
  ["since September 2024", "", "", "The date needs a day."],
  ["Nov 30", "", "", "The date needs a year."],
  ["27 November 2026, Room 4", "", "", "Write the date in figures, such as 28 9 2026."],
  ...["w/c 23 November 2026", "week commencing 23/11/2026", "around 1 December 2026", "1 Dec 2026?"].map(
    (text) => [text, "", "", "Enter one exact date, such as 28 9 2026."],
  ),
  ...["early December 2026", "end of November 2026", "not before 30 November 2026", "~30/11/2026"].map(
    (text) => [text, "", "", "Enter one exact date, such as 28 9 2026."],
  ),
])("%j %j %j is refused in words", (day, month, year, why) => {
  expect(read(day, month, year)).toBe(why);
});

it.each([
  ...[
    "27 November 2026 to 27 November 2026",
    "27/11/2026 (27 November 2026)",
    "27/11/2026 = Friday 27 November 2026",
  ],
  ...[
    "6pm on Friday 27 November 2026",
    "18:00 27/11/2026",
    "at 10am Friday 27 November 2026",
    "09:00–17:00, 27 November 2026",
  ],
  ...["27 November 2026 TBC", "27 Nov 2026 - provisional", "from 27 November 2026", "since 27/11/2026"],
  ...[
    "Friday 27 November 2026 at the Town Hall",
    "The deadline is Friday 27 November 2026, please",
    "due 27 November 2026",
  ],
  ...["no later than 27 November 2026", "On or before 27 November 2026", "27 November 2026 onwards"],
  ...[
    "Fri Nov 27 2026 09:00:00 GMT+0000 (Greenwich Mean Time)",
    "Fri, 27 Nov 2026 09:00:00 +0000",
    "2026-11-27T09:00:00+00:00",
  ],
  ...["27. November 2026", "27/Nov/2026", "November 27th 2026", "27/11/2026 27/11/2026"],
])("%j can mean one date alone", (text) => {
  expect(read(text)).toBe("2026-11-27");
});

it.each(["-", "/", " to ", "1-", "mon ", "1 nov ", "27/11/2026 "])(
  "a long run of %j takes no long time",
  (part) => {
    const started = performance.now();
    read(part.repeat(1000).slice(0, 1000));
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
