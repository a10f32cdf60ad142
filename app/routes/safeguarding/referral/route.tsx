import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { DateField } from "#app/components/native/date-field.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { dateInLondon, instantInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { maxDecisionLengths } from "#app/domain/safeguarding/decisions.ts";
import { recordReferral } from "#app/domain/safeguarding-decisions/decide-entry.server.ts";
import { referralForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
import { readDate } from "#app/domain/typed-fields/read-date.ts";
import { readTime } from "#app/domain/typed-fields/read-time.ts";
import { checkForm, type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { makeId } from "#app/platform/tokens.ts";
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
  const now = args.context.receivedAt;
  return {
    back,
    number: entry.number,
    id: makeId(),
    today: dateInLondon(now).toString(),
    time: timeInLondon(now).toString({ smallestUnit: "minute" }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { author, back } = await readDecider(args);
  const typed = typedIn(await readForm(args.request));
  const form = checkForm(typed, referralForm);
  const date = readDate(dateTyped(typed));
  const time = readTime(typedOr(typed, "time"));
  if (!form.ok || !date.ok || !time.ok) {
    return askAgain(
      {
        ...(form.ok ? {} : form.errors),
        ...(date.ok ? {} : { date: date.error }),
        ...(time.ok ? {} : { time: time.error }),
      },
      typed,
    );
  }
  const { entry: id, "referred-to": referredTo, reference, words } = form.value;
  const referredAt = instantInLondon(date.value, time.value);
  const outcome = requireDecided(
    await recordReferral(args.context.db, {
      ...author,
      ...{ id, referredTo, referredAt, reference, words },
    }),
  );
  switch (outcome.kind) {
    case "in-the-future":
      return askAgain({ date: "Record a referral when it has been made: this is yet to come" }, typed);
    case "recorded":
      return redirect(`${back}?saved`);
  }
}

function dateTyped(typed: Typed | undefined) {
  const part = (name: string) => typedOr(typed, `date-${name}`);
  return { day: part("day"), month: part("month"), year: part("year") };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Referral of entry ${loaded?.number ?? ""} – Safeguarding – Noonday` },
];

export default function EntryReferralPage() {
  const { back, number, id, today, time } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={back}>{`Entry ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Record a referral of entry {number}</h1>
      <p className="lead">
        Noonday sends nothing to anybody. Refer it as your procedure says, then record here that you did.
      </p>
      <Form>
        <FormId name="entry" value={typedOr(typed, "entry", id)} />
        <TextField
          label="To whom"
          name="referred-to"
          description="Such as children’s social care of the council, or the police"
          defaultValue={typedOr(typed, "referred-to")}
          errorMessage={errors["referred-to"]}
        />
        <DateField
          label="On which day"
          name="date"
          defaultValue={typed ? dateTyped(typed) : today}
          errorMessage={errors.date}
        />
        <TimeField
          label="At what time"
          name="time"
          defaultValue={typedOr(typed, "time", time)}
          errorMessage={errors.time}
        />
        <TextField
          label="Their reference"
          name="reference"
          isOptional
          defaultValue={typedOr(typed, "reference")}
          errorMessage={errors.reference}
        />
        <TextArea
          label="Anything more"
          name="words"
          rows={3}
          isOptional
          limit={maxDecisionLengths.words}
          description="Do not repeat the family’s words: they may yet be withdrawn, and this stays."
          defaultValue={typedOr(typed, "words")}
          errorMessage={errors.words}
        />
        <Button>Record it</Button>
      </Form>
    </Page>
  );
}
