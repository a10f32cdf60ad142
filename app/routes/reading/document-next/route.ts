import { findNextDocument } from "#app/domain/reading/open-documents.server.ts";
import { readInteger } from "#app/http/read-number.ts";
import { documentQueue, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** Leads to the next document of the pile, after the one whose first passage has the number `after`. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "see", "reading");
  const queue = documentQueue(queueOf(request));
  const after = readInteger(new URL(request.url).searchParams.get("after"));
  const about = { inspectionId: inspection.id, filter: queue.filter, personId: actor.personId };
  const next = await findNextDocument(context, { ...about, after });
  const documents = paths.reading.documents(inspection.id);
  if (next === null) return redirect(withQueue(documents, queue, { end: "yes" }));
  return redirect(withQueue(paths.reading.document(inspection.id, next), queue));
}
