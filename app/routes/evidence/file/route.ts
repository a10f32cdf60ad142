import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { receiveEvidence } from "../parts/receive-evidence.server.ts";

/** The same as sending the form of the evidence page, answered to its script. */
export async function action(args: ActionFunctionArgs) {
  const allowed = await requireRole(args, "change", "evidence");
  const outcome = await receiveEvidence(args, allowed);
  return outcome.kind === "received"
    ? Response.json({ uploadId: outcome.uploadId })
    : Response.json({ errors: outcome.errors }, { status: outcome.status });
}
