import { removeLetterCopy } from "#app/domain/letter-workflow/record-copies.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** The lead takes back a copy that was recorded by mistake. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const copyId = readParam(args.params, "copyId");
  const removed = await removeLetterCopy(db, { inspectionId: inspection.id, copyId, actor, now });
  if (removed.kind === "not-found") throw notFound();
  return redirect(paths.letter.copies(inspection.id));
}
