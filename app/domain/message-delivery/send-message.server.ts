import type { Queries } from "#db/connection.ts";
import {
  deleteMessagesFinishedBy,
  findMessage,
  listWaitingMessages,
  updateMessageState,
} from "#db/queries/messages.ts";
import type { ReadyMessage } from "../messages/message.ts";
import { renderMessage } from "./render-message.server.ts";

export type Sending = {
  send(message: ReadyMessage): Promise<boolean>;
  origin: string;
  now: Temporal.Instant;
};

/**
 * Sends a message that waits. It is recorded as sent after it went, so that whoever ends between the two sends it again, under
 * the same Message-ID. Links in a message tried again are new; those of before still work, since that message may have arrived.
 */
export async function sendMessage(
  db: Queries,
  { messageId, send, origin, now }: Sending & { messageId: string },
): Promise<"sent" | "not-sent" | "nothing-to-send"> {
  const message = await findMessage(db, messageId);
  if (message?.state !== "waiting") return "nothing-to-send";
  const ready = await db.transaction().execute((trx) => renderMessage(trx, { message, origin, now }));
  const finish = (state: "sent" | "obsolete") =>
    updateMessageState(db, { id: messageId, from: "waiting", state, finishedAt: now });
  if (!ready) {
    await finish("obsolete");
    return "nothing-to-send";
  }
  if (!(await send({ id: messageId, ...ready }))) return "not-sent";
  await finish("sent");
  return "sent";
}

/** Sends whatever waits, oldest first: for the example, whose messages are looked at the moment after. */
export async function sendWaitingMessages(db: Queries, sending: Sending): Promise<void> {
  for (const { id } of await listWaitingMessages(db)) await sendMessage(db, { ...sending, messageId: id });
}

/** Lets a lead see that it was tried in vain. */
export async function failMessage(
  db: Queries,
  { messageId, now }: { messageId: string; now: Temporal.Instant },
): Promise<void> {
  await updateMessageState(db, { id: messageId, from: "waiting", state: "failed", finishedAt: now });
}

/** Erases what was sent a week ago, and what failed a month ago. */
export async function eraseOldMessages(db: Queries, now: Temporal.Instant): Promise<void> {
  await deleteMessagesFinishedBy(db, {
    done: now.subtract({ hours: 7 * 24 }),
    failed: now.subtract({ hours: 30 * 24 }),
  });
}
