import { hashToken } from "#app/platform/tokens.ts";
import type { RequestContext } from "./context.ts";
import { windowNumber } from "./shared-counter.ts";

/** How many messages may be asked for, by what they are counted by, in windows of so many seconds. */
const messageLimits = {
  /** The code to go on, by whose answers it opens and by where it goes: several of a household may share an address. */
  "codes by draft": { max: 5, seconds: 3600 },
  "codes by recipient": { max: 10, seconds: 24 * 3600 },
  "sign-in links by recipient": { max: 5, seconds: 900 },
  "resends by invitation": { max: 10, seconds: 24 * 3600 },
  "renewals by invitation": { max: 1, seconds: 3600 },
} as const;

/**
 * Counts one more message and says in how many seconds to come back where that is too many, else 0. What it is counted by
 * is held in memory only, and only as a hash.
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

/** The mailbox behind an address: what follows a "+" reaches the same person (RFC 5233), and may be made up without end. */
function readMailbox(address: string): string {
  return address.toLowerCase().replace(/(?<=.)\+[^@]*(?=@)/, "");
}
