import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "young-peoples-recordings");
  const recordingId = readParam(args.params, "recordingId");
  const outcome = await markAsHeard(args.context.db, {
    ...{ inspection, recordingId, actor, now: args.context.receivedAt },
  });
  switch (outcome.kind) {
    case "no-such-recording":
      throw notFound();
    case "not-first-listener":
      throw new Response(null, { status: 403 });
    case "heard":
    case "already-heard":
      return redirect(`${paths.youngPeoplesRecordings.entry(inspection.id, recordingId)}?heard`);
  }
}
