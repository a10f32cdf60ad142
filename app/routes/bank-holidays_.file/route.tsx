import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { addBankHolidays } from "#app/domain/revisits/add-bank-holidays.server.ts";
import { governmentFileForm } from "#app/domain/revisits/date-forms.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireLead } from "#app/http/require-lead.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return null;
}

/** Adds what is new in the government's file, and writes to the leads of the re-visits that it touches. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const parsed = await parseForm(request, governmentFileForm);
  if (!parsed.ok) return json({ error: parsed.errors.file, typed: parsed.typed }, { status: 422 });
  const holidays = parsed.value.file;
  const outcome = await addBankHolidays(context.db, { holidays, actor, now: context.receivedAt });
  switch (outcome.kind) {
    case "all-listed":
      return json({ error: "All of these are on the list already.", typed: parsed.typed }, { status: 422 });
    case "added":
      return redirect(`/bank-holidays?many=${outcome.added.length}`);
  }
}

export const meta: MetaFunction = () => [{ title: "Add bank holidays from a file – Noonday" }];

export default function BankHolidaysFile() {
  const again = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={
        <Breadcrumbs
          items={[
            { href: "/revisits", label: "Your re-visits" },
            { href: "/bank-holidays", label: "Bank holidays" },
            { label: "From a file" },
          ]}
        />
      }
    >
      <ErrorSummary errors={{ file: again?.error }} />
      <h1>Add bank holidays from a file</h1>
      <p className="bank-holidays-lead">
        The government publishes its list a year or two ahead, at www.gov.uk/bank-holidays.json. Open that
        address, copy all of it, and paste it here. Noonday takes the days of England and Wales that are not
        on the list yet.
      </p>
      <div className="bank-holidays-lead">
        <Form>
          <TextArea
            label="The file"
            name="file"
            rows={10}
            defaultValue={typedOr(again?.typed, "file")}
            error={again?.error}
          />
          <ButtonRow>
            <Button>Add what is new</Button>
            <ButtonLink kind="quiet" href="/bank-holidays">
              Back to the list
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </Page>
  );
}
