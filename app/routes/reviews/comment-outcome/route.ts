import { answerComment, answerOutcomes, maxReasonLength } from "#app/domain/reviews/answer-comment.server.ts";
import { findLostFields, readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { explainRefusal } from "../parts/explain-refusal.ts";

/** Answers a comment beside its question. Without script its own page does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const outcome = readChoice(typed, "outcome", answerOutcomes);
  const lost = findLostFields(typed, ["outcome", "reason", "seen"]);
  if (Object.keys(lost).length > 0) return refuseJson(lost);
  const reason = typedOr(typed, "reason");
  if (outcome === null) return refuseJson({ outcome: "Choose what you did with the comment." });
  if (reason.length > maxReasonLength)
    return refuseJson({ reason: `Keep this under ${maxReasonLength} characters.` });
  const wanted = { inspectionId: inspection.id, commentId: readParam(params, "commentId") };
  const answered = await answerComment(context.db, {
    ...wanted,
    outcome,
    reason,
    seen: typedOr(typed, "seen"),
    actor,
    now: context.receivedAt,
  });
  switch (answered.kind) {
    case "no-such-comment":
      throw notFound();
    case "answered":
      return Response.json({ words: questionMessages.t("desk.answered") });
    default:
      return refuseJson(explainRefusal(answered.kind));
  }
}
