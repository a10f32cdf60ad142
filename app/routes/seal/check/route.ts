import { requestSealCheck } from "#app/domain/seals/seal-evidence.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Whoever sees the seal has it worked out again, to be compared with what was sealed. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "see", "seal");
  const { context } = args;
  await requestSealCheck(context.db, { inspectionId: inspection.id, actor, now: context.receivedAt });
  return redirect(paths.seal.overview(inspection.id));
}
