import { undoSplit } from "#app/domain/themes/split-theme.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { themeId = "", splitId = "" } = args.params;
  const now = args.context.receivedAt;
  const outcome = await undoSplit(args.context.db, {
    inspectionId: inspection.id,
    themeId,
    splitId,
    actor,
    now,
  });
  if (outcome.kind !== "undone") throw notFound();
  return redirect(`${paths.themes.theme(inspection.id, outcome.themeId)}?unsplit`);
}
