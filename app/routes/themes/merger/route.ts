import { mergeThemes } from "#app/domain/themes/merge-themes.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const into = typedOr(typedIn(await readForm(request)), "into");
  const outcome = await mergeThemes(context.db, {
    inspectionId: inspection.id,
    themeId: readParam(params, "themeId"),
    into,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind !== "merged") throw notFound();
  const { name, intoName, removalId } = outcome;
  return answerAct(
    request,
    {
      isDone: true,
      words: themeMessages.t("done.merged", { name, into: intoName }),
      undoPath: paths.themes.restoration(inspection.id, removalId),
    },
    `${paths.themes.theme(inspection.id, into)}?merged`,
  );
}
