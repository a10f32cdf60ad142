import { withdrawFinding } from "#app/domain/findings/write-finding.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** An inspector takes a finding back. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const outcome = await withdrawFinding(args.context.db, {
    inspectionId: inspection.id,
    findingId,
    actor,
    now: args.context.receivedAt,
  });
  if (outcome.kind === "no-such-finding") throw notFound();
  return redirect(paths.findings.board(inspection.id, focusAreaId));
}
