import { checkEarlierTexts } from "#app/domain/safeguarding/check-earlier-texts.server.ts";
import type { Job } from "./job.ts";

export const checkTextsOfBefore: Job<{ inspectionId: string }> = {
  run: ({ db }, { payload: { inspectionId }, now, signal }) =>
    checkEarlierTexts(db, { inspectionId, now, signal }),
};
