import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findLetterDates } from "#app/domain/letter-status/find-letter-dates.server.ts";
import { delayLetter, listWhomToTellOfDelay } from "#app/domain/letter-workflow/delay-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { delayForm } from "#app/domain/letters/letter-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { typedDate } from "../parts/typed-date.ts";

const publishedMessage = "The letter is published: nothing is left to delay.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const about = { inspectionId: inspection.id, now };
  const letter = await findLetter(db, about);
  if (!letter) throw notFound();
  const { publishedBy } = await findLetterDates(db, about);
  return {
    inspectionId: inspection.id,
    publishedBy: formatDate(publishedBy),
    startsAt: publishedBy.toString(),
    bankHolidays: await listHolidaysFrom(db, dateInLondon(now)),
    people: await listWhomToTellOfDelay(db, inspection.id),
    refusal: letter.publication ? publishedMessage : null,
    mayDelay: may(role, "change", "letter-steps") && !letter.publication,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const form = await parseForm(args.request, delayForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { db, receivedAt: now } = args.context;
  const delayed = await delayLetter(db, { inspectionId: inspection.id, ...form.value, actor, now });
  const refuse = (date: string) => {
    const errors: Record<string, string> = { date };
    return data({ errors, typed: form.typed }, { status: 422 });
  };
  switch (delayed.kind) {
    case "no-letter":
      throw notFound();
    case "already-published":
      return refuse(publishedMessage);
    case "not-later":
      return refuse(`Choose a day after ${formatDate(delayed.than)}.`);
    case "no-working-day":
      return refuse("Choose a working day: Monday to Friday, and no bank holiday.");
    case "delayed":
      return redirect(`${paths.letter.overview(inspection.id)}?delayed`);
  }
}

export const meta: MetaFunction = () => [{ title: "Delay the letter – Noonday" }];

export default function DelayLetter() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, publishedBy, startsAt, bankHolidays, people, refusal, mayDelay } = loaded;
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Delay the letter</h1>
      <p className="lead">
        {`It is to be published by ${publishedBy}. In exceptional circumstances it is checked further, and published later. The area is told by when.`}
      </p>
      {refusal === null ? null : (
        <Banner kind="warning">
          <p>{refusal}</p>
        </Banner>
      )}
      {mayDelay ? (
        <>
          <h2>Who is told</h2>
          {people.length === 0 ? (
            <p>
              Nobody of the area has an account here. Tell them yourself, or{" "}
              <a href={paths.members.list(inspectionId)}>invite them</a> first.
            </p>
          ) : (
            <ul>
              {people.map(({ personId, name, organisation }) => (
                <li key={personId}>{organisation === "" ? name : `${name}, ${organisation}`}</li>
              ))}
            </ul>
          )}
          <Form>
            <DatePickerField
              label="The day by which it is published"
              name="date"
              startsAt={startsAt}
              firstDay={startsAt}
              bankHolidays={bankHolidays}
              defaultValue={typedDate(answered?.typed)}
              errorMessage={errors.date}
            />
            <TextArea
              label="Why it is delayed"
              description="It stays on record, with your name. The area is told the day alone."
              name="reason"
              rows={3}
              limit={maxCommentLength}
              defaultValue={typedOr(answered?.typed, "reason", "")}
              errorMessage={errors.reason}
            />
            <Button>Delay it and tell them</Button>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
