import { readChoice } from "#app/domain/text/text-field.ts";
import { switchLanguage } from "#app/domain/translations/switch-language.server.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";
import { languageIn } from "../parts/language-in.ts";

/** Somebody who reloads what they sent comes back to the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "survey-languages");
  return redirect(paths.translations.list(inspection.id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const choice = readChoice(typedIn(await readForm(request)), "on", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const on = choice === "yes";
  const switching = { inspectionId: inspection.id, language, on, actor, now: context.receivedAt };
  const switched = await switchLanguage(context.db, switching);
  return redirect(
    switched.kind === "not-signed-off"
      ? paths.translations.language(inspection.id, language)
      : `${paths.translations.list(inspection.id)}?done=${on ? "on" : "off"}`,
  );
}
