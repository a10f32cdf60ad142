import { markText, markTextAndFindNext } from "#app/domain/reading/mark-text.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { queueEndPath, queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Keeps that the inspector has read a text and leads to the next; or, with `read` as `no`, takes that back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const number = textNumber(params);
  const queue = queueOf(request);
  const choice = readChoice(typedIn(await readForm(request)), "read", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const reading = { inspectionId: inspection.id, number, actor, now: context.receivedAt };
  if (wantsJson(request)) return markAlone(context.db, { ...reading, read: choice === "yes" });
  if (choice === "no") {
    const marked = await markText(context.db, { ...reading, read: false });
    if (marked.kind === "no-such-text") throw notFound();
    return redirect(withQueue(paths.reading.text(inspection.id, number), queue));
  }
  const marked = await markTextAndFindNext(context, { ...reading, queue });
  if (marked.kind === "no-such-text") throw notFound();
  const { next } = marked;
  return redirect(
    next === null
      ? queueEndPath(inspection.id, queue)
      : withQueue(paths.reading.text(inspection.id, next), queue),
  );
}

/** For the workbench, which knows the next text itself. */
async function markAlone(...reading: Parameters<typeof markText>): Promise<Response> {
  const marked = await markText(...reading);
  if (marked.kind === "no-such-text") throw notFound();
  return Response.json(marked);
}
