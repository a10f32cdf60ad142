import { formatList } from "#app/messages/format-list.ts";
import type { FieldResult } from "../typed-fields/read.ts";
import { readDate, readIsoDate } from "../typed-fields/read-date.ts";
import { inspectionSchedule } from "./schedule.ts";
import { isLengthInDays, type LengthInDays } from "./timetable.ts";

/** What an address or a form gives: a date whole, or in three boxes; and the length. */
export type TimetableQuery = {
  dayOne: string | null;
  inThree: { day: string; month: string; year: string };
  days: string | null;
};

export type ReadTimetableQuery =
  | { ok: true; dayOne: Temporal.PlainDate; days: LengthInDays }
  | { ok: false; errors: { dayOne?: string; days?: string } };

/** Reads day 1 and the length, or says for each what is wrong with it. */
export function readTimetableQuery({ dayOne, inThree, days }: TimetableQuery): ReadTimetableQuery {
  const date = dayOne === null ? readDate(inThree) : readIsoDate(dayOne);
  const length = readLength(days ?? "");
  if (date.ok && length.ok) return { ok: true, dayOne: date.value, days: length.value };
  return {
    ok: false,
    errors: {
      ...(date.ok ? {} : { dayOne: date.error }),
      ...(length.ok ? {} : { days: length.error }),
    },
  };
}

/** How many days inspectors are on site. */
export function readLength(text: string): FieldResult<LengthInDays> {
  const days = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (isLengthInDays(days)) return { ok: true, value: days };
  const { lengths } = inspectionSchedule;
  return { ok: false, error: `Choose ${formatList(lengths.map(String), { type: "disjunction" })} days.` };
}
