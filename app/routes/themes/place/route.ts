import { orderTheme } from "#app/domain/themes/order-theme.server.ts";
import { parseThemePlace } from "#app/domain/themes/theme-order.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Moves a theme up, down, or beside another of its focus area. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const themeId = readParam(params, "themeId");
  const place = parseThemePlace(typedOr(typedIn(await readForm(request)), "place"));
  if (place === null) throw notFound();
  const about = { inspectionId: inspection.id, themeId, place, actor, now: context.receivedAt };
  const outcome = await orderTheme(context.db, about);
  const page = `${paths.themes.list(inspection.id)}#theme-${themeId}`;
  switch (outcome.kind) {
    case "no-such-theme":
      return answerAct(request, { isDone: false, words: themeMessages.t("refused.gone") }, page);
    case "no-such-place":
      return answerAct(request, { isDone: false, words: themeMessages.t("refused.place") }, page);
    case "ordered":
      return answerAct(request, { isDone: true, words: themeMessages.t("done.ordered", outcome) }, page);
  }
}
