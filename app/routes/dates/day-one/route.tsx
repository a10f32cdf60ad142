import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { readTimetableQuery } from "#app/domain/calendar/timetable-query.ts";
import { changeDayOne, planDayOne } from "#app/domain/date-changes/change-day-one.server.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeDayOneForm } from "#app/domain/inspections/date-forms.server.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { timetableQueryOf } from "#app/http/timetable-query.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { plannedStepView } from "../parts/proposal-view.ts";
import { ChooseDayOne } from "./choose-day-one.tsx";
import { ConfirmDayOne } from "./confirm-day-one.tsx";

/** Without a query, the form that asks for another day 1 or length; with one, what that would change. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "dates");
  const url = new URL(request.url);
  const query = timetableQueryOf(url);
  const page = {
    id: inspection.id,
    areaName: inspection.areaName,
    now: { dayOne: inspection.dayOne, days: String(inspection.days) },
    typed: query,
    notified: inspection.notifiedAt !== null,
    bankHolidays: await listHolidaysFrom(context.db, dateInLondon(context.receivedAt)),
  };
  const nothing = { ...page, errors: {} as FieldErrors, plan: null };
  if (url.searchParams.size === 0) return json(nothing);
  const read = readTimetableQuery(query);
  if (!read.ok) {
    const errors: FieldErrors = {};
    if (read.errors.dayOne) errors["day-1"] = read.errors.dayOne;
    if (read.errors.days) errors.days = read.errors.days;
    return json({ ...nothing, errors }, { status: 422 });
  }
  const planned = await planDayOne(context.db, {
    ...read,
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  switch (planned.kind) {
    case "no-such-inspection":
      throw new Response(null, { status: 404 });
    case "unchanged":
      return json(
        { ...nothing, errors: { "day-1": "That is day 1 and the length already." } },
        { status: 422 },
      );
    case "refused":
      return json({ ...nothing, errors: { "day-1": planned.why } }, { status: 422 });
    case "planned":
      return json({
        ...nothing,
        plan: {
          dayOne: read.dayOne.toString(),
          dayOneText: formatDate(read.dayOne),
          days: read.days,
          steps: planned.plan.steps.map(plannedStepView),
          warnings: planned.warnings,
        },
      });
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "dates");
  const parsed = await parseForm(request, changeDayOneForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await changeDayOne(context, {
    ...parsed.value,
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "changed":
      return redirect(`${paths.dates.overview(inspection.id)}?done=day-one`);
    case "unchanged":
      return redirect(`${paths.dates.overview(inspection.id)}?done=nothing`);
    case "reason-missing":
      return again({ reason: "The area has been told the dates, so say why they change." }, parsed.typed);
    case "refused":
      return again({ date: outcome.why }, parsed.typed);
    case "not-releasable":
      return again({ reason: leavingProblemWords[outcome.why] }, parsed.typed);
    case "no-such-inspection":
      throw new Response(null, { status: 404 });
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return json({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>(({ id, areaName }) => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.revisits.overview(id), label: areaName },
  { href: paths.dates.overview(id), label: "Dates" },
  { label: "Day 1" },
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change day 1 or the length – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function DayOne() {
  const { id, now, typed, notified, errors, plan, bankHolidays } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const posted: FieldErrors = again?.errors ?? {};
  const dates = paths.dates.overview(id);
  return (
    <Page width="work">
      <ErrorSummary errors={{ ...errors, reason: posted.reason }} general={posted.date ?? posted.days} />
      <h1>Change day 1 or the length</h1>
      {plan ? (
        <ConfirmDayOne
          plan={plan}
          inspectionId={id}
          notified={notified}
          typed={again?.typed}
          error={posted.reason}
        />
      ) : (
        <ChooseDayOne {...{ now, typed, errors, dates, bankHolidays }} />
      )}
    </Page>
  );
}
