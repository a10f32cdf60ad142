import { restoreTheme } from "#app/domain/themes/restore-theme.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Brings back a theme that was merged or removed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const removalId = readParam(params, "removalId");
  const about = { inspectionId: inspection.id, removalId, actor, now: context.receivedAt };
  const outcome = await restoreTheme(context.db, about);
  const list = paths.themes.list(inspection.id);
  switch (outcome.kind) {
    case "no-such-removal":
      throw notFound();
    case "name-taken":
    case "merged-on":
      return answerAct(
        request,
        { isDone: false, words: themeMessages.t(`refused.restored.${outcome.kind}`, outcome) },
        `${list}?not-restored=${outcome.kind}#removed`,
      );
    case "restored":
      return answerAct(
        request,
        { isDone: true, words: themeMessages.t("done.restored", outcome) },
        `${list}?restored#theme-${outcome.themeId}`,
      );
  }
}
