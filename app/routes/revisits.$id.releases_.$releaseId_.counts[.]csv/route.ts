import type { LoaderFunctionArgs } from "@remix-run/node";
import { openRelease } from "#app/domain/collation/open-release.server.ts";
import { releaseCsv } from "#app/domain/collation/release-csv.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { textFile } from "#app/http/text-file.ts";

/** One release as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const { revisit, role, actor } = await requireRole(args, "see", "releases");
  const opened = await openRelease(args.context.db, {
    revisitId: revisit.id,
    releaseId: args.params.releaseId ?? "",
    role,
    actor,
    now: args.context.receivedAt,
    how: "taken-out",
  });
  if (opened.kind === "not-found") throw notFound();
  return textFile(releaseCsv(opened), {
    name: `${revisit.slug}-counts-${opened.number}.csv`,
    type: "text/csv",
  });
}
