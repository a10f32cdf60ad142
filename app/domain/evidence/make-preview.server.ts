import { access } from "node:fs/promises";
import { drawableKinds } from "#app/platform/image-preview/image-header.ts";
import { type DrawnPreview, drawPreview } from "#app/platform/image-preview/preview.ts";
import type { StoredFile, Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findUploadById, holdUpload } from "#db/queries/evidence.ts";
import { findPreview, insertPreview } from "#db/queries/evidence-previews.ts";
import { isImage, kindOf } from "../file-formats/file-kinds.ts";
import type { PreviewProblem } from "./preview.ts";
import { previewNameOf } from "./preview-name.server.ts";

type Drawn = DrawnPreview | { kind: "not-drawn"; why: PreviewProblem };

type About = { uploadId: string; uploads: Uploads; now: Temporal.Instant; signal?: AbortSignal };

/** What is being made in this process, so that nobody draws it a second time meanwhile. */
const makingByUpload = new Map<string, Promise<void>>();

/**
 * Makes a preview of an image, if it is still kept and that was not tried yet, and keeps it beside it. Throws where the file
 * is away, there is no room, or its reading broke off: that is no image without a preview.
 */
export function makePreview(db: Queries, about: About): Promise<void> {
  const { uploadId } = about;
  const making =
    makingByUpload.get(uploadId) ?? makeOnce(db, about).finally(() => makingByUpload.delete(uploadId));
  makingByUpload.set(uploadId, making);
  return making;
}

async function makeOnce(db: Queries, about: About): Promise<void> {
  const { uploadId, uploads, now, signal } = about;
  const upload = await findUploadById(db, uploadId);
  if (!upload || upload.storedName === null || !isImage(kindOf(upload.kind))) return;
  if (await findPreview(db, uploadId)) return;
  const path = uploads.pathOf(upload.storedName);
  await access(path);
  const isDrawable = drawableKinds.some((kind) => kind === upload.kind);
  const drawn: Drawn = isDrawable
    ? await drawPreview(path, upload.kind, { signal })
    : { kind: "not-drawn", why: "no-decoder" };
  // Another process may have made it meanwhile: its file is not written over.
  if (await findPreview(db, uploadId)) return;
  const storedName = previewNameOf(upload.storedName);
  const file = drawn.kind === "drawn" ? await storePreview(uploads, storedName, drawn.jpeg) : null;
  const isWithdrawn = await db.transaction().execute(async (trx) => {
    // It may have been withdrawn while it was drawn.
    const still = await holdUpload(trx, uploadId);
    if (!still || still.storedName === null) return true;
    if (await findPreview(trx, uploadId)) return false;
    await insertPreview(trx, {
      uploadId,
      storedName: file?.storedName ?? null,
      why: drawn.kind === "drawn" ? null : drawn.why,
      width: drawn.kind === "drawn" ? drawn.width : 0,
      height: drawn.kind === "drawn" ? drawn.height : 0,
      size: file?.size ?? 0,
      sha256: file?.sha256 ?? null,
      madeAt: now,
    });
    return false;
  });
  if (isWithdrawn) await uploads.remove(storedName);
}

/** Says that there is no preview of an image that breaks whoever tries it again and again. */
export async function failPreview(
  db: Queries,
  { uploadId, now }: { uploadId: string; now: Temporal.Instant },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const upload = await holdUpload(trx, uploadId);
    if (!upload || upload.storedName === null || (await findPreview(trx, uploadId))) return;
    const none = { storedName: null, width: 0, height: 0, size: 0, sha256: null };
    await insertPreview(trx, { uploadId, ...none, why: "not-readable", madeAt: now });
  });
}

async function storePreview(uploads: Uploads, storedName: string, jpeg: string): Promise<StoredFile> {
  const storedFile = await uploads.keep(
    (async function* () {
      yield Buffer.from(jpeg, "base64");
    })(),
    { storedName },
  );
  if (typeof storedFile === "string") throw new Error(`a preview could not be kept: ${storedFile}`);
  return storedFile;
}
