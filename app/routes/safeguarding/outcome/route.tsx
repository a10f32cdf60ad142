import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { entryOutcomeNames, entryOutcomes, maxDecisionLengths } from "#app/domain/safeguarding/decisions.ts";
import { closeEntry, markOfOutcome } from "#app/domain/safeguarding-decisions/close-entry.server.ts";
import { outcomeForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
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
  const { number, outcome, outcomeWords } = entry;
  return { back, number, outcome: outcome ?? "", words: outcomeWords ?? "", seen: markOfOutcome(entry) };
}

export async function action(args: ActionFunctionArgs) {
  const { author, back } = await readDecider(args);
  const form = await parseForm(args.request, outcomeForm);
  if (!form.ok) return askAgain(form.errors, form.typed);
  const seen = readSeen(form.typed);
  const outcome = requireDecided(await closeEntry(args.context.db, { ...author, ...form.value, seen }));
  switch (outcome.kind) {
    case "referral-missing":
      return askAgain(
        { outcome: "No referral is recorded: record it first, with to whom and when it was made" },
        form.typed,
      );
    case "changed-since":
      return askAgain(
        {
          outcome: describeConflict(seen, {
            changed: "Somebody recorded an outcome or opened it again since you opened the page.",
            now: "What stands there now is on the entry’s own page.",
          }),
        },
        { ...form.typed, seen: [outcome.mark] },
      );
    case "closed":
      return redirect(`${back}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Outcome of entry ${loaded?.number ?? ""} – Safeguarding – Noonday` },
];

export default function EntryOutcomePage() {
  const { back, number, outcome, words, seen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={back}>{`Entry ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>What came of entry {number}?</h1>
      <p className="lead">
        With its outcome the entry is closed, and does not hold the evidence any more. It can be opened again.
      </p>
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
        <RadioGroup
          label="Outcome"
          name="outcome"
          options={entryOutcomes.map((value) => ({ value, label: entryOutcomeNames[value] }))}
          defaultValue={typedOr(typed, "outcome", outcome)}
          errorMessage={errors.outcome}
        />
        <TextArea
          label="How you came to that"
          name="words"
          rows={4}
          limit={maxDecisionLengths.words}
          description="Do not repeat the family’s words: they may yet be withdrawn, and this stays."
          defaultValue={typedOr(typed, "words", words)}
          errorMessage={errors.words}
        />
        <Button>Record the outcome</Button>
      </Form>
    </Page>
  );
}
