import { failMessage, sendMessage } from "#app/domain/message-delivery/send-message.server.ts";
import type { Job } from "./job.ts";

export const sendStaffMessage: Job<{ messageId: string }> = {
  async run({ db, mail, env }, { payload: { messageId }, now }) {
    const outcome = await sendMessage(db, {
      messageId,
      send: async (message) => (await mail.send(message)) !== "failed",
      origin: env.publicOrigin,
      now,
    });
    if (outcome === "not-sent") throw new Error("a message to staff could not be sent");
  },
  giveUp: ({ db, clock }, { payload: { messageId } }) => failMessage(db, { messageId, now: clock.now() }),
};
