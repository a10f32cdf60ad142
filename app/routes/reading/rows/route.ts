import { listTextRows, openTextRows } from "#app/domain/reading/list-rows.server.ts";
import { readNumbers } from "#app/http/read-number.ts";
import { queueOf } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** What passes a filter, for the workbench: all numbers and the first rows; with `only`, those rows alone. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "see", "reading");
  const { filter } = queueOf(request);
  const about = { inspectionId: inspection.id, filter, actor, now: context.receivedAt };
  const only = new URL(request.url).searchParams.get("only");
  if (only === null) return Response.json(await listTextRows(context, about));
  return Response.json({ rows: await openTextRows(context.db, { ...about, numbers: readNumbers(only) }) });
}
