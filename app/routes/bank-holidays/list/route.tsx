import { Banner } from "#app/components/banner.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { addBankHolidays, mayBeRemoved } from "#app/domain/bank-holidays/add-bank-holidays.server.ts";
import { findMovedDay } from "#app/domain/bank-holidays/compare-government-file.ts";
import { findTouchedInspections } from "#app/domain/bank-holidays/find-touched-inspections.server.ts";
import { type BankHolidays, bankHolidayOn } from "#app/domain/calendar/bank-holidays.ts";
import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { listBankHolidays } from "#app/domain/calendar/list-bank-holidays.server.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { bankHolidayForm } from "#app/domain/inspections/date-forms.server.ts";
import { readIsoDate } from "#app/domain/typed-fields/read-date.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { HolidayTable } from "./holiday-table.tsx";
import { TouchedInspections } from "./touched-inspections.tsx";
import "../parts/bank-holidays.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireLead(context, request);
  const { bankHolidays, listed, removed } = await listBankHolidays(context.db);
  const touched = await findTouchedInspections(context.db, { now: context.receivedAt });
  const mine = touched.filter(({ leads }) => leads.some(({ id }) => id === person.id));
  const today = dateInLondon(context.receivedAt);
  const rows = listed.map(({ date, title, addedBy }) => ({
    date: date.toString(),
    dateText: formatDate(date),
    title,
    addedBy,
    past: Temporal.PlainDate.compare(date, today) < 0,
    removable: mayBeRemoved(date, context.receivedAt),
  }));
  return json({
    today: today.toString(),
    through: formatDate(bankHolidays.through),
    coming: rows.filter(({ past }) => !past),
    past: rows.filter(({ past }) => past).toReversed(),
    removed: removed.map(({ date, title, removedBy }) => `${formatDate(date)} (${title}), by ${removedBy}`),
    mine: mine.map(({ inspectionId, areaName }) => ({ id: inspectionId, areaName })),
    others: touched.length - mine.length,
    done: findDoneMessage(new URL(request.url).searchParams, bankHolidays),
  });
}

/** What the press that led here did, where the list bears it out. */
function findDoneMessage(search: URLSearchParams, bankHolidays: BankHolidays): string | null {
  const many = Number(search.get("many"));
  const off = Number(search.get("off"));
  if (Number.isInteger(many) && (many > 0 || off > 0))
    return `Added from the file: ${many}.${off > 0 ? ` Removed: ${off}.` : ""}`;
  const added = search.get("added");
  const date = readIsoDate(added ?? search.get("removed") ?? "");
  if (!date.ok) return null;
  const title = bankHolidayOn(bankHolidays, date.value);
  if (added !== null) return title ? `${formatDate(date.value)} (${title}) is on the list.` : null;
  return title ? null : `${formatDate(date.value)} is off the list.`;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const parsed = await parseForm(request, bankHolidayForm);
  if (!parsed.ok) return json({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const holidays = [parsed.value];
  const outcome = await addBankHolidays(context.db, { holidays, actor, now: context.receivedAt });
  switch (outcome.kind) {
    case "added": {
      const { list } = await findBankHolidays(context.db);
      const old = findMovedDay(parsed.value, list);
      // The same holiday on two days of a year: most likely it has moved, so its old day is asked about.
      if (old && mayBeRemoved(old, context.receivedAt)) return redirect(paths.bankHolidays.removal(old));
      return redirect(`${paths.bankHolidays.list()}?added=${parsed.value.date.toString()}`);
    }
    case "all-listed": {
      const errors: FieldErrors = { date: `That day is on the list already: ${outcome.title}.` };
      return json({ errors, typed: parsed.typed }, { status: 422 });
    }
  }
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Bank holidays" },
]);

export const meta: MetaFunction = () => [{ title: "Bank holidays – Noonday" }];

export default function BankHolidaysPage() {
  const { today, through, coming, past, removed, mine, others, done } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const typed = again?.typed;
  return (
    <Page width="work">
      <ErrorSummary errors={{ date: again?.errors.date, title: again?.errors.title }} />
      {done ? (
        <Banner kind="success" announce>
          <p>{done}</p>
        </Banner>
      ) : null}
      <TouchedInspections mine={mine} others={others} />
      <h1>Bank holidays</h1>
      <p className="lead bank-holidays-lead">
        Working days are counted around these days, the bank holidays of England and Wales. The list is whole
        until {through}.
      </p>
      <div className="bank-holidays-columns">
        <section aria-labelledby="coming">
          <h2 id="coming">To come</h2>
          <HolidayTable caption="Bank holidays to come" rows={coming} />
          <Details summary="Those that have passed">
            <HolidayTable caption="Bank holidays that have passed" rows={past} />
          </Details>
          {removed.length > 0 ? (
            <>
              <h3>Removed from the list</h3>
              <ul>
                {removed.map((day) => (
                  <li key={day}>{day}</li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
        <section aria-labelledby="add" className="bank-holidays-add">
          <h2 id="add">Add one</h2>
          <p>
            When a new one is proclaimed, one moves, or the next year’s are there. It counts for every
            re-visit. No date moves by itself: each lead inspector is shown the new dates and confirms them.
          </p>
          <Form>
            <DatePickerField
              label="Date"
              name="date"
              startsAt={today}
              defaultValue={{
                day: typedOr(typed, "date-day"),
                month: typedOr(typed, "date-month"),
                year: typedOr(typed, "date-year"),
              }}
              errorMessage={again?.errors.date}
            />
            <TextField
              label="Name"
              name="title"
              description="As it was proclaimed"
              defaultValue={typedOr(typed, "title")}
              errorMessage={again?.errors.title}
            />
            <ButtonRow>
              <Button>Add this bank holiday</Button>
            </ButtonRow>
          </Form>
          <p>
            <a href={paths.bankHolidays.file()}>Add many at once from the government’s file</a>
          </p>
        </section>
      </div>
    </Page>
  );
}
