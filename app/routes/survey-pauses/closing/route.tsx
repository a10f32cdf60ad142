import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { extendClosing, findExtensionStatus } from "#app/domain/survey-pauses/extend-closing.server.ts";
import { findExtensionProblem, listClosingChoices } from "#app/domain/survey-pauses/extension.ts";
import { closingForm } from "#app/domain/survey-pauses/pause-forms.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
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
import { pauseCrumbs } from "../parts/pause-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "survey-closing");
  const { db, receivedAt: now } = args.context;
  const status = await findExtensionStatus(db, { inspectionId: inspection.id, now });
  if (!status) throw notFound();
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    closes: formatDateAndTime(status.survey.closesAt),
    isClosed: stateOf(status.survey, now) === "closed",
    problem: findExtensionProblem(status),
    choices: listClosingChoices(status).map(({ date, at, warning }) => ({
      value: date.toString(),
      label: formatDateAndTime(at),
      hint: warning,
    })),
  };
}

/** Extends the closing, or reopens a survey that closed today. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-closing");
  const parsed = await parseForm(args.request, closingForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await extendClosing(args.context, {
    ...parsed.value,
    ...{ inspectionId: inspection.id, actor, now: args.context.receivedAt },
  });
  switch (outcome.kind) {
    case "extended":
      return redirect(`${paths.surveyPauses.overview(inspection.id)}?done=extended`);
    case "refused":
      return again({ date: outcome.why }, parsed.typed);
    case "not-releasable":
      return again({ reason: leavingProblemWords[outcome.why] }, parsed.typed);
    case "no-such-inspection":
      throw notFound();
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>((loaded) => pauseCrumbs(loaded, "Extend the closing"));

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Extend the closing – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function ExtendClosing() {
  const { id, closes, isClosed, problem, choices } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const back = paths.surveyPauses.overview(id);
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>{isClosed ? "Reopen the survey by a later closing" : "Extend the closing"}</h1>
      <p className="lead">{`${isClosed ? "It closed" : "It closes"} at ${closes}.`}</p>
      {problem !== null || choices.length === 0 ? (
        <Banner
          title={problem ?? "There is no later noon of a working day before the end of the last day on site."}
        >
          <p>
            <a href={back}>Back to the survey’s state</a>
          </p>
        </Banner>
      ) : (
        <>
          <p>
            The survey closes at 12 noon of a working day, and at the latest on the last day on site. The new
            closing and its reason show wherever the closing stands. The forum and the local area officer get
            an email. It can be extended again, and never be made earlier.
          </p>
          {isClosed ? (
            <Banner kind="warning" title="The survey has closed">
              <p>
                Whoever had not finished can go on. What arrived after the closing then counts. It can be
                reopened on the day of its closing only, or while a pause lasts.
              </p>
            </Banner>
          ) : null}
          <Form>
            <RadioGroup
              name="date"
              label="When it closes"
              options={choices.map(({ value, label, hint }) => ({ value, label, hint: hint ?? undefined }))}
              defaultValue={answered ? typedOr(answered.typed, "date") : undefined}
              errorMessage={errors.date}
            />
            <TextArea
              label="Why it closes later"
              name="reason"
              description="Families, forums and the officer read this. Do not name anybody."
              limit={500}
              rows={3}
              defaultValue={typedOr(answered?.typed, "reason")}
              errorMessage={errors.reason}
            />
            <ButtonRow>
              <Button>{isClosed ? "Reopen the survey" : "Extend the closing"}</Button>
              <ButtonLink kind="quiet" href={back}>
                Cancel
              </ButtonLink>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
