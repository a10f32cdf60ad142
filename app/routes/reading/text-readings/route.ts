import { findNextText } from "#app/domain/reading/find-next-text.server.ts";
import { markText } from "#app/domain/reading/mark-text.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { endOfPile, queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Keeps that the inspector has read a text and leads to the next; or, with `read` as `no`, takes that back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const number = textNumber(params);
  const pile = queueOf(request);
  const choice = readChoice(typedIn(await readForm(request)), "read", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const read = choice === "yes";
  const about = { inspectionId: inspection.id, actor, now: context.receivedAt };
  const marked = await markText(context.db, { ...about, number, read });
  if (marked.kind === "no-such-text") throw notFound();
  const room = paths.reading.room(inspection.id);
  if (!read) return redirect(withQueue(paths.reading.text(inspection.id, number), pile));
  const next = await findNextText(context, { ...about, pile, after: number });
  return redirect(
    next === null ? endOfPile(room, pile) : withQueue(paths.reading.text(inspection.id, next), pile),
  );
}
