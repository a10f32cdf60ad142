import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBankHolidays, shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { dateInLondon, noonInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { inspectionSchedule } from "#app/domain/calendar/schedule.ts";
import { timetableFor } from "#app/domain/calendar/timetable.ts";
import { isWorkingDay } from "#app/domain/calendar/working-days.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import {
  type ExtensionStatus,
  findClosingProblem,
  findExtensionProblem,
  listClosingChoices,
} from "#app/domain/survey-pauses/extension.ts";

const bankHolidays = changeBankHolidays(shippedBankHolidays, []);
const day = (text: string) => Temporal.PlainDate.from(text);

/** A survey by the rule of a re-visit of three days, at an instant so many minutes after its closing. */
function statusOf(
  dayOne: string,
  { minutes, ...more }: { minutes: number } & Partial<Pick<Survey, "pause">> & { isReleased?: boolean },
): ExtensionStatus | null {
  const timetable = timetableFor({ dayOne: day(dayOne), days: 3, bankHolidays });
  if (timetable.kind !== "timetable") return null;
  const { opensAt, closesAt } = timetable.survey;
  const steps = inspectionSchedule.steps.map(({ key }) => {
    const entry = timetable.entries.find((one) => one.key === key);
    if (!entry) throw new Error(key);
    const when = { date: entry.date, at: entry.at ?? null };
    return { key, rule: when, set: when, moved: null };
  });
  const last = steps.find(({ key }) => key === "final-day")?.set.date ?? day(dayOne);
  return {
    survey: {
      ...{ inspectionId: "1", areaName: "Exampleshire", slug: "exampleshire", approvalId: "2" },
      ...{
        languages: [],
        signedWords: {},
        keptMonths: 6,
        opensAt,
        closesAt,
        extension: null,
        pause: more.pause ?? null,
      },
      sealedAt: last.add({ days: 1 }).toZonedDateTime("Europe/London").toInstant(),
    },
    dateStatus: { steps, dayOne: day(dayOne) },
    bankHolidays,
    isReleased: more.isReleased ?? false,
    now: closesAt.add({ minutes }),
  };
}

describe("extending the closing of a survey", () => {
  it("offers noons of working days only, each later than the closing and now, to the last day on site", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 8 }),
        fc.integer({ min: -6000, max: 6000 }),
        fc.boolean(),
        (days, minutes, isPaused) => {
          const dayOne = day("2022-01-04").add({ days }).toString();
          const pause = isPaused
            ? { pausedAt: noonInLondon(day("2022-01-03")), reason: "", expectedAt: null }
            : null;
          const status = statusOf(dayOne, { minutes, pause });
          if (!status) return;
          const { survey, dateStatus, now } = status;
          const choices = listClosingChoices(status);
          for (const { date, at, warning } of choices) {
            expect(timeInLondon(at).toString()).toBe("12:00:00");
            expect(dateInLondon(at).toString()).toBe(date.toString());
            expect(isWorkingDay(date, bankHolidays)).toBe(true);
            expect(Temporal.Instant.compare(at, survey.closesAt)).toBe(1);
            expect(Temporal.Instant.compare(at, now)).toBe(1);
            expect(Temporal.Instant.compare(at, survey.sealedAt)).toBe(-1);
            expect(warning === null).toBe(Temporal.PlainDate.compare(date, dateStatus.dayOne) < 0);
            expect(findClosingProblem(date, status)).toBeNull();
          }
          expect(choices.length).toBeLessThanOrEqual(3);
          // Whatever is not on offer is refused in a sentence.
          for (let ahead = -3; ahead < 12; ahead += 1) {
            const date = dateInLondon(survey.closesAt).add({ days: ahead });
            if (choices.some((one) => one.date.equals(date))) continue;
            expect(findClosingProblem(date, status)).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("leaves out the bank holiday, and is noon on both sides of a change of the clocks", () => {
    // Closes on Friday 27 March 2026; the clocks change on Sunday 29.
    const spring = statusOf("2026-03-30", { minutes: -60 });
    expect(spring && listClosingChoices(spring).map(({ at }) => at.toString())).toEqual([
      "2026-03-30T11:00:00Z",
      "2026-03-31T11:00:00Z",
      "2026-04-01T11:00:00Z",
    ]);
    const easter = statusOf("2026-04-01", { minutes: -60 });
    expect(easter && listClosingChoices(easter).map(({ date }) => date.toString())).toEqual([
      "2026-04-01",
      "2026-04-02",
      "2026-04-07",
    ]);
    expect(easter && findClosingProblem(day("2026-04-03"), easter)).toContain("Good Friday");
    expect(easter && findClosingProblem(day("2026-04-04"), easter)).toContain("no working day");
    expect(easter && findClosingProblem(day("2026-04-08"), easter)).toContain("last day on site");
  });

  it("reopens on the day of the closing, or while a pause lasts, and never once counts were released", () => {
    const of = (minutes: number, more: Parameters<typeof statusOf>[1] | object = {}) => {
      const status = statusOf("2026-12-07", { minutes, ...more });
      return status && findExtensionProblem(status);
    };
    const pause = { pausedAt: noonInLondon(day("2026-12-03")), reason: "", expectedAt: null };
    expect(of(-1)).toBeNull();
    expect(of(0)).toBeNull();
    expect(of(12 * 60 - 1)).toBeNull();
    expect(of(12 * 60)).toContain("only on the day on which it closed");
    expect(of(12 * 60, { pause })).toBeNull();
    expect(of(1, { isReleased: true })).toContain("Counts were released");
    expect(of(-1, { isReleased: true })).toBeNull();
    expect(of(7 * 24 * 60, { pause })).toContain("The visit is over");
    expect(of(-5 * 24 * 60)).toContain("not open yet");
  });
});
