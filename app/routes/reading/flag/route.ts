import { flagText } from "#app/domain/reading/flag-text.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readInteger } from "#app/http/read-number.ts";
import { documentQueue, queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const number = textNumber(params);
  const typed = typedIn(await readForm(request));
  const choice = readChoice(typed, "flagged", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const about = { inspectionId: inspection.id, number, actor, now: context.receivedAt };
  const outcome = await flagText(context.db, { ...about, flagged: choice === "yes" });
  if (outcome.kind === "no-such-text") throw notFound();
  if (wantsJson(request)) return Response.json(outcome);
  const queue = queueOf(request);
  const page = readInteger(typedOr(typed, "page"));
  const position = readInteger(typedOr(typed, "position"));
  if (page > 0 && queue.filter.documentId !== null) {
    // It was flagged among its document's passages: back to its place there.
    const document = paths.reading.document(inspection.id, queue.filter.documentId);
    return redirect(
      `${withQueue(document, documentQueue(queue), { page: String(page) })}#passage-${position}`,
    );
  }
  return redirect(withQueue(paths.reading.text(inspection.id, number), queue));
}
