import { describe, expect, it } from "vitest";
import { findSpan } from "#app/domain/audit/audit-filter.ts";
import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { dateInLondon, instantInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { surveyWindowState } from "#app/domain/calendar/survey-window.ts";
import { timetableFor } from "#app/domain/calendar/timetable.ts";
import { uploadStage } from "#app/domain/evidence/upload-window.ts";
import { hourInLondon } from "#app/domain/export-tables/export-answers.server.ts";
import { commentByOf, isOver } from "#app/domain/letter-status/steps.ts";
import { lifetimes } from "#app/domain/people/person.ts";
import { latestDueNoon, noonsOf } from "#app/domain/reach/daily-release.ts";

/** The last Sundays of March and October: at 1am UTC clocks in London go on an hour, or back. */
const changes = [2024, 2025, 2026, 2027, 2028, 2033, 2040].flatMap((year) =>
  [3, 10].map((month) => {
    const end = Temporal.PlainDate.from({ year, month, day: 31 });
    return { date: end.subtract({ days: end.dayOfWeek % 7 }), hours: month === 3 ? 23 : 25 };
  }),
);
const midnight = new Temporal.PlainTime();
const tick = { milliseconds: 1 };
const around = Array.from({ length: 45 }, (_, place) => place - 15);

describe.each(changes)("where clocks change on $date", ({ date, hours }) => {
  const after = date.add({ days: 1 });
  const dayStart = instantInLondon(date, midnight);
  const dayEnd = instantInLondon(after, midnight);

  it("that day has an hour less or more, and its entries in the audit are those of the whole day", () => {
    expect(date.dayOfWeek).toBe(7);
    expect(dayStart.until(dayEnd).total("hours")).toBe(hours);
    expect(findSpan({ from: date.toString(), to: date.toString() })).toEqual({
      from: dayStart,
      until: dayEnd,
    });
    const days = [date.subtract({ days: 1 }), date, after].map((day) =>
      findSpan({ from: day.toString(), to: day.toString() }),
    );
    for (const [place, { until }] of days.slice(0, -1).entries())
      expect(until?.equals(days[place + 1]?.from ?? dayStart)).toBe(true);
  });

  it("evidence is in time until midnight there, whichever hour that is in UTC", () => {
    for (const lastDay of [date.subtract({ days: 1 }), date, after]) {
      const dates = { lastDay, finalDay: lastDay.add({ days: 5 }) };
      const end = instantInLondon(lastDay.add({ days: 1 }), midnight);
      expect(uploadStage(dates, end.subtract(tick))).toBe("in-time");
      expect(uploadStage(dates, end)).toBe("late");
      const leaving = instantInLondon(dates.finalDay.add({ days: 1 }), midnight);
      expect(uploadStage(dates, leaving.subtract(tick))).toBe("late");
      expect(uploadStage(dates, leaving)).toBe("requests-only");
    }
  });

  it("every survey around it opens and closes at noon there, to the millisecond, and has each noon between once", () => {
    let seen = 0;
    for (const offset of around) {
      const dayOne = date.add({ days: offset });
      const timetable = timetableFor({ dayOne, days: 3, bankHolidays: shippedBankHolidays });
      if (timetable.kind !== "timetable") continue;
      seen += 1;
      const { survey } = timetable;
      for (const at of [survey.opensAt, survey.closesAt])
        expect(timeInLondon(at).toString()).toBe("12:00:00");
      const state = (now: Temporal.Instant) => surveyWindowState({ ...survey, now });
      expect([survey.opensAt.subtract(tick), survey.opensAt].map(state)).toEqual(["not-open", "open"]);
      expect([survey.closesAt.subtract(tick), survey.closesAt].map(state)).toEqual(["open", "closed"]);
      const noons = noonsOf(survey);
      const dates = noons.map((noon) => dateInLondon(noon).toString());
      const [first, last] = [dateInLondon(survey.opensAt), dateInLondon(survey.closesAt)];
      expect(dates).toHaveLength(first.until(last).total("days"));
      expect(new Set(dates).size).toBe(dates.length);
      for (const [place, noon] of noons.entries()) {
        expect(timeInLondon(noon).toString()).toBe("12:00:00");
        const before = latestDueNoon(survey, noon.subtract(tick));
        expect(before?.toString()).toBe(noons[place - 1]?.toString());
      }
    }
    expect(seen).toBeGreaterThan(25);
  });

  it("comments on a letter that was sent in any hour of it can be made for whole days there", () => {
    for (let hour = -26; hour <= 26; hour += 1) {
      const sentAt = dayStart.add({ hours: hour });
      const commentBy = commentByOf(sentAt, shippedBankHolidays);
      const end = instantInLondon(commentBy.add({ days: 1 }), midnight);
      expect(isOver(commentBy.toString(), end.subtract(tick))).toBe(false);
      expect(isOver(commentBy.toString(), end)).toBe(true);
    }
  });

  it("sign-ins and links last their hours and minutes by the instant, not by the clock on the wall", () => {
    for (const lifetime of Object.values(lifetimes)) {
      const begun = dayStart.add({ minutes: 30 });
      const length = Temporal.Duration.from(lifetime).total("minutes");
      expect(begun.until(begun.add(lifetime)).total("minutes")).toBe(length);
    }
  });

  it("an hour that is there twice, or never, is named as clocks there show it", () => {
    const shown = [0, 1, 2, 3].map((hour) => hourInLondon(dayStart.add({ hours: hour }).toString()).hour);
    expect(shown).toEqual(hours === 23 ? [0, 2, 3, 4] : [0, 1, 1, 2]);
  });
});
