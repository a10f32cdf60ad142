import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Page } from "#app/components/page.tsx";
import { findApprovalById } from "#app/domain/approvals/find-approved-set.server.ts";
import { formatTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { controlOf } from "#app/domain/drafts/draft.ts";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import { notOnlineStatement } from "#app/domain/paper/english-paper-statement.ts";
import { findEntryEnd } from "#app/domain/paper/find-entry-end.server.ts";
import { findEnteredResponse } from "#app/domain/paper/list-entered-responses.server.ts";
import { type OpenedEntry, openEnteredResponse } from "#app/domain/paper/open-entered-response.server.ts";
import { entryToMark } from "#app/domain/paper/read-stored-entry.server.ts";
import { heldWords } from "#app/domain/safeguarding-decisions/check-hold.server.ts";
import { answerKey, maxChildren, repeatForChildren } from "#app/domain/survey/asked-questions.ts";
import { consentChoiceNames } from "#app/domain/survey/consent-statement.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, type Typed, typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { profileFields } from "../parts/children-fields.ts";
import { EntryForm } from "../parts/entry-form.tsx";
import { listOtherValues } from "../parts/list-other-values.ts";
import { describeRefusal, readEntry } from "../parts/read-entry.server.ts";
import { formatSurveyWindow, viewParts } from "../parts/view-parts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "entered-responses",
  );
  const survey = await findSurveyOfInspection(context.db, inspection.id);
  if (!survey) throw notFound();
  const back = paths.offlineResponses.list(inspection.id);
  if (await findEntryEnd(context.db, survey)) throw redirect(back);
  const opened = await openEnteredResponse(context.db, {
    inspectionId: inspection.id,
    responseId: readParam(params, "responseId"),
    actor,
    now: context.receivedAt,
  });
  if (!opened) throw notFound();
  return {
    back,
    areaName: inspection.areaName,
    number: opened.entered.number,
    statement: notOnlineStatement(survey),
    surveyWindowText: formatSurveyWindow(survey),
    today: dateInLondon(context.receivedAt).toString(),
    parts: viewParts(opened.set),
    values: valuesOf(opened),
    seen: markOfFields(entryToMark(opened.entry)),
  };
}

/** What was entered, as it would have been typed. */
function valuesOf({ set, entry }: OpenedEntry): Typed {
  const { mode, paper, receivedAt, answers, choices } = entry;
  const day = dateInLondon(receivedAt);
  return {
    mode: [mode],
    "paper-language": [paper?.language ?? ""],
    ...(paper?.easyRead ? { "paper-easy-read": ["yes"] } : {}),
    "received-day": [String(day.day)],
    "received-month": [String(day.month)],
    "received-year": [String(day.year)],
    "received-time": [formatTime(timeInLondon(receivedAt))],
    ...Object.fromEntries(
      consentChoiceNames.filter((name) => choices?.[name]).map((name) => [name, ["yes"]]),
    ),
    ...profileFields(entry),
    ...Object.fromEntries(
      repeatForChildren(set.questions, maxChildren).map((question) => [
        controlOf(question),
        answers[answerKey(question)] ?? [],
      ]),
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "entered-responses",
  );
  const wanted = { inspectionId: inspection.id, responseId: readParam(params, "responseId") };
  const entered = await findEnteredResponse(context.db, wanted);
  const set =
    entered &&
    (await findApprovalById(context.db, { inspectionId: inspection.id, approvalId: entered.approvalId }));
  if (!set) throw notFound();
  const typed = typedIn(await readCompleteForm(request));
  const read = readEntry(typed, set.questions);
  if (!read.ok) return again({ errors: read.errors }, typed);
  const seen = readSeen(typed);
  const outcome = await correctEnteredResponse(context.db, {
    ...wanted,
    entry: read.entry,
    seen,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "corrected":
      return redirect(`${paths.offlineResponses.list(inspection.id)}?corrected=${outcome.number}`);
    case "held": {
      const held = set.questions.filter(({ id }) => outcome.questionVersionIds.includes(id));
      const errors = Object.fromEntries(held.map((question) => [controlOf(question), heldWords.correction]));
      return again({ errors }, typed);
    }
    case "no-such-response":
    case "withdrawn":
      throw notFound();
    case "changed-meanwhile": {
      const opened = await openEnteredResponse(context.db, { ...wanted, actor, now: context.receivedAt });
      if (!opened) throw notFound();
      typed.seen = [markOfFields(entryToMark(opened.entry))];
      const general = describeConflict(seen, {
        changed: "This response was corrected since you opened the page.",
        now: "What stands there now is shown above the form.",
      });
      return again({ errors: {}, general, others: listOtherValues(opened, read.entry) }, typed);
    }
    default:
      return again(describeRefusal(outcome, await findSurveyOfInspection(context.db, inspection.id)), typed);
  }
}

type Refusal = { errors: FieldErrors; general?: string; others?: ReturnType<typeof listOtherValues> };

function again({ errors, general, others = [] }: Refusal, typed: Typed) {
  return data({ errors, general, others, typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Correct number ${loaded?.number ?? ""} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function CorrectResponse() {
  const { back, number, statement, surveyWindowText, today, parts, values, seen } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>Responses that did not come online</BackLink>}>
      <ErrorSummary errors={errors} general={answered?.general} />
      <h1>Correct number {number}</h1>
      <p className="lead">
        Make it say what the person wrote or said. What stands here now is not kept once you save.
      </p>
      {answered && answered.others.length > 0 ? (
        <Inset title="What stands there now">
          <ul>
            {answered.others.map(({ label, value }) => (
              <li key={label}>
                <strong>{label}</strong>: <span dir="auto">{value}</span>
              </li>
            ))}
          </ul>
        </Inset>
      ) : null}
      <EntryForm
        seen={seenToSend(seen, answered?.typed)}
        values={answered?.typed ?? values}
        errors={errors}
        parts={parts}
        statement={statement}
        surveyWindowText={surveyWindowText}
        today={today}
        button="Save the correction"
      />
    </Page>
  );
}
