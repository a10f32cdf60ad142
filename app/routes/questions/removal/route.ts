import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { removeQuestion } from "#app/domain/questions/remove-question.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";
import { describeBroken } from "../parts/describe-broken.ts";

export async function loader({ request, params, context }: ActionFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "questions");
  return redirect(paths.questions.question(inspection.id, readParam(params, "questionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const question = await findQuestion(context.db, wanted);
  const removed = await removeQuestion(context.db, { ...wanted, actor, now: context.receivedAt });
  if (!question || removed.kind === "no-such-question") throw notFound();
  const { text, audience, focusAreaIds } = question;
  const query = new URLSearchParams(focusAreaIds.map((id) => ["focus-areas", id]));
  return answerAct(
    request,
    {
      isDone: true,
      words: describeBroken(questionMessages.t("desk.removed", { text }), removed.broken),
      undoPath: `${paths.questions.restoration(inspection.id, wanted.questionId)}?${query}`,
    },
    `${paths.questions.list(inspection.id)}?audience=${audience}&done=removed`,
  );
}
