import { countProgress } from "#app/domain/reading/count-progress.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** How far each focus area is read and coded by now. It shows no words, and so is not in the audit. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "see", "reading");
  const about = { inspectionId: inspection.id, personId: actor.personId };
  return Response.json(await countProgress(context, about));
}
