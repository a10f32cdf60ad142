import { z } from "zod";
import { maxSavedSearches, saveSearch } from "#app/domain/reading/save-search.server.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const maxSearchName = 80;

const shape = z.object({
  name: z.string().transform((name) => shortenText(name, maxSearchName) || "A search"),
  query: z.string().max(2000),
});

const refusals = {
  "nothing-sought": { query: "All texts are shown: there is nothing to save. Choose a filter first" },
  "too-many": { name: `You keep ${maxSavedSearches} already. Remove one first` },
};

/** Without script a full list stands above the form's place, and says why there is none. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "reading");
  const room = paths.reading.room(inspection.id);
  const form = await parseForm(args.request, shape);
  const isByScript = wantsJson(args.request);
  if (!form.ok) return isByScript ? refuseJson(form.errors) : redirect(room);
  const by = { inspectionId: inspection.id, actor, now: args.context.receivedAt };
  const outcome = await saveSearch(args.context.db, { ...by, ...form.value });
  if (isByScript)
    return outcome.kind === "saved" ? Response.json(outcome) : refuseJson(refusals[outcome.kind]);
  return redirect(
    outcome.kind === "saved" ? `${paths.reading.room(inspection.id)}?${form.value.query}` : room,
  );
}
