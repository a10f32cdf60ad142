import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateAndTime,
  formatDateWithoutWeekday,
  formatDateWithoutYear,
  formatLondonTime,
  formatMonth,
  formatTime,
  formatWeekday,
} from "#app/domain/calendar/format-dates.ts";
import { listWeekdays } from "#app/messages/format-date.ts";
import { formatList } from "#app/messages/format-list.ts";

const at = Temporal.Instant.from;

describe("dates in words", () => {
  it("give the weekday, the day, the month and the year", () => {
    expect(formatDate(Temporal.PlainDate.from("2022-09-20"))).toBe("Tuesday 20 September 2022");
    expect(formatDateWithoutYear(Temporal.PlainDate.from("2022-09-20"))).toBe("Tuesday 20 September");
    expect(formatDateWithoutWeekday(Temporal.PlainDate.from("2022-09-20"))).toBe("20 September 2022");
  });

  it("name every day and month in full", () => {
    const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
    const months =
      "January February March April May June July August September October November December".split(" ");
    const first = Temporal.PlainDate.from("2024-01-01");
    for (let day = 0; day < 366; day += 1) {
      const date = first.add({ days: day });
      const [weekday, month] = [days[day % 7], months[date.month - 1]];
      expect(formatDate(date)).toBe(`${weekday} ${date.day} ${month} 2024`);
    }
    expect([formatWeekday(first), formatMonth({ month: 12 })]).toEqual(["Monday", "December"]);
    expect(listWeekdays("long")).toEqual(days);
    expect(listWeekdays("short")).toEqual(days.map((name) => name.slice(0, 3)));
  });

  it("give an instant in London's time, in summer and in winter", () => {
    expect(formatDateAndTime(at("2022-09-20T11:00:00Z"))).toBe("12 noon on Tuesday 20 September 2022");
    expect(formatDateAndTime(at("2022-12-02T12:00:00Z"))).toBe("12 noon on Friday 2 December 2022");
    expect(formatDateAndTime(at("2022-07-01T23:30:00Z"))).toBe("12:30am on Saturday 2 July 2022");
  });

  it("say noon and midnight as people do", () => {
    expect(formatLondonTime(at("2022-12-02T12:00:00Z"))).toBe("12 noon");
    expect(formatLondonTime(at("2022-12-02T17:30:00Z"))).toBe("5:30pm");
    expect(
      ["00:00", "00:05", "09:00", "12:01", "23:59"].map((time) => formatTime(Temporal.PlainTime.from(time))),
    ).toEqual(["12 midnight", "12:05am", "9am", "12:01pm", "11:59pm"]);
  });

  it("join a list with commas and an and", () => {
    expect([formatList([]), formatList(["a"]), formatList(["a", "b"]), formatList(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    const or = (words: string[]) => formatList(words, { type: "disjunction" });
    expect([or(["a"]), or(["a", "b"]), or(["a", "b", "c"])]).toEqual(["a", "a or b", "a, b or c"]);
  });
});
