import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { answerRemark, maxAnswerLength } from "#app/domain/reviews/answer-remark.server.ts";
import { listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
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
  return { inspectionId: inspection.id, areaName: inspection.areaName, remark };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  // The desk has several on its page.
  const answer = typedOr(typed, "answer", typedOr(typed, `answer-${params.remarkId}`));
  const refuse = (error: string) =>
    wantsJson(request) ? refuseJson({ answer: error }) : data({ typed, error }, { status: 422 });
  if (answer.length > maxAnswerLength) return refuse(`Keep this under ${maxAnswerLength} characters.`);
  const reviewId = readParam(params, "remarkId");
  const now = context.receivedAt;
  const answered = await answerRemark(context.db, {
    inspectionId: inspection.id,
    reviewId,
    answer,
    seen: typed.seen?.[0],
    actor,
    now,
  });
  switch (answered.kind) {
    case "no-such-remark":
      throw notFound();
    case "answer-needed":
      return refuse("Say what you did with it.");
    case "changed-meanwhile":
      // Saved again, it is an answer in sight of the newer words.
      typed.seen = [answered.remarkStamp];
      return refuse("The reviewer has changed their comment since you opened this page. Read it again.");
    case "answered":
      if (wantsJson(request)) return Response.json({ words: questionMessages.t("desk.answered") });
      return redirect(`${paths.reviews.comments(inspection.id)}?done=answered#remark-${reviewId}`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Answer a comment on the whole – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function AnswerRemark() {
  const { inspectionId, remark } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.reviews.comments(inspectionId)}>The forum’s comments</BackLink>}
    >
      <ErrorSummary errors={{ answer: again?.error }} />
      <h1>Answer a comment on the whole</h1>
      <Quote by={[remark.by, remark.organisation].filter(Boolean).join(", ")}>{remark.remark}</Quote>
      <Form>
        <input type="hidden" name="seen" value={typedOr(again?.typed, "seen", remark.remarkStamp)} />
        <TextArea
          label="What do you want to tell them?"
          name="answer"
          description="What you did with it, or why you did not."
          rows={4}
          errorMessage={again?.error}
          defaultValue={typedOr(again?.typed, "answer", remark.answer?.words ?? "")}
        />
        <ButtonRow>
          <Button>Save the answer</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
