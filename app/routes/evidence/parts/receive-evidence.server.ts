import { uploadForm } from "#app/domain/evidence/evidence-forms.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { fileProblems } from "#app/domain/file-formats/file-problems.ts";
import type { RequestContext } from "#app/http/context.ts";
import { checkForm, type FieldErrors, type Typed } from "#app/http/parse-form.ts";
import { type ReceivedFile, receiveFile } from "#app/http/receive-file.server.ts";
import type { Allowed } from "#app/http/require-role.server.ts";

export type ReceivedEvidence =
  | { kind: "received"; uploadId: string }
  | { kind: "refused"; status: 413 | 422 | 503 | 507; errors: FieldErrors; typed: Typed };

/** Reads the form with the file, and takes the file into the evidence; else nothing of it is kept. */
export async function receiveEvidence(
  { request, context }: { request: Request; context: RequestContext },
  { inspection, organisation, actor }: Allowed,
): Promise<ReceivedEvidence> {
  const { db, uploads, receivedAt } = context;
  const { typed, received } = await receiveFile(request, uploads);
  const form = checkForm(typed, uploadForm);
  if (received.kind !== "kept" || !form.ok) {
    if (received.kind === "kept") await uploads.remove(received.file.storedName);
    const errors = { ...problemOf(received), ...(form.ok ? {} : form.errors) };
    return { kind: "refused", status: statusOf(received), errors, typed };
  }
  const { shows, request: requestId, "focus-areas": focusAreaIds } = form.value;
  const about = { shows, requestId, focusAreaIds, organisation, inspectionId: inspection.id };
  const outcome = await receiveUpload(db, {
    ...about,
    quota: context.env.evidenceQuota,
    uploads,
    file: received.file,
    actor,
    now: receivedAt,
  });
  const refused = (errors: FieldErrors, status: 413 | 422 = 422): ReceivedEvidence => ({
    kind: "refused",
    status,
    errors,
    typed,
  });
  switch (outcome.kind) {
    case "received":
      return { kind: "received", uploadId: outcome.uploadId };
    case "refused":
      return refused({ file: fileProblems[outcome.why] }, outcome.why === "quota" ? 413 : 422);
    case "no-such-focus-area":
      return refused({ "focus-areas": "Choose focus areas of this re-visit" });
    case "no-such-request":
      return refused({ request: "Nothing more is needed for that. Choose another, or none" });
    case "requests-only":
      return refused({ request: "The visit is over. Choose what you were asked for" });
  }
}

/** Of the file; what else is wrong is said too, and the file has to be chosen again for that. */
function problemOf(received: ReceivedFile): FieldErrors {
  return { file: received.kind === "kept" ? "Choose the file again" : fileProblems[received.kind] };
}

function statusOf({ kind }: ReceivedFile): 413 | 422 | 503 | 507 {
  if (kind === "not-paired") return 503;
  return kind === "too-large" ? 413 : kind === "disk-full" ? 507 : 422;
}
