import { removeTheme } from "#app/domain/themes/remove-theme.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const outcome = await removeTheme(context.db, {
    inspectionId: inspection.id,
    themeId: readParam(params, "themeId"),
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-theme") throw notFound();
  return answerAct(
    request,
    {
      isDone: true,
      words: themeMessages.t("done.removed", outcome),
      undoPath: paths.themes.restoration(inspection.id, outcome.removalId),
    },
    `${paths.themes.list(inspection.id)}?removed`,
  );
}
