import { resumeSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Lets the survey go on, at once and for everybody. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-pauses");
  const now = args.context.receivedAt;
  const outcome = await resumeSurvey(args.context.db, { inspectionId: inspection.id, actor, now });
  return redirect(`${paths.surveyPauses.overview(inspection.id)}?done=${outcome.kind}`);
}
