import { exportKinds, formatStamp } from "#app/domain/exports/export-kinds.ts";
import { openRelease } from "#app/domain/releases/open-release.server.ts";
import { releaseCsv } from "#app/domain/releases/release-csv.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { createExportStamp } from "#app/http/export-stamp.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** One release as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const allowed = await requireRole(args, "see", "releases");
  const { inspection, role, actor } = allowed;
  const opened = await openRelease(args.context.db, {
    inspectionId: inspection.id,
    releaseId: readParam(args.params, "releaseId"),
    role,
    actor,
    now: args.context.receivedAt,
    how: "taken-out",
  });
  if (opened.kind === "not-found") throw notFound();
  const { stamp, fileName } = createExportStamp(allowed, args.context.receivedAt);
  return createDownloadResponse(releaseCsv(opened, formatStamp(stamp)), {
    name: fileName(`counts-${opened.number}.csv`),
    type: exportKinds.counts.type,
  });
}
