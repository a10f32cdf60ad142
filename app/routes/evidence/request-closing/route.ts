import { closeRequest } from "#app/domain/evidence-requests/ask-for-evidence.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "evidence-requests",
  );
  const outcome = await closeRequest(context.db, {
    inspectionId: inspection.id,
    requestId: readParam(params, "requestId"),
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-request") throw notFound();
  return redirect(`${paths.evidence.list(inspection.id)}?closed`);
}
