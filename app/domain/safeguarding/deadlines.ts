import type { EntryLevel } from "#db/tables/enumerations.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { dateInLondon, instantInLondon, noonInLondon, timeInLondon } from "../calendar/london-time.ts";
import { isWorkingDay, sameOrNextWorkingDay } from "../calendar/working-days.ts";

export const entryLevels = ["danger-now", "same-day"] as const satisfies readonly EntryLevel[];

export const entryLevelNames: Readonly<Record<EntryLevel, string>> = {
  "danger-now": "Danger now",
  "same-day": "Same working day",
};

export const entryLevelWords: Readonly<Record<EntryLevel, string>> = {
  "danger-now": "Somebody may be in danger now: within one hour, by day and by night.",
  "same-day":
    "Within the working day on which it came, by 17:00. After 16:00 it has an hour. What comes outside 9:00 to 17:00 is due at noon of the next working day.",
};

const opens = Temporal.PlainTime.from("09:00");
const lastHour = Temporal.PlainTime.from("16:00");
const closes = Temporal.PlainTime.from("17:00");

/** From when the time of an entry counts, and when it is to be seen to. */
export type Deadline = { startsAt: Temporal.Instant; dueAt: Temporal.Instant };

/**
 * The deadline that follows from a level, for what came in at that instant: an hour for danger now; else the same working day
 * (¶16-18). A working day is 9:00 to 17:00 in London, bank holidays left out. After 16:00 there is an hour. What comes while
 * nobody works, such as at 21:00 or on a Saturday, belongs to the next working day, and has waited: it is due at its noon.
 */
export function findDeadline(
  level: EntryLevel,
  { from, holidays }: { from: Temporal.Instant; holidays: BankHolidays },
): Deadline {
  if (level === "danger-now") return { startsAt: from, dueAt: from.add({ hours: 1 }) };
  const [date, time] = [dateInLondon(from), timeInLondon(from)];
  const isBefore = (other: Temporal.PlainTime) => Temporal.PlainTime.compare(time, other) < 0;
  if (isWorkingDay(date, holidays) && !isBefore(opens) && isBefore(closes)) {
    const dueAt = isBefore(lastHour) ? instantInLondon(date, closes) : from.add({ hours: 1 });
    return { startsAt: from, dueAt };
  }
  const day = sameOrNextWorkingDay(isBefore(opens) ? date : date.add({ days: 1 }), holidays);
  return { startsAt: instantInLondon(day, opens), dueAt: noonInLondon(day) };
}

/** The instant at that share of the time that an entry has; 1.5 is half of it after its end. */
export function shareOfTime({ startsAt, dueAt }: Deadline, share: number): Temporal.Instant {
  const ms = dueAt.epochMilliseconds - startsAt.epochMilliseconds;
  return startsAt.add({ milliseconds: Math.round(ms * share) });
}
