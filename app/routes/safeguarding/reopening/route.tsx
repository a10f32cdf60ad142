import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxDecisionLengths } from "#app/domain/safeguarding/decisions.ts";
import { reopenEntry } from "#app/domain/safeguarding-decisions/close-entry.server.ts";
import { reopeningForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { askAgain, readDecider, readEntryToDecide, requireDecided } from "../parts/read-entry.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { entry, back } = await readEntryToDecide(args);
  return { back, number: entry.number };
}

export async function action(args: ActionFunctionArgs) {
  const { author, back } = await readDecider(args);
  const form = await parseForm(args.request, reopeningForm);
  if (!form.ok) return askAgain(form.errors, form.typed);
  const outcome = requireDecided(await reopenEntry(args.context.db, { ...author, ...form.value }));
  switch (outcome.kind) {
    case "open":
    case "reopened":
      return redirect(`${back}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Open entry ${loaded?.number ?? ""} again – Safeguarding – Noonday` },
];

export default function EntryReopeningPage() {
  const { back, number } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>{`Entry ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Open entry {number} again?</h1>
      <p className="lead">
        It has its time anew, and holds the evidence until it has another outcome. What was recorded stays.
      </p>
      <Form>
        <TextArea
          label="Why it is open again"
          name="reason"
          rows={3}
          limit={maxDecisionLengths.words}
          defaultValue={typedOr(answered?.typed, "reason")}
          errorMessage={errors.reason}
        />
        <Button>Open it again</Button>
      </Form>
    </Page>
  );
}
