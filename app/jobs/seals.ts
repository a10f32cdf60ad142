import { recordSealCheck, workOutSeal } from "#app/domain/seals/work-out-seal.server.ts";
import type { Job } from "./job.ts";

export const computeCurrentSeal: Job<{ sealId: string }> = {
  run: ({ db, clock, sealReader: reader }, { payload }) => workOutSeal({ db, clock, reader }, payload.sealId),
};

export const checkCurrentSeal: Job<{ inspectionId: string }> = {
  run: ({ db, clock, sealReader: reader }, { payload }) =>
    recordSealCheck({ db, clock, reader }, payload.inspectionId),
};
