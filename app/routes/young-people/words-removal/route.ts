import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const { discussionId = "", wordsId = "" } = params;
  const isRequested = typedOr(typedIn(await readForm(request)), "asked") === "yes";
  const wanted = { inspectionId: inspection.id, discussionId, wordsId, isRequested };
  const removed = await removeWords(context.db, { ...wanted, actor, now: context.receivedAt });
  if (removed.kind === "no-such-words") throw notFound();
  if (removed.kind === "held")
    return redirect(`${paths.youngPeople.words(inspection.id, discussionId, wordsId)}?held#asked`);
  return redirect(paths.youngPeople.discussion(inspection.id, discussionId));
}
