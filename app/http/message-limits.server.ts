import { hashToken } from "#app/platform/tokens.ts";
import type { RequestContext } from "./context.ts";
import { windowNumber } from "./shared-counter.ts";

/** The limits of messages: how many for one key, in a window of how many seconds. */
const messageLimits = {
  /** The code to go on, by whose answers it opens and by where it goes: several of a household may share an address. */
  "codes by draft": { max: 5, seconds: 3600 },
  "codes by recipient": { max: 10, seconds: 24 * 3600 },
  /** Whether to be told when the letter is out: a mailbox gets few of them, whoever asks. */
  "notices by recipient": { max: 3, seconds: 24 * 3600 },
  "sign-in links by recipient": { max: 5, seconds: 900 },
  "resends by invitation": { max: 10, seconds: 24 * 3600 },
  "renewals by invitation": { max: 1, seconds: 3600 },
} as const;

/**
 * Counts one more message. Returns in how many seconds to try again where that is too many, else 0. The key is held in
 * memory only, as a hash.
 */
export async function countMessage(
  { counter, receivedAt: now }: Pick<RequestContext, "counter" | "receivedAt">,
  name: keyof typeof messageLimits,
  countedBy: string,
): Promise<number> {
  const { max, seconds } = messageLimits[name];
  const key = hashToken(name.endsWith("by recipient") ? readMailbox(countedBy) : countedBy.toLowerCase());
  const count = await counter.addExactly({ name, key, seconds, now });
  if (count <= max) return 0;
  return Math.ceil((windowNumber({ seconds, now }) + 1) * seconds - now.epochMilliseconds / 1000);
}

/**
 * The mailbox of an address: what follows a "+" reaches the same person (RFC 5233), and anybody can make up any number
 * of those.
 */
function readMailbox(address: string): string {
  return address.toLowerCase().replace(/(?<=.)\+[^@]*(?=@)/, "");
}
