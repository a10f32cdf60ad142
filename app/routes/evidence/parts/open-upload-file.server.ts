import { may } from "#app/domain/access/permissions.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { findUploadsOwner } from "#app/domain/evidence/upload.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { createFileUnavailableResponse } from "#app/http/stored-file.ts";
import type { OpenedFile } from "#app/platform/open-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

type StoredFile = { storedName: string; size: number; sha256: string | null };
type Uploaded = { inspectionId: string; uploadId: string; sentBy: string | null };

/**
 * A file of an upload, opened for whoever may have it, with an entry in the audit. `find` says which of its files. A
 * response where it is away for a moment; throws a 404 where it is not there, not theirs, or taken back meanwhile.
 */
export async function openUploadFile<Stored extends StoredFile>(
  { request, params, context }: LoaderFunctionArgs,
  how: "downloaded" | "previewed",
  find: (db: LoaderFunctionArgs["context"]["db"], upload: Uploaded) => Promise<Stored | null>,
): Promise<{ stored: Stored; file: Extract<OpenedFile, { kind: "opened" }> } | Response> {
  const { inspection, role, actor } = await requireRole({ request, params, context }, "see", "evidence");
  const upload = {
    inspectionId: inspection.id,
    uploadId: readParam(params, "uploadId"),
    sentBy: findUploadsOwner(actor, !may(role, "change", "evidence")),
  };
  const stored = await find(context.db, upload);
  if (stored === null) throw notFound();
  const file = await context.uploads.open(stored.storedName, stored);
  if (file.kind === "unavailable") {
    return createFileUnavailableResponse(context, { kind: "evidence", problem: file.why });
  }
  // Whoever only asks for its headers has not read it.
  if (request.method === "HEAD") return { stored, file };
  const opening = { ...upload, how, actor, now: context.receivedAt };
  const opened = await openUpload(context.db, opening).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (!opened || opened.storedName === null) {
    await file.close();
    throw notFound();
  }
  return { stored, file };
}
