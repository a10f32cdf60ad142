import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { describeChange } from "#app/domain/questions/describe-change.ts";
import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { isUnchanged } from "#app/domain/questions/same-question.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { findAudienceOfComment, listCommentsSeen } from "#app/domain/reviews/list-comments.server.ts";
import { commentsAddress, commentsTitle } from "#app/http/comments-address.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
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
import "../../../components/wording-pair.css";
import { explainRefusal } from "../parts/explain-refusal.ts";
import { readAnswer } from "../parts/read-answer.ts";
import "../parts/review.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, organisation } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const viewer = { personId: person.id, organisation, seesAll: true };
  const comments = await listCommentsSeen(context.db, { inspectionId: inspection.id, viewer });
  const comment = comments.find(({ id }) => id === params.commentId);
  if (!comment) throw notFound();
  const wanted = { inspectionId: inspection.id, questionId: comment.questionId };
  const question = await findQuestion(context.db, wanted);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    audience: await findAudienceOfComment(context.db, { inspectionId: inspection.id, id: comment.id }),
    comment: {
      ...{ id: comment.id, body: comment.body, by: comment.by, organisation: comment.organisation },
      suggestedText: comment.suggestedText,
      commentStamp: comment.commentStamp,
      answerStamp: comment.answer?.stamp ?? "",
    },
    questionId: question?.id ?? null,
    seen: comment.on.text,
    now: question?.text ?? null,
    changes: question
      ? describeChange(comment.on, question).filter((words) => !words.includes(question.text))
      : [],
    changed: question === null || !isUnchanged(comment.on, question),
    outcome: comment.answer?.outcome ?? null,
    reason: comment.answer?.reason ?? "",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const answer = readAnswer(typed);
  const refuse = (errors: Record<string, string>) => data({ typed, errors }, { status: 422 });
  if (!answer.ok) return refuse(answer.errors);
  const wanted = { inspectionId: inspection.id, commentId: readParam(params, "commentId") };
  const by = { actor, now: context.receivedAt };
  const answered = await answerComment(context, { ...wanted, ...answer.value, ...by });
  switch (answered.kind) {
    case "no-such-comment":
      throw notFound();
    case "changed-meanwhile":
      // Saved again, it is an answer in sight of the newer words, which stand above it.
      typed.seen = [answered.commentStamp];
      return refuse(explainRefusal(answered));
    case "answered-meanwhile":
      // The same with the other answer, which stands in the message.
      typed["answer-seen"] = [answered.other.stamp];
      return refuse(explainRefusal(answered));
    case "not-changed-yet":
    case "has-changed":
    case "not-releasable":
    case "reason-needed":
      return refuse(explainRefusal(answered));
    case "answered": {
      const { inspectionId, commentId: id } = wanted;
      const audience = await findAudienceOfComment(context.db, { inspectionId, id });
      return redirect(`${commentsAddress(inspectionId, { audience, done: "answered" })}#comment-${id}`);
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Answer a comment – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function AnswerComment() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { typed, errors = {} } = answer ?? {};
  const usual = view.outcome ?? (view.changed ? "changed" : "");
  return (
    <Page
      width="work"
      before={
        <BackLink href={commentsAddress(view.inspectionId, view)}>{commentsTitle(view.audience)}</BackLink>
      }
    >
      <ErrorSummary errors={errors} />
      <h1>Answer a comment</h1>
      <Quote by={[view.comment.by, view.comment.organisation].filter(Boolean).join(", ")}>
        {view.comment.body}
        {view.comment.suggestedText ? (
          <span className="review-suggestion">Suggested: {view.comment.suggestedText}</span>
        ) : null}
      </Quote>
      <div className="wording-pair">
        <div className="wording-pair-part">
          <h2>What they saw</h2>
          <p>{view.seen}</p>
        </div>
        <div className="wording-pair-part">
          <h2>As it is now</h2>
          <p>{view.now ?? "The question was removed."}</p>
          {view.changed ? null : <p className="soft">Not changed.</p>}
          {view.changes.map((change) => (
            <p key={change}>{change}</p>
          ))}
        </div>
      </div>
      {view.questionId ? (
        <p>
          <a href={`${paths.questions.question(view.inspectionId, view.questionId)}?to=comments`}>
            Change the question
          </a>
        </p>
      ) : null}
      <Form>
        <input type="hidden" name="seen" value={typedOr(typed, "seen", view.comment.commentStamp)} />
        <input
          type="hidden"
          name="answer-seen"
          value={typedOr(typed, "answer-seen", view.comment.answerStamp)}
        />
        <RadioGroup
          label="What did you do with it?"
          name="outcome"
          errorMessage={errors.outcome}
          options={[
            { value: "changed", label: "Changed the question", hint: "They are shown the new wording." },
            { value: "kept", label: "Kept it as it was", hint: "Say why." },
          ]}
          defaultValue={typedOr(typed, "outcome", usual) || undefined}
        />
        <TextArea
          label="What do you want to tell them?"
          name="reason"
          description="Needed if you kept it."
          rows={4}
          errorMessage={errors.reason}
          defaultValue={typedOr(typed, "reason", view.reason)}
        />
        <ButtonRow>
          <Button>Save the answer</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
