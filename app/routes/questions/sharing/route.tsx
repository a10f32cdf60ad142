import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { FieldWords } from "#app/components/native/field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { surveyWindowOf } from "#app/domain/calendar/inspection-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { listConditionProblems } from "#app/domain/questions/describe-condition.ts";
import { focusAreasWithoutQuestion } from "#app/domain/questions/group-by-focus-area.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { type QuestionPart, shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { listRecipients } from "#app/domain/reviews/list-recipients.server.ts";
import { findLostFields } from "#app/domain/text/text-field.ts";
import { readDate } from "#app/domain/typed-fields/read-date.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { audienceNames } from "../parts/audiences.tsx";
import { ConditionProblems } from "../parts/condition-problems.tsx";

const maxMessageLength = 2000;

const places: Readonly<Record<QuestionPart, string>> = {
  text: "In",
  hint: "In the line under",
  choices: "In a choice of",
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "question-shares");
  const audience = readAudience(new URL(request.url).searchParams.get("audience"));
  const { focusAreas, questions, share } = await listQuestionStates(context.db, {
    inspectionId: inspection.id,
    audience,
  });
  const recipients = await listRecipients(context.db, { inspectionId: inspection.id, audience });
  const today = dateInLondon(context.receivedAt);
  const standing = await findDateStatus(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const opens = standing ? dateInLondon(surveyWindowOf(standing.steps).opensAt) : today;
  const dayBefore = opens.subtract({ days: opens.dayOfWeek === 1 ? 3 : 1 });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    audience,
    today: today.toString(),
    bankHolidays: await listHolidaysFrom(context.db, today),
    notified: inspection.notifiedAt !== null,
    total: questions.length,
    changed: share ? questions.filter(({ shared }) => shared !== "as-it-stands").map(({ text }) => text) : [],
    lastNumber: share?.number ?? 0,
    conditionProblems: listConditionProblems({ focusAreas, questions }),
    without: focusAreasWithoutQuestion(focusAreas, questions).map(({ shortName }) => shortName),
    recipients: recipients.map(({ name, organisation }) => ({ name, organisation })),
    opensText: formatDate(opens),
    answerBy: (Temporal.PlainDate.compare(dayBefore, today) < 0 ? today : dayBefore).toString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "question-shares");
  const now = context.receivedAt;
  const typed = typedIn(await readForm(request));
  const audience = readAudience(typedOr(typed, "audience"));
  const message = typedOr(typed, "message");
  const errors: Record<string, string> = findLostFields(
    typed,
    audience === "open-meeting" ? [] : ["message"],
  );
  // Whom it is shared with stands in no field that is seen.
  if (typed.audience === undefined) errors.none = "The form did not arrive whole. Share the questions again.";
  if (message.length > maxMessageLength)
    errors.message = `Keep the message under ${maxMessageLength} characters.`;
  let answerBy: Temporal.PlainDate | null = null;
  if (audience === "parents") {
    const read = readDate({
      day: typedOr(typed, "answer-by-day"),
      month: typedOr(typed, "answer-by-month"),
      year: typedOr(typed, "answer-by-year"),
    });
    if (!read.ok) errors["answer-by"] = read.error;
    else if (Temporal.PlainDate.compare(read.value, dateInLondon(now)) < 0)
      errors["answer-by"] = "Choose today or a later date.";
    else answerBy = read.value;
  }
  if (Object.keys(errors).length > 0) return data({ typed, errors, refused: null }, { status: 422 });
  const sharing = { inspectionId: inspection.id, audience, message, answerBy, actor, now };
  const shared = await shareQuestions(context, sharing);
  if (shared.kind === "not-releasable") {
    const { question, why } = shared;
    if (question === null) errors.message = leavingProblemWords[why];
    else errors.questions = `${places[question.part]} “${question.text}”: ${leavingProblemWords[why]}`;
    return data({ typed, errors, refused: question }, { status: 422 });
  }
  if (shared.kind !== "shared") {
    errors.none =
      shared.kind === "nothing-to-share"
        ? "There is nothing to share yet. Write a question first."
        : shared.kind === "not-notified"
          ? "Nothing was shared: record first that the area has been notified."
          : "Nothing was shared: somebody changed a question meanwhile. Share them again.";
    return data({ typed, errors, refused: null }, { status: 422 });
  }
  return redirect(`${paths.questions.list(inspection.id)}?audience=${audience}&done=shared`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Share the questions – ${loaded?.areaName ?? ""} – Noonday` },
];

const titles = {
  parents: "Share the questions with the forum",
  "young-people": "Share the questions for young people",
  "open-meeting": "Publish the focuses of the open meeting",
} as const;

export default function ShareQuestions() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { typed, errors = {}, refused } = answer ?? {};
  const { none, ...fieldErrors } = errors;
  const { audience } = view;
  const here = paths.questions.list(view.inspectionId);
  const list =
    audience === "parents" ? here : `${paths.questions.list(view.inspectionId)}?audience=${audience}`;
  const [year = "", month = "", day = ""] = view.answerBy.split("-");
  const public_ = audience === "open-meeting";
  if (view.total === 0) {
    return (
      <Page width="work" before={<BackLink href={list}>{`Questions: ${audienceNames[audience]}`}</BackLink>}>
        <ErrorSummary errors={{}} general={none} />
        <h1>{titles[audience]}</h1>
        <EmptyState
          title={public_ ? "No focus yet" : "No question yet"}
          action={<ButtonLink href={list}>Go to the list</ButtonLink>}
        >
          {public_ ? "Write a focus first, then publish it." : "Write a question first, then share it."}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="work" before={<BackLink href={list}>{`Questions: ${audienceNames[audience]}`}</BackLink>}>
      <ErrorSummary errors={fieldErrors} general={none} />
      <h1>{titles[audience]}</h1>
      <p className="lead">
        {questionMessages.t(public_ ? "share.focuses" : "share.questions", { count: view.total })}{" "}
        {public_ ? "Anybody can read them once the area has been notified." : ""}
      </p>
      {refused ? (
        <div id="questions">
          <FieldWords name="questions" errorMessage={errors.questions} />
          <p>
            <a href={paths.questions.question(view.inspectionId, refused.id)}>Change “{refused.text}”</a>
          </p>
        </div>
      ) : null}
      <ConditionProblems inspectionId={view.inspectionId} problems={view.conditionProblems} />
      {view.without.length > 0 ? (
        <Banner kind="warning" title="Nothing yet for:">
          <ul>
            {view.without.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {view.notified || public_ ? null : (
        <Banner kind="warning" title="The area has not been notified">
          <p>
            Whoever gets these questions will know of the re-visit, so they can be shared once it is recorded
            that the area was told.{" "}
            <a href={paths.notification.overview(view.inspectionId)}>Record the notification</a>
          </p>
        </Banner>
      )}
      {view.lastNumber > 0 && !public_ ? (
        view.changed.length > 0 ? (
          <section className="section">
            <h2>New or changed since they saw them</h2>
            <ul>
              {view.changed.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ) : (
          <p>No wording has changed since they saw them last.</p>
        )
      ) : null}
      {public_ ? null : view.recipients.length > 0 ? (
        <section className="section">
          <h2>Who is told by email</h2>
          <ul>
            {view.recipients.map(({ name, organisation }) => (
              <li key={`${name} ${organisation}`}>
                {name}
                {organisation ? `, ${organisation}` : ""}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Banner kind="warning" title="Nobody to tell yet">
          <p>
            {audience === "parents"
              ? "No forum or parents’ group has joined this re-visit. "
              : "No young people’s group and no local area officer has joined this re-visit. "}
            <a href={paths.members.list(view.inspectionId)}>Invite them</a>. They see what is shared once they
            join.
          </p>
        </Banner>
      )}
      <Form>
        <input type="hidden" name="audience" value={audience} />
        {public_ ? null : (
          <TextArea
            label="A message to them"
            name="message"
            isOptional
            rows={4}
            errorMessage={errors.message}
            defaultValue={typedOr(typed, "message")}
          />
        )}
        {audience === "parents" ? (
          <DatePickerField
            label="Please answer by"
            name="answer-by"
            startsAt={view.today}
            firstDay={view.today}
            bankHolidays={view.bankHolidays}
            description={`The survey opens on ${view.opensText}.`}
            errorMessage={errors["answer-by"]}
            defaultValue={{
              day: typedOr(typed, "answer-by-day", day.replace(/^0/, "")),
              month: typedOr(typed, "answer-by-month", month.replace(/^0/, "")),
              year: typedOr(typed, "answer-by-year", year),
            }}
          />
        ) : null}
        <ButtonRow>
          <Button>{public_ ? "Publish" : "Share"}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
