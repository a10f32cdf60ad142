import { may } from "#app/domain/access/permissions.ts";
import { findUploadState } from "#app/domain/evidence/find-upload-state.server.ts";
import { findUploadsOwner } from "#app/domain/evidence/upload.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** How far Noonday is with a file, in a word: asked by its page, whose opening is written into the audit. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole({ request, params, context }, "see", "evidence");
  const state = await findUploadState(context.db, {
    inspectionId: inspection.id,
    uploadId: readParam(params, "uploadId"),
    sentBy: findUploadsOwner(actor, !may(role, "change", "evidence")),
  });
  if (state === null) throw notFound();
  return { state };
}
