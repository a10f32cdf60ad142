import { endStandIn } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Whoever is away, or a lead, ends that somebody stands in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "stand-ins");
  const outcome = await endStandIn(context.db, {
    ...{ inspectionId: inspection.id, createdBy: inspection.createdBy, id: readParam(params, "standInId") },
    ...{ actor, now: context.receivedAt },
  });
  if (outcome.kind === "not-yours") throw new Response(null, { status: 403 });
  return redirect(`${paths.members.list(inspection.id)}?done=stand-in-ended#stand-ins`);
}
