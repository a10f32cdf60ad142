import { setTimeout as wait } from "node:timers/promises";
import { describeError } from "#app/platform/log.ts";
import type { Message } from "#app/platform/mail.ts";
import type { RequestContext } from "./context.ts";

const longEnoughToWriteIt = 300;

/**
 * Sends a message, or none, and answers after the same time in either case: how long it took must not tell whether an
 * email is known. A slow mail server is not waited for.
 */
export async function sendWithoutTelling(context: RequestContext, message: Message | null): Promise<void> {
  if (message) {
    context.mail.send(message).catch((error: unknown) => {
      context.log.error({ error: describeError(error) }, "a message could not be written");
    });
  }
  await wait(longEnoughToWriteIt);
}
