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
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { readRemark, readReviews, refuseOlderWords } from "../parts/read-reviews.ts";
import { RemarkCard } from "../parts/remark-card.tsx";
import { viewReview } from "../parts/view-review.ts";
import { GroupsForm } from "./groups-form.tsx";
import { GroupsWords } from "./groups-words.tsx";
import "../parts/review.css";
import "./young-peoples-review.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, person, organisation } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-question-review",
  );
  const viewer = { personId: person.id, organisation, seesAll: may(role, "see", "questions") };
  const review = await findReview(context.db, {
    ...{ inspectionId: inspection.id, audience: "young-people", viewer },
  });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayReview: may(role, "change", "young-peoples-question-review"),
    done: new URL(request.url).searchParams.get("done"),
    sharedText: review ? formatDateAndTime(review.share.sharedAt) : "",
    review: review ? viewReview(review) : null,
    // As they will be asked: a question can stand under many focus areas.
    order: review?.questions.map(({ version }) => version.id) ?? [],
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-question-review",
  );
  const typed = typedIn(await readForm(request));
  const { questionReviews, errors } = readReviews(typed);
  const { remark, errors: wrongRemark } = readRemark(typed);
  Object.assign(errors, wrongRemark);
  if (remark === undefined) errors.remark = lostField;
  const refuse = () => data({ typed, errors }, { status: 422 });
  if (Object.keys(errors).length > 0) return refuse();
  const finished = typedOr(typed, "save") === "finished";
  const saved = await saveReview(context.db, {
    ...{ inspectionId: inspection.id, audience: "young-people", shareId: typedOr(typed, "share") },
    ...{ questionReviews, remark, finished, actor, now: context.receivedAt },
  });
  if (saved.kind === "not-shared") throw notFound();
  if (saved.kind === "changed-meanwhile") {
    Object.assign(errors, refuseOlderWords(saved, typed));
    return refuse();
  }
  const page = paths.reviews.youngPeoplesReview(inspection.id);
  return redirect(withQuery(page, { done: finished ? "finished" : "saved" }));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Questions for young people – ${loaded?.areaName ?? ""} – Noonday` },
];

const doneWords: Readonly<Record<string, string>> = {
  saved: "Saved. The inspector can see it.",
  finished: "Thank you. The inspector can see what you said.",
};

export default function YoungPeoplesReview() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  const { review } = view;
  const done = answer || view.done === null ? undefined : doneWords[view.done];
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      {done ? (
        <Banner kind="success" announce>
          {done}
        </Banner>
      ) : null}
      <h1>Questions for young people</h1>
      {review === null ? (
        <EmptyState title="Nothing to look at yet">
          {view.mayReview
            ? "The inspector is writing the questions. You get an email when they are ready."
            : "The questions show here once they are shared."}
        </EmptyState>
      ) : (
        <>
          {view.mayReview ? (
            <div className="lead easy-lines">
              <p>Inspectors want to ask young people these questions.</p>
              <p>Are they easy to understand?</p>
              <p>Tell us what to change.</p>
            </div>
          ) : (
            <p className="lead">As the young people’s group sees them, with what it said.</p>
          )}
          <p>
            Shared by {review.by} at {view.sharedText}.
          </p>
          {review.message ? (
            <Banner kind="info" title={`From ${review.by}`}>
              <p className="review-words">{review.message}</p>
            </Banner>
          ) : null}
          {review.approvedText ? (
            <Banner kind="info" title="The questions are ready">
              <p>The inspector said yes to them at {review.approvedText}.</p>
              <p>You can still say something.</p>
            </Banner>
          ) : null}
          {review.finishedText ? <p>You finished at {review.finishedText}. You can still say more.</p> : null}
          {view.mayReview ? (
            <GroupsForm
              key={review.shareId}
              review={review}
              order={view.order}
              typed={answer?.typed}
              errors={errors}
            />
          ) : (
            <GroupsWords review={review} />
          )}
          {review.remarks.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} />
          ))}
        </>
      )}
    </Page>
  );
}
