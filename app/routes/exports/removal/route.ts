import { removeExport } from "#app/domain/exports/remove-export.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { actMessages } from "#app/messages/work/act-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Removes a file that was made for this person. */
export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const { inspection, actor } = await requireRole(args, "see", "exports");
  const removal = await removeExport(context.db, {
    inspectionId: inspection.id,
    exportId: readParam(params, "exportId"),
    actor,
    files: context.exports.files,
    now: context.receivedAt,
  });
  if (removal.kind === "not-found") throw notFound();
  const page = `${paths.exports.list(inspection.id)}#files`;
  return answerAct(args.request, { isDone: true, words: actMessages.t("removed") }, page);
}
