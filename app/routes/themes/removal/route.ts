import { removeTheme } from "#app/domain/themes/remove-theme.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const outcome = await removeTheme(context.db, {
    inspectionId: inspection.id,
    themeId: readParam(params, "themeId"),
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-theme") throw notFound();
  return redirect(`${paths.themes.list(inspection.id)}?removed`);
}
