import { removeParticipant } from "#app/domain/discussions/add-participants.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const { discussionId = "", participantId = "" } = params;
  const wanted = { inspectionId: inspection.id, discussionId, participantId };
  const removed = await removeParticipant(context.db, { ...wanted, actor, now: context.receivedAt });
  if (removed.kind === "no-such-participant") throw notFound();
  return redirect(paths.youngPeople.participants(inspection.id, discussionId));
}
