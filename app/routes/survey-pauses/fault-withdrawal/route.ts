import { withdrawFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Withdraws the record of what did not work: it was made by mistake. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-faults");
  const outcome = await withdrawFault(args.context.db, {
    ...{ inspectionId: inspection.id, faultId: readParam(args.params, "faultId") },
    ...{ actor, now: args.context.receivedAt },
  });
  if (outcome.kind === "no-fault") throw notFound();
  return redirect(`${paths.surveyPauses.overview(inspection.id)}?done=fault-${outcome.kind}`);
}
