import type { NoPayload } from "#app/domain/jobs/job-kinds.ts";
import { checkDocument } from "#app/domain/safeguarding/check-document.server.ts";
import { chaseEntries } from "#app/domain/safeguarding-chasing/chase-entries.server.ts";
import { sendNotice } from "#app/domain/safeguarding-chasing/send-notice.server.ts";
import type { Job } from "./job.ts";

export const chaseSafeguardingEntries: Job<NoPayload> = {
  run: ({ db }, { now }) => chaseEntries(db, now),
};

export const sendSafeguardingNotice: Job<{ mailId: string }> = {
  async run({ db, mail, env }, { payload: { mailId }, now }) {
    const outcome = await sendNotice(db, {
      mailId,
      send: async (message) => (await mail.send(message)) !== "failed",
      origin: env.publicOrigin,
      now,
    });
    if (outcome === "not-sent") throw new Error("somebody could not be written to about the queue");
  },
};

export const checkDocumentForDanger: Job<{ uploadId: string }> = {
  run: ({ db }, { payload: { uploadId }, now, signal }) => checkDocument(db, { uploadId, now, signal }),
};
