import {
  type DirectExportKind,
  exportKinds,
  formatStamp,
  mayExport,
} from "#app/domain/exports/export-kinds.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { createDownloadResponse } from "./download-response.ts";
import { createExportStamp } from "./export-stamp.ts";
import { notFound } from "./not-found.ts";
import { requireRole } from "./require-role.server.ts";

/**
 * What every direct download needs; a 404 for whoever may not have it. Its file name says whose it is and when it was
 * made.
 */
export async function prepareDownload(args: LoaderFunctionArgs, kind: DirectExportKind) {
  const allowed = await requireRole(args, "see", "exports");
  const { inspection, role, actor } = allowed;
  if (!mayExport(role, kind)) throw notFound();
  const now = args.context.receivedAt;
  const { stamp, fileName } = createExportStamp(allowed, now);
  return {
    inspection,
    stamp,
    exportArgs: { inspectionId: inspection.id, role, actor, now },
    stampWords: formatStamp(stamp),
    query: new URL(args.request.url).searchParams,
    respond: (body: Parameters<typeof createDownloadResponse>[0]) =>
      createDownloadResponse(body, { name: fileName(exportKinds[kind].file), type: exportKinds[kind].type }),
  };
}
