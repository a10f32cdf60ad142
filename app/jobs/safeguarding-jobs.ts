import { doInTurn } from "#app/domain/jobs/in-turn.ts";
import type { NoPayload } from "#app/domain/jobs/job-kinds.ts";
import { checkDocument } from "#app/domain/safeguarding/check-document.server.ts";
import { chaseEntries } from "#app/domain/safeguarding-chasing/chase-entries.server.ts";
import { sendNotice } from "#app/domain/safeguarding-chasing/send-notice.server.ts";
import { chaseRecordings } from "#app/domain/young-peoples-recordings/chase-recordings.server.ts";
import { sendRecordingNotice } from "#app/domain/young-peoples-recordings/tell-of-recordings.server.ts";
import type { Job } from "./job.ts";

export const chaseSafeguardingEntries: Job<NoPayload> = {
  run: ({ db }, { now }) => doInTurn([chaseEntries, chaseRecordings], (chase) => chase(db, now)),
};

export const sendSafeguardingNotice: Job<{ mailId: string }> = {
  async run({ db, mail, env }, { payload: { mailId }, now }) {
    // A message is about entries, or about recordings and drawings.
    for (const sendOne of [sendNotice, sendRecordingNotice]) {
      const outcome = await sendOne(db, {
        mailId,
        send: async (message) => (await mail.send(message)) !== "failed",
        origin: env.publicOrigin,
        now,
      });
      if (outcome === "not-sent") throw new Error("somebody could not be written to about the queue");
    }
  },
};

export const checkDocumentForDanger: Job<{ uploadId: string }> = {
  run: ({ db }, { payload: { uploadId }, now, signal }) => checkDocument(db, { uploadId, now, signal }),
};
