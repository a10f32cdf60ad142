import { moveQuestion, parseQuestionPlace } from "#app/domain/question-places/move-question.server.ts";
import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";
import { describeBroken } from "../parts/describe-broken.ts";

export async function loader({ request, params, context }: ActionFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "questions");
  return redirect(paths.questions.list(inspection.id));
}

/** Moves a question up, down, or beside another of the focus area. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const typed = typedIn(await readForm(request));
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  // An act is undone by its address alone.
  const query = new URL(request.url).searchParams;
  const focusAreaId = typedOr(typed, "focus-area", query.get("focus-area") ?? "");
  const to = parseQuestionPlace(typedOr(typed, "direction", query.get("direction") ?? ""));
  if (to === null) throw new Response(null, { status: 400 });
  const moving = { ...wanted, focusAreaId, to, actor, now: context.receivedAt };
  const moved = await moveQuestion(context.db, moving);
  if (moved.kind === "no-such-question") throw notFound();
  const audience = readAudience((await findQuestion(context.db, wanted))?.audience);
  const at = `question-${focusAreaId}-${wanted.questionId}`;
  const page = `${paths.questions.list(inspection.id)}?audience=${audience}&done=${moved.kind}#${at}`;
  if (moved.kind !== "moved")
    return answerAct(request, { isDone: false, words: questionMessages.t("desk.stays") }, page);
  const back = new URLSearchParams({ "focus-area": focusAreaId, direction: moved.back });
  const undoPath = `${paths.questions.place(inspection.id, wanted.questionId)}?${back}`;
  return answerAct(
    request,
    { isDone: true, words: describeBroken(questionMessages.t("desk.moved"), moved.broken), undoPath },
    page,
  );
}
