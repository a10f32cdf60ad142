import { extractText } from "#app/domain/evidence/extract-text.server.ts";
import type { Job } from "./job.ts";

export const extractTextOfUpload: Job<{ uploadId: string }> = {
  run: ({ db, uploads }, { payload: { uploadId }, now, signal }) =>
    extractText(db, { uploadId, uploads, now, signal }),
};
