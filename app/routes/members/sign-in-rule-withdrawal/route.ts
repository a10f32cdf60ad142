import { allowLinkSignIn } from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "people");
  return redirect(paths.members.signInRule(inspection.id));
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "people");
  await requireFreshSignIn(args, person);
  const now = args.context.receivedAt;
  await allowLinkSignIn(args.context.db, { inspectionId: inspection.id, actor, now });
  return redirect(paths.members.signInRule(inspection.id));
}
