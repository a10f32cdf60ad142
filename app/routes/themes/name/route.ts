import { changeTheme } from "#app/domain/themes/change-theme.server.ts";
import { themeNameShape } from "#app/domain/themes/theme-form.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Renames a theme where it stands in the list. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const themeId = readParam(params, "themeId");
  const form = await parseForm(request, themeNameShape);
  const page = paths.themes.theme(inspection.id, themeId);
  const refuse = (words: string) => answerAct(request, { isDone: false, words }, page);
  if (!form.ok) return refuse(form.errors.name ?? themeMessages.t("refused.gone"));
  const { name } = form.value;
  const about = { inspectionId: inspection.id, themeId, actor, now: context.receivedAt };
  const outcome = await changeTheme(context.db, { ...about, name });
  switch (outcome.kind) {
    case "no-such-theme":
    case "changed-meanwhile":
      return refuse(themeMessages.t("refused.gone"));
    case "name-taken":
      return refuse(themeMessages.t("refused.name-taken", { name }));
    case "changed":
      return answerAct(
        request,
        { isDone: true, words: themeMessages.t("done.renamed", { name }) },
        `${page}?changed`,
      );
  }
}
