import { findTimetable } from "#app/domain/calendar/find-timetable.server.ts";
import type { Timetable } from "#app/domain/calendar/timetable.ts";
import { describeTimetableProblem, timetableQueryOf } from "#app/http/timetable-query.ts";
import { json, type LoaderFunctionArgs } from "#app/remix.server.ts";

/** The dates of a re-visit as data: dates as YYYY-MM-DD, instants in UTC to the second. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await findTimetable(context.db, timetableQueryOf(new URL(request.url)));
  if (found.kind === "timetable") return json(timetableData(found.timetable));
  const error = describeTimetableProblem(found.kind === "unreadable" ? found : found.notWorking);
  return json({ error }, { status: 400 });
}

function timetableData({ dayOne, days, survey, entries, warnings }: Timetable) {
  return {
    dayOne: dayOne.toString(),
    days,
    survey: { opensAt: toTheSecond(survey.opensAt), closesAt: toTheSecond(survey.closesAt) },
    entries: entries.map(({ day, date, key, label }) => ({ day, date: date.toString(), key, label })),
    warnings,
  };
}

function toTheSecond(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
