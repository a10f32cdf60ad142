import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeAnswerAtDesk } from "../parts/explain-refusal.ts";
import { explainRemarkRefusal, readRemarkAnswer } from "../parts/read-remark-answer.ts";

/** Answers at the desk what was said of the questions as a whole. Without script a page of its own does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const reviewId = readParam(params, "remarkId");
  const answer = readRemarkAnswer(typed, reviewId);
  if (!answer.ok) return refuseJson({ answer: answer.error });
  const answering = { inspectionId: inspection.id, reviewId, actor, now: context.receivedAt };
  const answered = await answerRemark(context, { ...answering, ...answer.value });
  if (answered.kind === "no-such-remark") throw notFound();
  if (answered.kind === "answered-meanwhile")
    return refuseJson({ answered: describeAnswerAtDesk(answered.other) });
  if (answered.kind !== "answered") return refuseJson({ answer: explainRemarkRefusal(answered) });
  return Response.json({ words: questionMessages.t("desk.answered") });
}
