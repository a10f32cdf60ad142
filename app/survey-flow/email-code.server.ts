import { readEmail } from "#app/domain/typed-fields/read-email.ts";
import type { Translator } from "#app/messages/translator.ts";
import { data } from "#app/remix.server.ts";
import { countMessage } from "../http/message-limits.server.ts";
import type { PageArgs } from "../http/page-request.ts";
import { maySendToFamilies } from "./find-letter-news.server.ts";

/**
 * Sends a code, or a receipt, to the address that was typed for this alone: at once, and the address is stored nowhere. A 404 where
 * no message can go, a 422 where it is no address, a 429 where too many went with this code or to this address.
 */
export async function emailCode(
  { context }: Pick<PageArgs, "context">,
  sending: {
    typed: string;
    translator: Translator;
    code: string;
    message: { subject: string; text: string };
  },
) {
  const { typed, translator, code, message } = sending;
  if (!maySendToFamilies(context)) throw new Response(null, { status: 404 });
  const to = readEmail(typed);
  if (!to.ok) return data({ error: translator.t("kept.email.bad"), typed, sent: null }, { status: 422 });
  const wait =
    (await countMessage(context, "codes by draft", code)) ||
    (await countMessage(context, "codes by recipient", to.value.toLowerCase()));
  if (wait > 0) {
    const headers = { "Retry-After": String(wait) };
    return data({ error: translator.t("kept.email.wait"), typed, sent: null }, { status: 429, headers });
  }
  const sent = await context.mail.send({ to: to.value, ...message });
  return data({ error: null, typed: "", sent: sent !== "failed" });
}
