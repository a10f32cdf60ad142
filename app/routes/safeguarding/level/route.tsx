import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { entryLevelNames, entryLevels, entryLevelWords } from "#app/domain/safeguarding/deadlines.ts";
import { maxDecisionLengths } from "#app/domain/safeguarding/decisions.ts";
import { markOfLevel, setLevel } from "#app/domain/safeguarding-decisions/decide-entry.server.ts";
import { levelForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
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
  return { back, number: entry.number, level: entry.level, seen: markOfLevel(entry) };
}

export async function action(args: ActionFunctionArgs) {
  const { author, back } = await readDecider(args);
  const form = await parseForm(args.request, levelForm);
  if (!form.ok) return askAgain(form.errors, form.typed);
  const seen = readSeen(form.typed);
  const outcome = requireDecided(await setLevel(args.context.db, { ...author, ...form.value, seen }));
  switch (outcome.kind) {
    case "closed":
      return redirect(`${back}?closed`);
    case "reason-missing":
      return askAgain({ reason: "Say why it is less urgent" }, form.typed);
    case "changed-since":
      return askAgain(
        {
          level: describeConflict(seen, {
            changed: "Somebody changed it since you opened the page.",
            now: "What it is now is ticked on the entry’s own page.",
          }),
        },
        { ...form.typed, seen: [outcome.mark] },
      );
    case "set":
    case "unchanged":
      return redirect(`${back}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `How soon, entry ${loaded?.number ?? ""} – Safeguarding – Noonday` },
];

export default function EntryLevelPage() {
  const { back, number, level, seen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={back}>{`Entry ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>How soon is entry {number} to be seen to?</h1>
      <p className="lead">Its time begins anew when you save this.</p>
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
        <RadioGroup
          label="Level"
          name="level"
          options={entryLevels.map((value) => ({
            value,
            label: entryLevelNames[value],
            hint: entryLevelWords[value],
          }))}
          defaultValue={typedOr(typed, "level", level)}
          errorMessage={errors.level}
        />
        <TextArea
          label="Why"
          name="reason"
          rows={3}
          limit={maxDecisionLengths.words}
          description="Needed where it becomes less urgent. Do not repeat what a family said."
          defaultValue={typedOr(typed, "reason")}
          errorMessage={errors.reason}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  );
}
