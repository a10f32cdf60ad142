import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { findEasyReadHints } from "#app/domain/question-help/easy-read-hints.ts";
import { describeAskedOf, listConditionProblems } from "#app/domain/questions/describe-condition.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import { type CurrentQuestion, findQuestion } from "#app/domain/questions/list-questions.server.ts";
import type { Audience, Wording } from "#app/domain/questions/question.ts";
import { typesFor } from "#app/domain/questions/question-input.ts";
import { commentsAddress, commentsTitle } from "#app/http/comments-address.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
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
import { listConditionSources } from "../parts/condition-sources.ts";
import { EasyReadHints } from "../parts/easy-read-hints.tsx";
import { QuestionForm } from "../parts/question-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "questions");
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const found = await findQuestion(context.db, wanted);
  if (!found) throw notFound();
  const states = await listQuestionStates(context.db, {
    inspectionId: inspection.id,
    audience: found.audience,
  });
  const question = states.questions.find(({ id }) => id === found.id);
  if (!question) throw notFound();
  const isForParents = question.audience === "parents";
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    question: viewQuestion(question),
    sources: isForParents ? listConditionSources(question, states) : [],
    askedOfText: isForParents ? describeAskedOf(question, states.questions) : null,
    conditionProblem: listConditionProblems(states).find(({ id }) => id === question.id)?.words ?? null,
    latestSince: dateInLondon(context.receivedAt).subtract({ days: 1 }).toString(),
    types: typesFor(question.audience),
    focusAreas: states.focusAreas.map(({ id, shortName }) => ({ id, shortName })),
    fromComments: new URL(request.url).searchParams.get("to") === "comments",
  };
}

/** Browsers are handed no instants. */
function viewQuestion<Question extends { updatedAt: Temporal.Instant }>({
  updatedAt,
  ...question
}: Question) {
  return { ...question, updatedAt: formatInstant(updatedAt) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const found = await findQuestion(context.db, wanted);
  if (!found) throw notFound();
  const typed = typedIn(await readCompleteForm(request));
  const parsed = checkForm(typed, questionForm(found.audience, { today: dateInLondon(now) }));
  const refuse = (errors: Record<string, string>, current: CurrentQuestion | null) =>
    data({ typed, errors, current: current && viewQuestion(current) }, { status: 422 });
  if (!parsed.ok) return refuse(parsed.errors, null);
  const seen = readSeen(typed);
  const edited = await editQuestion(context.db, { ...wanted, question: parsed.value, seen, actor, now });
  switch (edited.kind) {
    case "no-such-question":
      throw notFound();
    case "unknown-focus-area":
      return refuse({ "focus-areas": "A focus area has been removed meanwhile. Choose again." }, null);
    case "condition-refused":
      return refuse({ "condition-on": edited.words }, null);
    case "set-full":
      return refuse({ text: questionMessages.t("desk.set-full") }, null);
    case "changed-meanwhile": {
      // Saved again, it is a choice made in sight of the other's wording.
      typed.seen = [formatInstant(edited.current.updatedAt)];
      const text = describeConflict(seen, {
        changed: "Somebody changed this question while you did.",
        now: "What stands there now is below.",
      });
      return refuse({ text }, edited.current);
    }
    case "edited":
    case "unchanged": {
      const toComments = new URL(request.url).searchParams.get("to") === "comments";
      return redirect(
        toComments
          ? commentsAddress(inspection.id, { audience: found.audience, done: "edited" })
          : `${paths.questions.list(inspection.id)}?audience=${found.audience}&done=edited`,
      );
    }
  }
}

type LookOfProps = { question: Wording; audience: Audience; name: string };

function LookOf({ question, audience, name }: LookOfProps) {
  return audience === "young-people" ? (
    <YoungPeoplesQuestion question={question} name={name} />
  ) : (
    <QuestionField question={question} name={name} disabled />
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Change a question – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function ChangeQuestion() {
  const { inspectionId, question, types, focusAreas, latestSince, fromComments, ...conditions } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { audience } = question;
  const here = paths.questions.list(inspectionId);
  const list = audience === "parents" ? here : `${paths.questions.list(inspectionId)}?audience=${audience}`;
  const thing = audience === "open-meeting" ? "focus" : "question";
  const theirs = answer?.current;
  return (
    <Page
      width="work"
      before={
        fromComments ? (
          <BackLink href={commentsAddress(inspectionId, { audience })}>{commentsTitle(audience)}</BackLink>
        ) : (
          <BackLink href={list}>{`Questions: ${audienceNames[audience]}`}</BackLink>
        )
      }
    >
      <QuestionForm
        title={`Change this ${thing}`}
        button="Save"
        audience={audience}
        types={types}
        focusAreas={focusAreas}
        values={question}
        sources={conditions.sources}
        conditionProblem={conditions.conditionProblem}
        latestSince={latestSince}
        seen={seenToSend(question.updatedAt, answer?.typed)}
        answer={answer}
      />
      {theirs ? (
        <section className="section">
          <h2>What somebody else wrote meanwhile</h2>
          <LookOf question={theirs} audience={audience} name="theirs" />
        </section>
      ) : null}
      {question.approved === "not-yet" ? null : (
        <Banner kind="info" title="This question has been approved">
          <p>
            {audience === "parents" ? "Parents go on seeing" : "Discussions go on with"} the approved wording
            until the questions are approved again. Whoever has answered keeps the wording they were asked.
          </p>
        </Banner>
      )}
      {audience === "open-meeting" ? null : (
        <section className="section" aria-labelledby="looks">
          <h2 id="looks">{audience === "parents" ? "As parents see it now" : "As it is asked now"}</h2>
          {conditions.askedOfText ? <p>{conditions.askedOfText}</p> : null}
          <LookOf question={question} audience={audience} name="look" />
          {audience === "young-people" ? <EasyReadHints hints={findEasyReadHints(question)} /> : null}
        </section>
      )}
      <Details summary={`Remove this ${thing}`}>
        <p>It leaves the list. What was shared, approved or answered before stays as it was.</p>
        <Form action={paths.questions.removal(inspectionId, question.id)}>
          <ButtonRow>
            <Button kind="danger">Remove</Button>
          </ButtonRow>
        </Form>
      </Details>
    </Page>
  );
}
