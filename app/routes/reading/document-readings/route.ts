import { z } from "zod";
import { passagesOnAPage } from "#app/domain/reading/documents.ts";
import { markPassages } from "#app/domain/reading/mark-passages.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { documentQueue, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const place = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

const shape = z.object({
  read: z.enum(["yes", "no"]),
  /** Places of passages, both among those that are marked. */
  from: place,
  to: place,
});

/**
 * Keeps that the inspector has read some passages, and leads to the page after them or, after the last, to the next
 * document; or, with `read` as `no`, takes that back.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "reading");
  const { uploadId = "" } = params;
  const queue = documentQueue(queueOf(request));
  const documentPath = paths.reading.document(inspection.id, uploadId);
  const form = await parseForm(request, shape);
  if (!form.ok) return redirect(withQueue(documentPath, queue));
  const { read, from, to } = form.value;
  const marked = await markPassages(context.db, {
    ...{ inspectionId: inspection.id, uploadId, fromPosition: from, toPosition: to, read: read === "yes" },
    ...{ actor, now: context.receivedAt },
  });
  if (marked.kind === "no-such-document") throw notFound();
  if (read === "no") return redirect(withQueue(documentPath, queue));
  if (to < marked.passages) {
    return redirect(withQueue(documentPath, queue, { page: String(Math.floor(to / passagesOnAPage) + 1) }));
  }
  return redirect(
    withQueue(paths.reading.documentNext(inspection.id), queue, { after: String(marked.firstNumber) }),
  );
}
