import { exportKinds } from "#app/domain/exports/export-kinds.ts";
import { findMadeExport, recordOpenedExport } from "#app/domain/exports/open-export.server.ts";
import { createExportStamp } from "#app/http/export-stamp.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { createFileUnavailableResponse, sendOpenedFile } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** A file that was made for this person, to be saved by them alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  const allowed = await requireRole(args, "see", "exports");
  const { inspection, role, actor } = allowed;
  const exportId = readParam(params, "exportId");
  const exportQuery = { inspectionId: inspection.id, exportId, role, actor, now: context.receivedAt };
  const found = await findMadeExport(context.db, exportQuery);
  if (found.kind === "not-found") throw notFound();
  const opened = await context.exports.files.open(found.storedName, { size: found.size, sha256: null });
  if (opened.kind === "unavailable")
    return createFileUnavailableResponse(context, { kind: "export", problem: opened.why });
  if (request.method !== "HEAD") {
    await recordOpenedExport(context.db, exportQuery, found).catch(async (error: unknown) => {
      await opened.close();
      throw error;
    });
  }
  const { file, type } = exportKinds[found.madeKind];
  const { fileName } = createExportStamp(allowed, found.askedAt);
  return sendOpenedFile(context, request, opened, { name: fileName(file), type });
}
