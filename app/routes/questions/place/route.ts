import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { moveQuestion } from "#app/domain/questions/move-question.server.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function loader({ request, params, context }: ActionFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "questions");
  return redirect(paths.questions.list(inspection.id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const typed = typedIn(await readForm(request));
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const focusAreaId = typedOr(typed, "focus-area");
  const direction = readChoice(typed, "direction", ["earlier", "later"]);
  if (direction === null) throw new Response(null, { status: 400 });
  const moving = { ...wanted, focusAreaId, direction, actor, now: context.receivedAt } as const;
  const moved = await moveQuestion(context.db, moving);
  if (moved.kind === "no-such-question") throw notFound();
  const audience = readAudience((await findQuestion(context.db, wanted))?.audience);
  const at = `question-${focusAreaId}-${wanted.questionId}`;
  return redirect(`${paths.questions.list(inspection.id)}?audience=${audience}&done=${moved.kind}#${at}`);
}
