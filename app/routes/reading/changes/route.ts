import { listTextChanges } from "#app/domain/reading/list-text-changes.server.ts";
import { readInstant } from "#app/http/read-instant.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** What others did with the texts since the workbench looked last. It shows no words, and so is not in the audit. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "see", "reading");
  const since = readInstant(new URL(request.url).searchParams.get("since"));
  const about = { inspectionId: inspection.id, personId: actor.personId };
  return Response.json(await listTextChanges(context.db, { ...about, since }));
}
