import { liftHold } from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Also under the seal: erasing changes no word that was sealed. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "see", "young-peoples-recordings");
  const { db, uploads, receivedAt: now } = args.context;
  const recordingId = readParam(args.params, "recordingId");
  const outcome = await liftHold(db, { inspectionId: inspection.id, recordingId, uploads, actor, now });
  if (outcome.kind === "no-such-recording") throw notFound();
  if (outcome.kind === "not-an-inspector") throw new Response(null, { status: 403 });
  return redirect(paths.youngPeoplesRecordings.entry(inspection.id, recordingId));
}
