import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import type { Job } from "./job.ts";

export const scanUploadForViruses: Job<{ uploadId: string }> = {
  async run({ db, uploads, env }, { payload: { uploadId }, now }) {
    // Without a scanner nothing is ever scanned, as its readers are told.
    if (env.clamavUrl === undefined) return;
    const outcome = await scanUpload(db, { uploadId, uploads, now });
    if (outcome === "not-scanned") throw new Error("the scanner could not judge a file");
  },
};
