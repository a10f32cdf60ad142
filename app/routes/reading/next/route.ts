import { findNextText } from "#app/domain/reading/find-next-text.server.ts";
import { readInteger } from "#app/http/read-number.ts";
import { queueEndPath, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** Leads to the next text of a pile, after the one of `after`. Looking keeps nothing: that it was read is said apart. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = { request, params, context };
  const { inspection, actor } = await requireRole(asked, "see", "reading");
  const queue = { ...queueOf(request), shared: false };
  return redirect(await findNextPath(asked, { inspectionId: inspection.id, queue, actor }));
}

/** The same in a shared pile: the next that nobody has read is handed to this inspector. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { request, params, context };
  const { inspection, actor } = await requireRole(asked, "change", "reading");
  const queue = { ...queueOf(request), shared: true };
  return redirect(await findNextPath(asked, { inspectionId: inspection.id, queue, actor }));
}

async function findNextPath(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  about: Pick<Parameters<typeof findNextText>[1], "inspectionId" | "queue" | "actor">,
): Promise<string> {
  const after = readInteger(new URL(request.url).searchParams.get("after"));
  const number = await findNextText(context, { ...about, after, now: context.receivedAt });
  return number === null
    ? queueEndPath(about.inspectionId, about.queue)
    : withQueue(paths.reading.text(about.inspectionId, number), about.queue);
}
