import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { reasonForm } from "#app/domain/seals/seal-form.server.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** The lead inspector takes the seal off the evidence, with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "seal");
  await requireFreshSignIn(args, person);
  const form = await parseForm(args.request, reasonForm);
  if (!form.ok) return redirect(`${paths.seal.overview(inspection.id)}?no-reason`);
  const now = args.context.receivedAt;
  await unsealEvidence(args.context.db, { inspectionId: inspection.id, ...form.value, actor, now });
  return redirect(`${paths.seal.overview(inspection.id)}?unsealed`);
}
