import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { formatQueueState } from "#app/domain/safeguarding/queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { json, type LoaderFunctionArgs } from "#app/remix.server.ts";

/** Whether the queue is another than before: asked by a page that stays open. It holds no words, and is in no audit. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "safeguarding-entries");
  const { db, receivedAt } = args.context;
  return json({ state: formatQueueState(await listEntries(db, inspection.id), receivedAt) });
}
