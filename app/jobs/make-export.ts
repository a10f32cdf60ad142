import { failExport, makeExport } from "#app/domain/exports/make-export.server.ts";
import type { Job } from "./job.ts";

export const makeExportFile: Job<{ exportId: string }> = {
  run: ({ db, exportFiles, clock, makeExportFile: makeFile }, { payload: { exportId }, signal }) =>
    makeExport({ db, files: exportFiles, clock, makeFile }, { exportId, signal }),
  giveUp: ({ db, clock }, { payload: { exportId }, why }) =>
    failExport(db, { exportId, why, now: clock.now() }),
};
