import type { Queries } from "#db/connection.ts";
import { sendWaitingMessages } from "../domain/message-delivery/send-message.server.ts";
import type { Message } from "../platform/mail.ts";

/** Where the example's messages go, each at the moment it would have been sent. They are written down, never sent. */
export type Post = { origin: string; send(message: Message, at: Temporal.Instant): Promise<unknown> };

/** Writes down what waits to be sent, as of the moment of the example's story. */
export function sendExampleMessages(
  db: Queries,
  { origin, send }: Post,
  now: Temporal.Instant,
): Promise<void> {
  return sendWaitingMessages(db, {
    send: async (message) => {
      await send(message, now);
      return true;
    },
    origin,
    now,
  });
}
