import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "reading");
  const { sampleId = "" } = args.params;
  const now = args.context.receivedAt;
  const outcome = await agreeToSample(args.context.db, { inspectionId: inspection.id, sampleId, actor, now });
  if (outcome.kind !== "agreed") throw notFound();
  return redirect(paths.samples.sample(inspection.id, sampleId));
}
