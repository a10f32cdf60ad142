import { removeNote } from "#app/domain/meetings/take-note.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const { sessionId = "", noteId = "" } = params;
  const isRequested = typedOr(typedIn(await readForm(request)), "asked") === "yes";
  const wanted = { inspectionId: inspection.id, sessionId, noteId, isRequested };
  const removed = await removeNote(context.db, { ...wanted, actor, now: context.receivedAt });
  if (removed.kind === "held")
    return redirect(`${paths.openMeeting.note(inspection.id, sessionId, noteId)}?held#asked`);
  if (removed.kind !== "removed") throw notFound();
  return redirect(`${paths.openMeeting.session(inspection.id, sessionId)}#notes`);
}
