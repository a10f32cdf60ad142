import { calendarEntries } from "#app/domain/calendar/calendar-entries.ts";
import { findBankHolidayRevision } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { findTimetable } from "#app/domain/calendar/find-timetable.server.ts";
import { calendarResponse } from "#app/http/calendar-response.ts";
import { describeTimetableProblem, timetableQueryOf } from "#app/http/timetable-query.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The dates of a re-visit as a file for somebody's own calendar. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await findTimetable(context.db, timetableQueryOf(new URL(request.url)));
  if (found.kind !== "timetable") {
    const error = describeTimetableProblem(found.kind === "unreadable" ? found : found.notWorking);
    return new Response(`${error}\n`, {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const { dayOne, days, entries, survey } = found.timetable;
  const name = `timetable-${dayOne.toString()}-${days}`;
  return calendarResponse({
    file: `re-visit-${dayOne.toString()}.ics`,
    name: "Re-visit",
    // The same first day has other dates once the list of bank holidays changes.
    events: calendarEntries({
      ...{ name, area: null, steps: entries, survey },
      revision: await findBankHolidayRevision(context.db),
    }),
    madeAt: context.receivedAt,
  });
}
