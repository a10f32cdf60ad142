import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { findAudienceOfComment, listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { commentsAddress, commentsTitle } from "#app/http/comments-address.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { explainRemarkRefusal, readRemarkAnswer } from "../parts/read-remark-answer.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, organisation } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const viewer = { personId: person.id, organisation, seesAll: true };
  const remarks = await listRemarks(context.db, { inspectionId: inspection.id, viewer });
  const remark = remarks.find(({ id }) => id === params.remarkId);
  if (!remark) throw notFound();
  const of = { inspectionId: inspection.id, id: remark.id };
  const audience = await findAudienceOfComment(context.db, of);
  return { inspectionId: inspection.id, areaName: inspection.areaName, audience, remark };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const reviewId = readParam(params, "remarkId");
  const answer = readRemarkAnswer(typed, reviewId);
  const refuse = (error: string) => data({ typed, error }, { status: 422 });
  if (!answer.ok) return refuse(answer.error);
  const answering = { inspectionId: inspection.id, reviewId, actor, now: context.receivedAt };
  const answered = await answerRemark(context, { ...answering, ...answer.value });
  switch (answered.kind) {
    case "no-such-remark":
      throw notFound();
    case "changed-meanwhile":
      // Saved again, it is an answer in sight of the newer words.
      typed.seen = [answered.remarkStamp];
      return refuse(explainRemarkRefusal(answered));
    case "answered-meanwhile":
      // The same with the other answer, which stands in the message.
      typed["answer-seen"] = [answered.other.stamp];
      return refuse(explainRemarkRefusal(answered));
    case "answer-needed":
    case "not-releasable":
      return refuse(explainRemarkRefusal(answered));
    case "answered": {
      const of = { inspectionId: inspection.id, id: reviewId };
      const audience = await findAudienceOfComment(context.db, of);
      return redirect(`${commentsAddress(inspection.id, { audience, done: "answered" })}#remark-${reviewId}`);
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Answer a comment on the whole – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function AnswerRemark() {
  const { inspectionId, audience, remark } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={
        <BackLink href={commentsAddress(inspectionId, { audience })}>{commentsTitle(audience)}</BackLink>
      }
    >
      <ErrorSummary errors={{ answer: again?.error }} />
      <h1>Answer a comment on the whole</h1>
      <Quote by={[remark.by, remark.organisation].filter(Boolean).join(", ")}>{remark.remark}</Quote>
      <Form>
        <input type="hidden" name="seen" value={typedOr(again?.typed, "seen", remark.remarkStamp)} />
        <input
          type="hidden"
          name="answer-seen"
          value={typedOr(again?.typed, "answer-seen", remark.answer?.stamp ?? "")}
        />
        <TextArea
          label="What do you want to tell them?"
          name="answer"
          description="What you did with it, or why you did not."
          rows={4}
          errorMessage={again?.error}
          defaultValue={
            again
              ? typedOr(again.typed, "answer", typedOr(again.typed, `answer-${remark.id}`))
              : (remark.answer?.words ?? "")
          }
        />
        <ButtonRow>
          <Button>Save the answer</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
