import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { restoreQuestion } from "#app/domain/questions/remove-question.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Undoes the removal of a question, under the focus areas that it had. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const typed = typedIn(await readForm(request));
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const named = typed["focus-areas"] ?? new URL(request.url).searchParams.getAll("focus-areas");
  const restored = await restoreQuestion(context.db, {
    ...wanted,
    focusAreaIds: named,
    actor,
    now: context.receivedAt,
  });
  const page = paths.questions.list(inspection.id);
  if (restored.kind === "no-such-question") throw notFound();
  if (restored.kind === "unknown-focus-area")
    return answerAct(request, { isDone: false, words: questionMessages.t("desk.focus-area-gone") }, page);
  if (restored.kind === "set-full")
    return answerAct(request, { isDone: false, words: questionMessages.t("desk.set-full") }, page);
  const question = await findQuestion(context.db, wanted);
  const words = questionMessages.t("desk.restored", { text: question?.text ?? "" });
  return answerAct(request, { isDone: true, words }, `${page}?audience=${question?.audience}`);
}
