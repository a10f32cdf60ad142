import { exportKinds } from "#app/domain/exports/export-kinds.ts";
import { exportAssessment } from "#app/domain/impact-assessment/export-assessment.server.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { createExportStamp } from "#app/http/export-stamp.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const allowed = await requireRole(args, "see", "impact-assessment");
  const { inspection, actor } = allowed;
  const now = args.context.receivedAt;
  const { stamp, fileName } = createExportStamp(allowed, now);
  const file = await exportAssessment(args.context, { inspectionId: inspection.id, actor, now, stamp });
  if (!file) throw notFound();
  return createDownloadResponse(new Uint8Array(file), {
    name: fileName("impact-assessment.docx"),
    type: exportKinds.letter.type,
    size: file.length,
  });
}
