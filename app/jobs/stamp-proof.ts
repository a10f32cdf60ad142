import { stampProof } from "#app/domain/audit-proofs/stamp-proof.server.ts";
import { requestTimeStamp } from "#app/platform/time-stamp.ts";
import type { Job } from "./job.ts";

export const stampAuditProof: Job<{ proofId: string }> = {
  async run({ db, env }, { payload: { proofId }, now }) {
    const { timestampUrl } = env;
    if (timestampUrl === undefined) return;
    await stampProof(db, { proofId, stamp: (text) => requestTimeStamp(timestampUrl, text), now });
  },
};
