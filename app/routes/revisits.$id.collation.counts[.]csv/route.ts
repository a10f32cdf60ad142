import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openLatestRelease } from "#app/domain/collation/open-release.server.ts";
import { releaseCsv } from "#app/domain/collation/release-csv.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { textFile } from "#app/http/text-file.ts";

/** The latest release as a file; where there is none yet, the page on which one is made. */
export async function loader(args: LoaderFunctionArgs) {
  const { revisit, role, actor } = await requireRole(args, "see", "collation");
  const opened = await openLatestRelease(args.context.db, {
    revisitId: revisit.id,
    role,
    actor,
    now: args.context.receivedAt,
    how: "taken-out",
  });
  if (opened.kind === "not-found") return redirect(`/revisits/${revisit.id}/releases?none`);
  return textFile(releaseCsv(opened), {
    name: `${revisit.slug}-counts-${opened.number}.csv`,
    type: "text/csv",
  });
}
