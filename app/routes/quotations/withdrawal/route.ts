import { withdrawQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "quotations");
  const { quotationId = "" } = args.params;
  const now = args.context.receivedAt;
  const outcome = await withdrawQuotation(args.context.db, {
    inspectionId: inspection.id,
    quotationId,
    actor,
    now,
  });
  if (outcome.kind === "no-such-quotation") throw notFound();
  return redirect(`${paths.quotations.list(inspection.id)}?withdrawn`);
}
