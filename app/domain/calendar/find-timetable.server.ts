import type { Queries } from "#db/connection.ts";
import type { BankHolidays } from "./bank-holidays.ts";
import { findBankHolidays } from "./find-bank-holidays.server.ts";
import { type NotAWorkingDay, type Timetable, timetableFor } from "./timetable.ts";
import { readTimetableQuery, type TimetableQuery } from "./timetable-query.ts";

export type FoundTimetable =
  | { kind: "timetable"; timetable: Timetable; bankHolidays: BankHolidays }
  | { kind: "not-a-working-day"; notWorking: NotAWorkingDay; days: number }
  | { kind: "unreadable"; errors: { dayOne?: string; days?: string } };

/** The timetable that an address asks for, by the list of bank holidays as it is now, additions included. */
export async function findTimetable(db: Queries, query: TimetableQuery): Promise<FoundTimetable> {
  const read = readTimetableQuery(query);
  if (!read.ok) return { kind: "unreadable", errors: read.errors };
  const bankHolidays = await findBankHolidays(db);
  const timetable = timetableFor({ ...read, bankHolidays });
  return timetable.kind === "timetable"
    ? { kind: "timetable", timetable, bankHolidays }
    : { kind: "not-a-working-day", notWorking: timetable, days: read.days };
}
