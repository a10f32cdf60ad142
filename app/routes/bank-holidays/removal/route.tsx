import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { mayBeRemoved, removeBankHoliday } from "#app/domain/bank-holidays/add-bank-holidays.server.ts";
import { findMovedDay } from "#app/domain/bank-holidays/compare-government-file.ts";
import { previewBankHolidays } from "#app/domain/bank-holidays/preview-bank-holidays.server.ts";
import { type BankHolidays, bankHolidayOn } from "#app/domain/calendar/bank-holidays.ts";
import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { readIsoDate } from "#app/domain/typed-fields/read-date.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { PreviewedInspections } from "../parts/previewed-inspections.tsx";
import "../parts/bank-holidays.css";

/** Asks whether a day is to be taken off the list, and names the re-visits that this would touch. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  const { db, receivedAt: now } = context;
  const date = readDateIn(params.date);
  const list = await findBankHolidays(db);
  const title = bankHolidayOn(list, date);
  if (title === undefined || !mayBeRemoved(date, now)) throw redirect(paths.bankHolidays.list());
  return json({
    dateText: formatDate(date),
    title,
    moved: describeMove({ date, title }, list),
    inspections: await previewBankHolidays(db, { added: [], removed: [{ date, title }], now }),
  });
}

/** The other day of that year under the same name: the day has moved there. */
function describeMove(
  day: { date: Temporal.PlainDate; title: string },
  { list }: BankHolidays,
): string | null {
  const moved = findMovedDay(day, list);
  return moved && formatDate(moved);
}

/** Takes it off the list. Pressed twice, the second changes nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const date = readDateIn(params.date);
  const outcome = await removeBankHoliday(context.db, { date, actor, now: context.receivedAt });
  switch (outcome.kind) {
    case "removed":
      return redirect(`${paths.bankHolidays.list()}?removed=${date.toString()}`);
    case "not-listed":
    case "passed":
      return redirect(paths.bankHolidays.list());
  }
}

function readDateIn(text = ""): Temporal.PlainDate {
  const date = readIsoDate(text);
  if (!date.ok) throw new Response(null, { status: 404 });
  return date.value;
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.bankHolidays.list(), label: "Bank holidays" },
  { label: "Remove" },
]);

export const meta: MetaFunction = () => [{ title: "Remove a bank holiday – Noonday" }];

export default function BankHolidayRemoval() {
  const { dateText, title, moved, inspections } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>
        Remove {dateText} ({title}) from the list?
      </h1>
      {moved ? (
        <p className="bank-holidays-lead">
          A bank holiday of the same name is on {moved}. Where it has moved there, remove this day: else both
          count.
        </p>
      ) : null}
      <section aria-labelledby="touched" className="bank-holidays-lead">
        <h2 id="touched">Re-visits with other dates</h2>
        <PreviewedInspections inspections={inspections} none="No date of a re-visit changes by it." />
        {inspections.length > 0 ? (
          <p>No date moves by itself. Their lead inspectors are told, and confirm or decline.</p>
        ) : null}
      </section>
      <Form>
        <ButtonRow>
          <Button>Remove it from the list</Button>
          <ButtonLink kind="quiet" href={paths.bankHolidays.list()}>
            Leave it on the list
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
