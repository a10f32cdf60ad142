import { may } from "#app/domain/access/permissions.ts";
import { surveyState } from "#app/domain/approvals/check-approval.server.ts";
import { openQuestionWordings } from "#app/domain/translations/open-question-wordings.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import type { QuestionWordings } from "../parts/desk-question.ts";

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
