import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeAnswerAtDesk, explainRefusal } from "../parts/explain-refusal.ts";
import { readAnswer } from "../parts/read-answer.ts";

/** Answers a comment beside its question. Without script its own page does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const answer = readAnswer(typed);
  if (!answer.ok) return refuseJson(answer.errors);
  const wanted = { inspectionId: inspection.id, commentId: readParam(params, "commentId") };
  const by = { actor, now: context.receivedAt };
  const answered = await answerComment(context, { ...wanted, ...answer.value, ...by });
  switch (answered.kind) {
    case "no-such-comment":
      throw notFound();
    case "answered":
      return Response.json({ words: questionMessages.t("desk.answered") });
    case "answered-meanwhile":
      return refuseJson({ answered: describeAnswerAtDesk(answered.other) });
    default:
      return refuseJson(explainRefusal(answered));
  }
}
