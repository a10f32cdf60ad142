import type { IncomingMessage } from "node:http";
import { clientAddress } from "./client-address.ts";
import type { Refusal } from "./refusals.ts";

/** Counts by key in stretches of so many seconds, in this process's memory only. */
export function countInStretches({ most, seconds }: { most: number; seconds: number }) {
  let stretch = 0;
  let counts = new Map<string, number>();
  return {
    /** Counts one more; in how many seconds to come back where that is too many, else 0. */
    countOne(key: string, now: Temporal.Instant): number {
      const { epochMilliseconds } = now;
      const current = Math.floor(epochMilliseconds / 1000 / seconds);
      // Nothing of the stretch before is kept.
      if (current !== stretch || counts.size >= mostKeys) {
        stretch = current;
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most ? 0 : Math.ceil((current + 1) * seconds - epochMilliseconds / 1000);
    },
  };
}

const mostKeys = 100_000;

type Guarded = { method?: string; path: RegExp; most: number; seconds: number };

// Where somebody could try one code or address after the other. Many parents behind a school's one address come back by
// a code on the same evening; inspectors who sign in are few.
const guarded: Guarded[] = [
  { method: "POST", path: /\/survey\/+(return|sent|withdrawal|change)\b/i, most: 120, seconds: 600 },
  { method: "POST", path: /^\/+sign-in\/?(\.data)?$/i, most: 30, seconds: 600 },
  { path: /^\/+(sign-in|first-lead|invitations)\/+[^/]/i, most: 60, seconds: 600 },
];

/** Machines ask these, and files that never change. */
const uncounted = /^\/(healthz|readyz|build\/)/;

/**
 * Says when one address asks for more than many families behind it would, or tries many codes or links; null where it may
 * go on. The more generous limit is `requestsAMinute`.
 */
export function findRateRefusals({
  requestsAMinute,
  trustedProxies,
}: {
  requestsAMinute: number;
  trustedProxies: number;
}): (request: IncomingMessage, now: Temporal.Instant) => Refusal | null {
  const all = countInStretches({ most: requestsAMinute, seconds: 60 });
  const guards = guarded.map((guard) => ({ ...guard, tries: countInStretches(guard) }));
  return (request, now) => {
    const { method = "GET", url = "" } = request;
    if (uncounted.test(url)) return null;
    const address = clientAddress(request, trustedProxies);
    const wait = all.countOne(address, now);
    if (wait > 0) return refusal(wait);
    const path = decoded(url.split("?", 1)[0] ?? "");
    for (const guard of guards) {
      if (guard.method !== undefined && guard.method !== method) continue;
      if (!guard.path.test(path)) continue;
      const longWait = guard.tries.countOne(address, now);
      if (longWait > 0) return refusal(longWait);
    }
    return null;
  };
}

function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refusal(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  return {
    status: 429,
    title: "broken.wait",
    key: "broken.wait.words",
    values: { minutes },
    retryAfter: seconds,
  };
}
