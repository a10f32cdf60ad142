import { forgetNoticesOfInspection } from "#app/domain/publication-notices/forget-notice.server.ts";
import { sendPublicationNotices } from "#app/domain/publication-notices/send-notices.server.ts";
import type { Job } from "./job.ts";

export const sendNoticesOfLetter: Job<{ inspectionId: string }> = {
  async run({ db, mail, env, clock }, { payload: { inspectionId }, signal }) {
    const toTryAgain = await sendPublicationNotices(db, {
      ...{ inspectionId, clock, signal },
      origin: env.publicOrigin,
      send: async (message) => (await mail.send(message)) !== "failed",
    });
    if (toTryAgain > 0) throw new Error("some who asked could not be told that the letter is out");
  },
  // Nobody waits for ever: what could not be sent is forgotten.
  async giveUp({ db, clock }, { payload: { inspectionId } }) {
    await forgetNoticesOfInspection(db, { inspectionId, now: clock.now() });
  },
};
