import { Banner } from "#app/components/banner.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatTime } from "#app/domain/calendar/format-dates.ts";
import { formatWhen, stepOf } from "#app/domain/calendar/inspection-dates.ts";
import { dateInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { hasATime, isStepKey, nameOfStep } from "#app/domain/calendar/schedule.ts";
import { moveInspectionDate } from "#app/domain/date-changes/move-inspection-date.server.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { moveDateForm } from "#app/domain/inspections/date-forms.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { findFixedReason, surveyStage } from "#app/domain/inspections/move-rules.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import "../parts/dates.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "dates");
  const key = readParam(params, "step");
  const dateStatus = await findDateStatus(context.db, {
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  if (!dateStatus || !isStepKey(key)) throw new Response(null, { status: 404 });
  const { set, rule } = stepOf(dateStatus.steps, key);
  return json({
    id: inspection.id,
    areaName: inspection.areaName,
    label: nameOfStep(key),
    set: formatWhen(set),
    rule: formatWhen(rule),
    date: set.date.toString(),
    time: set.at === null ? null : formatTime(timeInLondon(set.at)),
    extendHref:
      key === "survey-closes" && surveyStage(dateStatus) !== "not-open"
        ? paths.surveyPauses.closing(inspection.id)
        : null,
    fixed: findFixedReason(key, dateStatus),
    bankHolidays: await listHolidaysFrom(context.db, dateInLondon(context.receivedAt)),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "dates");
  const key = readParam(params, "step");
  if (!isStepKey(key)) throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, moveDateForm(hasATime(key)));
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await moveInspectionDate(context, {
    ...parsed.value,
    inspectionId: inspection.id,
    key,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "moved":
      return redirect(`${paths.dates.overview(inspection.id)}?moved=${key}#${key}`);
    case "unchanged":
      return redirect(`${paths.dates.overview(inspection.id)}?done=nothing`);
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
  { label: "Move" },
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Move: ${data?.label ?? "a date"} – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function MoveDate() {
  const { id, label, set, rule, date, time, extendHref, fixed, bankHolidays } =
    useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const errors: FieldErrors = again?.errors ?? {};
  const dates = paths.dates.overview(id);
  return (
    <Page width="work">
      <ErrorSummary errors={{ date: errors.date, time: errors.time, reason: errors.reason }} />
      <h1>Move: {label}</h1>
      <p>
        It is {set}. {set === rule ? "That is the rule’s date." : `By the rule it would be ${rule}.`}
      </p>
      {fixed ? (
        <Banner title={fixed}>
          {extendHref ? (
            <p>
              <a href={extendHref}>Extend the closing</a>
            </p>
          ) : null}
          <p>
            <a href={dates}>Back to the dates</a>
          </p>
        </Banner>
      ) : (
        <div className="dates-form">
          <Form>
            <DatePickerField
              label="New date"
              name="date"
              startsAt={date}
              bankHolidays={bankHolidays}
              defaultValue={again ? dateTyped(again.typed) : date}
              errorMessage={errors.date}
            />
            {time === null ? null : (
              <TimeField
                label="New time"
                name="time"
                description="In London’s time. For example, 12 noon, 6pm or 14:00; 7.30 is in the morning"
                defaultValue={typedOr(again?.typed, "time", time)}
                errorMessage={errors.time}
              />
            )}
            <TextArea
              label="Why it moves"
              name="reason"
              description="Everybody who can see the dates can read this. Do not name a family."
              limit={500}
              rows={3}
              defaultValue={typedOr(again?.typed, "reason")}
              errorMessage={errors.reason}
            />
            <ButtonRow>
              <Button>Move it</Button>
              <ButtonLink kind="quiet" href={dates}>
                Leave it as it is
              </ButtonLink>
            </ButtonRow>
          </Form>
        </div>
      )}
    </Page>
  );
}

function dateTyped(typed: Typed) {
  return {
    day: typedOr(typed, "date-day"),
    month: typedOr(typed, "date-month"),
    year: typedOr(typed, "date-year"),
  };
}
