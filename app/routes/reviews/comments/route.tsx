import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import type { Audience } from "#app/domain/questions/question.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { listCommentsSeen } from "#app/domain/reviews/list-comments.server.ts";
import { commentsTitle } from "#app/http/comments-address.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { CommentCard } from "../parts/comment-card.tsx";
import "../parts/review.css";
import { RemarkCard } from "../parts/remark-card.tsx";
import { VerdictList } from "../parts/verdict-list.tsx";
import { viewComment } from "../parts/view-comment.ts";
import { CommentsNotice } from "./comments-notice.tsx";
import { SuggestionForm } from "./suggestion-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, role, organisation } = await requireRole(
    { request, params, context },
    "see",
    "answers-to-comments",
  );
  const viewer = { personId: person.id, organisation, seesAll: true };
  const asked = readAudience(new URL(request.url).searchParams.get("audience"));
  const audience: Audience = asked === "young-people" ? asked : "parents";
  const about = { inspectionId: inspection.id, audience };
  const review = await findReview(context.db, { ...about, viewer });
  const comments = await listCommentsSeen(context.db, { ...about, viewer });
  const current = await listQuestions(context.db, about);
  const questionIds = [
    ...new Set([...current.map(({ id }) => id), ...comments.map(({ questionId }) => questionId)]),
  ];
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    audience,
    mayAnswer: may(role, "change", "answers-to-comments"),
    done: new URL(request.url).searchParams.get("done"),
    share: review
      ? {
          number: review.share.number,
          sharedText: formatDateAndTime(review.share.sharedAt),
          answerByText: review.share.answerBy
            ? formatDate(Temporal.PlainDate.from(review.share.answerBy))
            : null,
        }
      : null,
    forums: (review?.forums ?? []).map(({ organisation: name, finishedAt }) => ({
      name,
      finishedText: finishedAt ? formatDateAndTime(finishedAt) : null,
    })),
    remarks: review?.remarks ?? [],
    questions: questionIds.flatMap((id) => {
      const ofQuestion = comments.filter(({ questionId }) => questionId === id);
      const verdicts = review?.questions.find(({ version }) => version.questionId === id)?.verdicts ?? [];
      if (ofQuestion.length === 0 && verdicts.length === 0) return [];
      const question = current.find((candidate) => candidate.id === id) ?? null;
      return [
        {
          id,
          text: question?.text ?? ofQuestion.at(-1)?.on.text ?? "",
          isRemoved: question === null,
          updatedAt: question ? formatInstant(question.updatedAt) : "",
          verdicts,
          comments: ofQuestion.map((comment) => ({
            ...viewComment(comment),
            onText: comment.on.text,
            commentStamp: comment.commentStamp,
            // A wording that stands already, or whose question is gone, is not to be taken over.
            mayAccept:
              comment.suggestedText !== null &&
              comment.answer === null &&
              question !== null &&
              question.text !== comment.suggestedText,
            mayUndo: comment.replacedText !== null && question?.text === comment.suggestedText,
          })),
        },
      ];
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${commentsTitle(data?.audience)} – ${data?.areaName ?? ""} – Noonday` },
];

export default function Comments() {
  const { inspectionId, audience, mayAnswer, done, share, forums, remarks, questions } =
    useLoaderData<typeof loader>();
  const listPath = withQuery(paths.questions.list(inspectionId), audience === "parents" ? {} : { audience });
  return (
    <Page
      width="work"
      before={
        <BackLink href={listPath}>
          {`Questions: ${audience === "young-people" ? "Young people" : "Parents’ survey"}`}
        </BackLink>
      }
    >
      <CommentsNotice done={done} />
      <h1>{commentsTitle(audience)}</h1>
      {share ? (
        <p>
          Shared at {share.sharedText}
          {questionMessages.t("share.number", { number: share.number })}
          {share.answerByText ? `, for an answer by ${share.answerByText}` : ""}.
        </p>
      ) : null}
      {forums.length > 0 ? (
        <ul>
          {forums.map(({ name, finishedText }) => (
            <li key={name}>
              {name}: {finishedText ? `finished at ${finishedText}` : "not finished yet"}
            </li>
          ))}
        </ul>
      ) : null}
      {remarks.map((remark) => (
        <RemarkCard key={remark.id} remark={remark}>
          {mayAnswer ? (
            <p>
              <a href={paths.reviews.remarkAnswer(inspectionId, remark.id)}>
                {remark.answer ? "Change your answer" : "Answer"}
                <span className="visually-hidden"> the comment of {remark.by} on the whole</span>
              </a>
            </p>
          ) : null}
        </RemarkCard>
      ))}
      {questions.length === 0 && remarks.length === 0 ? (
        <EmptyState title="No comments yet">
          {share
            ? "They show here as soon as a reviewer has saved one."
            : "They show here once you have shared the questions and a reviewer has saved one."}
        </EmptyState>
      ) : (
        questions.map((question) => (
          <section className="section" key={question.id} aria-labelledby={`question-${question.id}`}>
            <h2 id={`question-${question.id}`}>{question.text}</h2>
            {question.isRemoved ? <StatusTag>Removed</StatusTag> : null}
            <VerdictList verdicts={question.verdicts} />
            {question.comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment}>
                {comment.onText === question.text ? null : (
                  <p className="soft">They were looking at: {comment.onText}</p>
                )}
                {mayAnswer && (comment.mayAccept || comment.mayUndo) ? (
                  <SuggestionForm
                    inspectionId={inspectionId}
                    comment={comment}
                    questionSeen={question.updatedAt}
                  />
                ) : null}
                {mayAnswer ? (
                  <p className="cluster">
                    <a href={paths.reviews.commentAnswer(inspectionId, comment.id)}>
                      {comment.answer ? "Change your answer" : "Answer"}
                      <span className="visually-hidden"> the comment of {comment.by}</span>
                    </a>
                    {question.isRemoved ? null : (
                      <a href={`${paths.questions.question(inspectionId, question.id)}?to=comments`}>
                        Change the question<span className="visually-hidden">: {question.text}</span>
                      </a>
                    )}
                  </p>
                ) : null}
              </CommentCard>
            ))}
          </section>
        ))
      )}
    </Page>
  );
}
