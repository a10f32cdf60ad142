import { shareRelease } from "#app/domain/releases/share-release.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Lets the forum and the local area see a release. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "releases");
  const releaseId = readParam(args.params, "releaseId");
  const outcome = await shareRelease(args.context.db, {
    inspectionId: inspection.id,
    releaseId,
    actor,
    now: args.context.receivedAt,
  });
  if (outcome.kind === "not-found") throw notFound();
  return redirect(`${paths.releases.release(inspection.id, releaseId)}?shared`);
}

/** Opened as a page (after a sign-in, say) it leads to the release. */
export async function loader(args: ActionFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "releases");
  return redirect(paths.releases.release(inspection.id, readParam(args.params, "releaseId")));
}
