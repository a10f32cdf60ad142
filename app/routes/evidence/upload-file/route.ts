import { may } from "#app/domain/access/permissions.ts";
import { findStoredUpload } from "#app/domain/evidence/find-stored-upload.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { whoseUploads } from "#app/domain/evidence/upload.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { createFileUnavailableResponse, sendOpenedFile } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The file as it was sent, to be saved; no browser shows it, whatever is in it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { revisit, role, actor } = await requireRole({ request, params, context }, "see", "evidence");
  const wanted = {
    revisitId: revisit.id,
    uploadId: readParam(params, "uploadId"),
    sentBy: whoseUploads(actor, !may(role, "change", "evidence")),
  };
  const stored = await findStoredUpload(context.db, wanted);
  if (stored === null) throw notFound();
  const file = await context.uploads.open(stored.storedName, stored);
  if (file.kind === "away")
    return createFileUnavailableResponse(context, { kind: "evidence", why: file.why });
  // Whoever only asks for its headers has not read it.
  if (request.method !== "HEAD") {
    const opening = { ...wanted, how: "downloaded" as const, actor, now: context.receivedAt };
    const opened = await openUpload(context.db, opening).catch(async (error: unknown) => {
      await file.close();
      throw error;
    });
    if (!opened || opened.storedName === null) {
      await file.close();
      throw notFound();
    }
  }
  return sendOpenedFile(context, request, file, { name: stored.fileName, type: stored.type });
}
