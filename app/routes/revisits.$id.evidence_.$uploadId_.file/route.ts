import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { whoseUploads } from "#app/domain/evidence/upload.ts";
import { may } from "#app/domain/people/permissions.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { savedFile } from "#app/http/saved-file.ts";

/** The file as it was sent, to be saved; no browser shows it, whatever is in it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { revisit, role, actor } = await requireRole({ request, params, context }, "see", "evidence");
  const upload = await openUpload(context.db, {
    revisitId: revisit.id,
    uploadId: params.uploadId ?? "",
    sentBy: whoseUploads(actor, !may(role, "change", "evidence")),
    how: "downloaded",
    actor,
    now: context.receivedAt,
  });
  if (!upload || upload.storedName === null) throw notFound();
  return savedFile(createReadableStreamFromReadable(context.uploads.read(upload.storedName)), {
    name: upload.fileName,
    type: upload.fileKind.mime,
    size: upload.size,
  });
}
