import { removeEarlierFigure } from "#app/domain/collation/keep-earlier-figure.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** An inspector takes an earlier figure off again. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "earlier-figures");
  const removed = await removeEarlierFigure(args.context.db, {
    inspectionId: inspection.id,
    figureId: readParam(args.params, "figureId"),
    actor,
    now: args.context.receivedAt,
  });
  if (removed.kind === "not-found") throw notFound();
  return redirect(`${paths.collation.earlier(inspection.id)}?removed`);
}
