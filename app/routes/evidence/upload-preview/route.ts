import { may } from "#app/domain/access/permissions.ts";
import { findStoredPreview } from "#app/domain/evidence/find-stored-preview.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { whoseUploads } from "#app/domain/evidence/upload.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { createFileUnavailableResponse, sendOpenedPreview } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The preview of an image, made anew from its pixels: to whoever may have the file itself. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { revisit, role, actor } = await requireRole({ request, params, context }, "see", "evidence");
  const wanted = {
    revisitId: revisit.id,
    uploadId: readParam(params, "uploadId"),
    sentBy: whoseUploads(actor, !may(role, "change", "evidence")),
  };
  const stored = await findStoredPreview(context.db, wanted);
  if (stored === null) throw notFound();
  const file = await context.uploads.open(stored.storedName, stored);
  if (file.kind === "away")
    return createFileUnavailableResponse(context, { kind: "evidence", why: file.why });
  if (request.method !== "HEAD") {
    const opening = { ...wanted, how: "previewed" as const, actor, now: context.receivedAt };
    const opened = await openUpload(context.db, opening).catch(async (error: unknown) => {
      await file.close();
      throw error;
    });
    // It may have been taken back meanwhile.
    if (!opened || opened.storedName === null) {
      await file.close();
      throw notFound();
    }
  }
  return sendOpenedPreview(context, request, file);
}
