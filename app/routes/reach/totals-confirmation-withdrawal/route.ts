import { withdrawConfirmation } from "#app/domain/raking/confirm-totals.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** The lead withdraws the confirmation of the area's totals. Pressed twice, it is withdrawn once. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "area-totals-confirmation");
  await withdrawConfirmation(args.context.db, {
    inspectionId: inspection.id,
    actor,
    now: args.context.receivedAt,
  });
  return redirect(`${paths.reach.totalsConfirmation(inspection.id)}?withdrawn`);
}
