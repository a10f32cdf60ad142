import { withdrawBestInterests } from "#app/domain/young-peoples-ways/withdraw-best-interests.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Withdrawn already, it stays so. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const discussionId = readParam(params, "discussionId");
  const participantId = readParam(params, "participantId");
  const withdrawn = await withdrawBestInterests(context.db, {
    ...{ inspectionId: inspection.id, discussionId, participantId, actor, now: context.receivedAt },
  });
  if (withdrawn.kind === "no-such-participant") throw notFound();
  return redirect(paths.youngPeople.participants(inspection.id, discussionId));
}
