import { codeText } from "#app/domain/themes/code-text.server.ts";
import { parseWordsRange } from "#app/domain/themes/theme.ts";
import { codingShape } from "#app/domain/themes/theme-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { textNumber } from "#app/http/reading-queue.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeCodingRefusal } from "../parts/coding-refusal.ts";

/** Puts a text under a theme, for the workbench. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const number = textNumber(params);
  const form = await parseForm(request, codingShape);
  if (!form.ok) return refuseJson(form.errors);
  const { themeId, newTheme, newThemeIn, feeling, part, selected, seen } = form.value;
  const outcome = await codeText(context.db, {
    inspectionId: inspection.id,
    number,
    theme: newTheme === "" ? { id: themeId } : { name: newTheme, focusAreaId: newThemeIn },
    range: parseWordsRange(selected || part || ""),
    feeling,
    seen,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-text") throw notFound();
  return outcome.kind === "coded" ? Response.json(outcome) : refuseJson(describeCodingRefusal(outcome.kind));
}
