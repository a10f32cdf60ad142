import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { pauseForm } from "#app/domain/survey-pauses/pause-forms.server.ts";
import { pauseSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
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
import { MomentField } from "../parts/moment-field.tsx";
import { pauseCrumbs } from "../parts/pause-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "survey-pauses");
  const { db, receivedAt: now } = args.context;
  const survey = await findSurveyOfInspection(db, inspection.id);
  if (!survey) throw notFound();
  if (survey.pause !== null || stateOf(survey, now) === "closed")
    throw redirect(paths.surveyPauses.overview(inspection.id));
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    closes: formatDateAndTime(survey.closesAt),
    isOpen: stateOf(survey, now) === "open",
    today: dateInLondon(now).toString(),
  };
}

/** Pauses the survey at once, for everybody. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-pauses");
  const parsed = await parseForm(args.request, pauseForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await pauseSurvey(args.context, {
    ...parsed.value,
    ...{ inspectionId: inspection.id, actor, now: args.context.receivedAt },
  });
  const page = paths.surveyPauses.overview(inspection.id);
  switch (outcome.kind) {
    case "paused":
      return redirect(`${page}?done=paused`);
    case "paused-before":
      return redirect(`${page}?done=paused-before`);
    case "closed":
      return redirect(`${page}?done=closed`);
    case "expected-in-the-past":
      return again(
        { expected: "That time has passed. Choose a later one, or leave it empty." },
        parsed.typed,
      );
    case "not-releasable":
      return again({ reason: leavingProblemWords[outcome.why] }, parsed.typed);
    case "no-such-inspection":
      throw notFound();
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>((loaded) => pauseCrumbs(loaded, "Pause"));

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Pause the survey – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const usualReason =
  "Some questions do not show as they should. We are putting this right. You do not need to answer again now.";

export default function PauseSurvey() {
  const { id, closes, isOpen, today } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Pause the survey</h1>
      <p className="lead">
        From the moment you press, every page of the survey says that it is paused, since when and why. What
        families save or send meanwhile is kept as their draft. They send it themselves once it goes on.
      </p>
      <ul>
        <li>Families read a standard sentence of ours in their own language. Your words stay in English.</li>
        <li>With a receipt families can still read what they sent, and withdraw it.</li>
        <li>
          Responses on paper, by telephone and by email are entered as ever: they do not depend on the screen.
        </li>
      </ul>
      <Banner kind="warning" title={`The closing stays: ${closes}`}>
        <p>
          {isOpen
            ? "A pause does not move it. If it lasts until then, the survey closes paused, and what nobody could send does not count unless the closing is extended."
            : "The survey is not open yet. It opens paused, and closes at the time above unless the closing is extended."}
        </p>
      </Banner>
      <Form>
        <TextArea
          label="Why, in words for families"
          name="reason"
          description="Plain and short. It shows on the survey’s pages. Do not name anybody."
          limit={500}
          rows={3}
          defaultValue={typedOr(answered?.typed, "reason", usualReason)}
          errorMessage={errors.reason}
        />
        <TextArea
          label="Note for inspectors"
          name="pause-note"
          isOptional
          description="What is wrong, who looks at it. Families do not see it."
          limit={1000}
          rows={3}
          defaultValue={typedOr(answered?.typed, "pause-note")}
          errorMessage={errors["pause-note"]}
        />
        <MomentField
          name="expected"
          label="When it should go on"
          description="Leave both empty where you do not know. It goes on only when you press."
          isOptional
          startsAt={today}
          errors={errors}
          typed={answered?.typed}
        />
        <ButtonRow>
          <Button>Pause the survey now</Button>
          <ButtonLink kind="quiet" href={paths.surveyPauses.overview(id)}>
            Cancel
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
