import { may } from "#app/domain/access/permissions.ts";
import { surveyState } from "#app/domain/approvals/check-approval.server.ts";
import { listWordings } from "#app/domain/translations/list-wordings.server.ts";
import { openQuestionWordings } from "#app/domain/translations/open-question-wordings.server.ts";
import { isOfVariant, readVariant } from "#app/domain/translations/wording.ts";
import { writeWordings } from "#app/domain/translations/write-wordings.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "#app/remix.server.ts";
import type { QuestionWordings, WordingAnswer } from "../parts/desk-question.ts";
import { errorsByField, readWordingsForm } from "../parts/read-wordings-form.ts";

/** A question in Easy Read and each language, for the tabs of the desk. Without script the page of wordings has them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "question-wordings");
  const inspectionId = inspection.id;
  const wanted = { inspectionId, questionId: readParam(params, "questionId") };
  const wordings = await openQuestionWordings(context.db, wanted);
  if (wordings.length === 0) throw notFound();
  const isClosed = (await surveyState(context.db, { inspectionId, now: context.receivedAt })) === "closed";
  const answer: QuestionWordings = {
    wordings,
    isClosed,
    mayWrite: may(role, "change", "question-wordings") && !isClosed,
  };
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}

/** Saves a question in one of them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "question-wordings",
  );
  const variant = readVariant(new URL(request.url).searchParams.get("in") ?? "");
  if (!variant) throw notFound();
  const questionId = readParam(params, "questionId");
  const wanted = { inspectionId: inspection.id, variant };
  const stored = await listWordings(context.db, wanted);
  const questions = stored.questions.filter(({ question }) => question.id === questionId);
  if (questions.length === 0) throw notFound();
  const typed = typedIn(await readForm(request));
  const { lost, ...form } = readWordingsForm(typed, { questions, focusAreas: [] }, variant);
  if (Object.keys(lost).length > 0) return refuseJson(lost);
  const wrote = await writeWordings(context.db, { ...wanted, ...form, actor, now: context.receivedAt });
  if (wrote.kind === "not-right") return refuseJson(errorsByField(wrote));
  if (wrote.kind === "survey-closed") return refuseJson({ act: questionMessages.t("desk.survey-closed") });
  const isSaved = wrote.kind !== "changed-meanwhile";
  const now = await openQuestionWordings(context.db, { inspectionId: inspection.id, questionId });
  const answer: WordingAnswer = {
    isSaved,
    words: questionMessages.t(isSaved ? "desk.saved" : "desk.wording-changed-meanwhile"),
    question: now.find((one) => isOfVariant(one.variant, variant))?.question ?? null,
  };
  return Response.json(answer);
}
