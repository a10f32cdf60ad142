import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { lostField } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { CommentCard } from "../parts/comment-card.tsx";
import { readRemark, readReviews, refuseOlderWords } from "../parts/read-reviews.ts";
import { RemarkCard } from "../parts/remark-card.tsx";
import { viewReview } from "../parts/view-review.ts";
import { OtherForums } from "./other-forums.tsx";
import { ReviewForm } from "./review-form.tsx";
import { ReviewNotice } from "./review-notice.tsx";
import { ReviewedQuestions } from "./reviewed-questions.tsx";
import { YoungPeoplesQuestions } from "./young-peoples-questions.tsx";
import "../parts/review.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await requireRole({ request, params, context }, "see", "overview");
  const { inspection, role, person, organisation } = allowed;
  const seesParents = may(role, "see", "question-review");
  const seesYoungPeoples = may(role, "see", "shared-young-peoples-questions");
  // What was shared with a forum is not for the local area officer, nor the other way round (¶115, ¶117).
  if (!seesParents && !seesYoungPeoples) throw notFound();
  const viewer = { personId: person.id, organisation, seesAll: may(role, "see", "questions") };
  const find = (audience: "parents" | "young-people") =>
    findReview(context.db, { inspectionId: inspection.id, audience, viewer });
  const review = seesParents ? await find("parents") : null;
  const youngPeoples = seesYoungPeoples ? await find("young-people") : null;
  const query = new URL(request.url).searchParams;
  const markedStamp = query.get("at");
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    seesParents,
    mayReview: may(role, "change", "question-review"),
    done: query.get("done"),
    open: query.get("open"),
    marked: {
      at: markedStamp,
      count:
        review?.questions.filter(({ verdictStamp }) => markedStamp !== null && verdictStamp === markedStamp)
          .length ?? 0,
    },
    review: review ? viewReview(review) : null,
    seesYoungPeoples,
    youngPeoples: youngPeoples
      ? {
          sharedText: formatDateAndTime(youngPeoples.share.sharedAt),
          by: youngPeoples.share.sharedByName,
          message: youngPeoples.share.message,
          questions: youngPeoples.questions.map(({ version }) => version),
          focusAreas: youngPeoples.focusAreas.map(({ id, shortName }) => ({ id, shortName })),
        }
      : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "question-review");
  const typed = typedIn(await readForm(request));
  const { questionReviews, errors } = readReviews(typed);
  const { remark, errors: wrongRemark } = readRemark(typed);
  Object.assign(errors, wrongRemark);
  if (remark === undefined) errors.remark = lostField;
  const refuse = () => data({ typed, errors }, { status: 422 });
  if (Object.keys(errors).length > 0) return refuse();
  const pressed = typedOr(typed, "save");
  const finished = pressed === "finished";
  const shareId = typedOr(typed, "share");
  const reviewing = { inspectionId: inspection.id, shareId, actor, now: context.receivedAt };
  const saved = await saveReview(context.db, {
    ...reviewing,
    ...{ questionReviews, remark, finished },
    othersAreFine: pressed === "others-fine",
  });
  if (saved.kind === "not-shared") throw notFound();
  if (saved.kind === "changed-meanwhile") {
    Object.assign(errors, refuseOlderWords(saved, typed));
    return refuse();
  }
  const { markedStamp } = saved;
  const page = paths.reviews.review(inspection.id);
  if (markedStamp !== null) return redirect(withQuery(page, { done: "fine", at: markedStamp }));
  const done = finished ? "finished" : "saved";
  if (questionReviews.some(({ questionVersionId }) => questionVersionId === pressed))
    return redirect(`${withQuery(page, { done, open: pressed })}#question-${pressed}`);
  return redirect(withQuery(page, { done }));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Review – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Review() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  const { review } = view;
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <ReviewNotice inspectionId={view.inspectionId} view={view} isRefused={answer !== undefined} />
      <h1>{view.seesParents ? "Questions for parents" : "Questions for young people"}</h1>
      {view.seesParents ? (
        review ? (
          <>
            <p className="lead">
              {view.mayReview
                ? "Each question is just as parents will see it. Will they understand it?"
                : "As the forum sees them, with what it said."}
            </p>
            <p>
              Shared by {review.by} at {review.sharedText}
              {questionMessages.t("share.number", { number: review.number })}.
              {review.answerByText ? ` Please answer by ${review.answerByText}.` : ""}
            </p>
            {review.message ? (
              <Banner kind="info" title={`From ${review.by}`}>
                <p className="review-words">{review.message}</p>
              </Banner>
            ) : null}
            {review.approvedText ? (
              <Banner kind="info" title="The questions are approved">
                <p>
                  They were approved at {review.approvedText}, as version {review.approvedNumber}. A comment
                  still reaches the lead inspector.
                </p>
              </Banner>
            ) : null}
            {review.finishedText ? (
              <p>You finished at {review.finishedText}. You can still add to what you said.</p>
            ) : null}
            {view.mayReview ? (
              <ReviewForm
                key={review.shareId}
                inspectionId={view.inspectionId}
                review={review}
                typed={answer?.typed}
                errors={errors}
                open={view.open}
              />
            ) : (
              <ReviewedQuestions review={review} />
            )}
            {review.remarks.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} />
            ))}
            {view.mayReview ? (
              <OtherForums inspectionId={view.inspectionId} agreements={review.agreements} />
            ) : null}
            {review.removed.length > 0 ? (
              <section className="section">
                <h2>Removed since you saw them last</h2>
                <ul>
                  {review.removed.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              </section>
            ) : null}
            {review.otherComments.length > 0 ? (
              <section className="section">
                <h2>Comments on questions that were removed</h2>
                {review.otherComments.map((comment) => (
                  <CommentCard key={comment.id} comment={comment} />
                ))}
              </section>
            ) : null}
          </>
        ) : (
          <EmptyState title="Nothing to look at yet">
            {view.mayReview
              ? "The lead inspector writes the questions for parents. You get an email when they are shared with you, and see them here."
              : "The questions show here once they are shared with the forum."}
          </EmptyState>
        )
      ) : null}
      {view.seesYoungPeoples ? (
        <YoungPeoplesQuestions shared={view.youngPeoples} heading={view.seesParents} />
      ) : null}
    </Page>
  );
}
