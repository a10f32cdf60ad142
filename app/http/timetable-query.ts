import type { TimetableQuery } from "#app/domain/calendar/timetable-query.ts";

/** What an address asks of the timetable: `day-1` whole, or in the three boxes of the form; and `days`. */
export function timetableQueryOf(url: URL): TimetableQuery {
  const get = (name: string) => url.searchParams.get(name);
  return {
    dayOne: get("day-1"),
    inThree: {
      day: get("day-1-day") ?? "",
      month: get("day-1-month") ?? "",
      year: get("day-1-year") ?? "",
    },
    days: get("days"),
  };
}

/** What stands in the way of a timetable, in one line, for those who asked for a file rather than a page. */
export function describeTimetableProblem(
  problem: { kind: "unreadable"; errors: { dayOne?: string; days?: string } } | { message: string },
): string {
  if ("message" in problem) return problem.message;
  const { dayOne, days } = problem.errors;
  return [dayOne && `day-1: ${dayOne}`, days && `days: ${days}`].filter(Boolean).join(" ");
}
