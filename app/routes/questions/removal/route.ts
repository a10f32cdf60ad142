import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { removeQuestion } from "#app/domain/questions/remove-question.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

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
  return redirect(`${paths.questions.list(inspection.id)}?audience=${question.audience}&done=removed`);
}
