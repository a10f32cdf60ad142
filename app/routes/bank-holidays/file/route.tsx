import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { addBankHolidays } from "#app/domain/bank-holidays/add-bank-holidays.server.ts";
import { compareWithFile } from "#app/domain/bank-holidays/compare-government-file.ts";
import { proposeRemovals } from "#app/domain/bank-holidays/propose-removals.server.ts";
import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { governmentFileForm } from "#app/domain/inspections/date-forms.server.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";
import { MissingDays } from "./missing-days.tsx";
import "../parts/bank-holidays.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return null;
}

/**
 * Adds what is new in the government's file, and writes to the leads of the re-visits that it touches. Where the file has not
 * some of our days any more, it asks first whether they are to be taken off.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const { db, receivedAt: now } = context;
  const parsed = await parseForm(request, governmentFileForm);
  if (!parsed.ok)
    return json({ error: parsed.errors.file, typed: parsed.typed, proposal: null }, { status: 422 });
  const { file: holidays, confirmed, remove } = parsed.value;
  const { missing } = compareWithFile(await findBankHolidays(db), holidays, dateInLondon(now));
  if (missing.length > 0 && !confirmed)
    return json({ error: null, typed: parsed.typed, proposal: await proposeRemovals(db, holidays, now) });
  const removed = missing.map(({ date }) => date).filter((date) => remove.includes(date.toString()));
  const outcome = await addBankHolidays(db, { holidays, removed, actor, now });
  switch (outcome.kind) {
    case "all-listed": {
      if (confirmed) return redirect(paths.bankHolidays.list());
      const error = "All of these are on the list already.";
      return json({ error, typed: parsed.typed, proposal: null }, { status: 422 });
    }
    case "added": {
      const { added, removed: off } = outcome;
      return redirect(
        `${paths.bankHolidays.list()}?many=${added.length}${off.length > 0 ? `&off=${off.length}` : ""}`,
      );
    }
  }
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.bankHolidays.list(), label: "Bank holidays" },
  { label: "From a file" },
]);

export const meta: MetaFunction = () => [{ title: "Add bank holidays from a file – Noonday" }];

export default function BankHolidaysFile() {
  const again = useActionData<typeof action>();
  const proposal = again?.proposal;
  if (proposal)
    return (
      <Page width="work">
        <MissingDays file={typedOr(again.typed, "file")} {...proposal} />
      </Page>
    );
  return (
    <Page width="work">
      <ErrorSummary errors={{ file: again?.error ?? undefined }} />
      <h1>Add bank holidays from a file</h1>
      <p className="bank-holidays-lead">
        The government publishes its list a year or two ahead, at www.gov.uk/bank-holidays.json. Open that
        address, copy all of it, and paste it here. Noonday takes the days of England and Wales that are not
        on the list yet, and asks about those of the list that the file has not any more.
      </p>
      <div className="bank-holidays-lead">
        <Form>
          <TextArea
            label="The file"
            name="file"
            rows={10}
            defaultValue={typedOr(again?.typed, "file")}
            errorMessage={again?.error ?? undefined}
          />
          <ButtonRow>
            <Button>Add what is new</Button>
            <ButtonLink kind="quiet" href={paths.bankHolidays.list()}>
              Back to the list
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </Page>
  );
}
