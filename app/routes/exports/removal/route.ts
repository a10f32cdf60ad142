import { removeExport } from "#app/domain/exports/remove-export.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

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
  return redirect(`${paths.exports.list(inspection.id)}#files`);
}
