import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { whoseUploads } from "#app/domain/evidence/upload.ts";
import { may } from "#app/domain/people/permissions.ts";
import { attachmentNamed } from "#app/http/attachment.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";

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
  return new Response(createReadableStreamFromReadable(context.uploads.read(upload.storedName)), {
    headers: {
      "Content-Type": upload.fileKind.mime,
      "Content-Length": String(upload.size),
      "Content-Disposition": attachmentNamed(upload.fileName),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      // Neither squeezed nor changed on its way: its length is said.
      "Cache-Control": "no-store, no-transform",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
