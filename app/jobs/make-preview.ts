import { failPreview, makePreview } from "#app/domain/evidence/make-preview.server.ts";
import type { Job } from "./job.ts";

export const makePreviewOfUpload: Job<{ uploadId: string }> = {
  run: ({ db, uploads }, { payload: { uploadId }, now, signal }) =>
    makePreview(db, { uploadId, uploads, now, signal }),
  giveUp: ({ db, clock }, { payload: { uploadId } }) => failPreview(db, { uploadId, now: clock.now() }),
};
