import { removeSearch } from "#app/domain/reading/save-search.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "reading");
  const { searchId = "" } = args.params;
  const by = { inspectionId: inspection.id, actor, now: args.context.receivedAt };
  const outcome = await removeSearch(args.context.db, { ...by, searchId });
  if (outcome.kind !== "removed") throw notFound();
  if (wantsJson(args.request)) return Response.json(outcome);
  return redirect(paths.reading.room(inspection.id));
}
