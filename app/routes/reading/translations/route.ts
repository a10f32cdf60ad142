import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { translationShape } from "#app/domain/text-translations/translation-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { textNumber } from "#app/http/reading-queue.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeTranslationRefusal } from "../parts/translation-refusal.ts";

/** Saves a translation beside its text, for the workbench. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "text-translations",
  );
  const form = await parseForm(request, translationShape);
  if (!form.ok) return refuseJson(form.errors);
  const { kind, language, translation: words, seen, version: seenVersion } = form.value;
  const outcome = await saveTranslation(context.db, {
    ...{ inspectionId: inspection.id, number: textNumber(params), actor, now: context.receivedAt },
    ...{ kind, language, words, seen, seenVersion },
  });
  switch (outcome.kind) {
    case "no-such-text":
      throw notFound();
    case "words-changed":
    case "conflict":
      return refuseJson(describeTranslationRefusal(outcome));
    case "unchanged":
    case "saved":
      return Response.json(outcome);
  }
}
