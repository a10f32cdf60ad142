import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { findTimetable } from "#app/domain/calendar/find-timetable.server.ts";
import { timetableQueryOf } from "#app/http/timetable-query.ts";
import { paths } from "#app/paths.ts";
import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { TimetableDates } from "./timetable-dates.tsx";
import { TimetableForm } from "./timetable-form.tsx";
import { timetableView } from "./timetable-view.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const query = timetableQueryOf(url);
  const asked = url.searchParams.size > 0;
  const typed = { dayOne: query.dayOne, inThree: query.inThree, days: query.days };
  if (!asked) return json({ typed, errors: {}, instead: null, view: null });
  const found = await findTimetable(context.db, query);
  switch (found.kind) {
    case "unreadable":
      return json({ typed, errors: found.errors, instead: null, view: null }, { status: 422 });
    case "not-a-working-day": {
      const { message, nextWorkingDay } = found.notWorking;
      const instead = addressOf(nextWorkingDay, found.days);
      return json({ typed, errors: { dayOne: message }, instead, view: null }, { status: 422 });
    }
    case "timetable": {
      const { timetable, bankHolidays } = found;
      // The form sends three boxes; the address to keep and pass on has the date whole.
      if (query.dayOne === null) return redirect(addressOf(timetable.dayOne, timetable.days));
      return json({ typed, errors: {}, instead: null, view: timetableView(timetable, bankHolidays) });
    }
  }
}

function addressOf(dayOne: Temporal.PlainDate, days: number): string {
  return `${paths.timetable.overview()}?day-1=${dayOne.toString()}&days=${days}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const title = data?.view ? `Re-visit starting ${data.view.dayOneText}` : "Dates of a re-visit";
  return [
    { title: `${title} – Noonday` },
    { name: "description", content: "Every date of a SEND re-visit, from its first day on site." },
  ];
};

export default function TimetablePage() {
  const { typed, errors, instead, view } = useLoaderData<typeof loader>();
  const fieldErrors: { dayOne?: string; days?: string } = errors;
  return (
    <Page width="work">
      <ErrorSummary errors={{ "day-1": fieldErrors.dayOne, days: fieldErrors.days }} />
      <h1>Dates of a re-visit</h1>
      <p className="lead timetable-lead">
        Choose the first day that inspectors are on site. Every other date follows from it, counted in working
        days: Monday to Friday, without the bank holidays of England and Wales.
      </p>
      <TimetableForm typed={typed} errors={fieldErrors} instead={instead} />
      {view ? <TimetableDates view={view} /> : null}
    </Page>
  );
}
