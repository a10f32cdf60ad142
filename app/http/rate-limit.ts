import type { IncomingMessage } from "node:http";
import { patternOf } from "#app/paths.ts";
import { clientAddress } from "./client-address.ts";
import type { HttpError } from "./request-guard.ts";
import { type Counter, windowNumber } from "./shared-counter.ts";

/** How often one address may ask for these pages together, in windows of so many seconds. */
export type RouteLimit = {
  /** The counter's name. */
  name: string;
  /** Undefined where any method counts. */
  method?: "POST";
  /** Patterns of routes, such as `/sign-in/:token`. */
  patterns: readonly string[];
  max: number;
  seconds: number;
  /**
   * Whether to wait for the count of all processes: where somebody could try one code or address after the other.
   * Elsewhere each process learns of the others' counts a moment later, and no request waits.
   */
  isExact: boolean;
};

/** Many parents at one school share an address and return by a code on the same evening; few inspectors sign in. */
export const routeLimits: readonly RouteLimit[] = [
  {
    name: "codes",
    method: "POST",
    patterns: [
      patternOf("survey/return"),
      patternOf("survey/sent"),
      patternOf("survey/withdrawal"),
      patternOf("survey/change"),
      patternOf("receipts/proof"),
      patternOf("receipts/proof-file"),
      patternOf("survey/copy"),
      patternOf("survey/copy-file"),
      patternOf("talk-requests/take-back"),
      patternOf("young-person/card-entry"),
    ],
    max: 120,
    seconds: 600,
    isExact: true,
  },
  // A whole school may share an address; codes of slips have 40 bits, those of links 50.
  {
    name: "young people's codes",
    method: "POST",
    patterns: [patternOf("young-person/code")],
    max: 120,
    seconds: 600,
    isExact: true,
  },
  {
    name: "young people's links",
    patterns: [patternOf("young-person/link")],
    max: 300,
    seconds: 600,
    isExact: true,
  },
  // A draft is stored for whoever agrees: without a limit one address could fill the disk.
  {
    name: "drafts",
    method: "POST",
    patterns: [
      patternOf("survey/consent"),
      patternOf("survey/change"),
      patternOf("young-person/consent"),
      patternOf("young-person/hall-answers"),
    ],
    max: 300,
    seconds: 3600,
    isExact: false,
  },
  // Each is stored, and a lead is told of it; a class may ask from one school.
  {
    name: "talk requests",
    method: "POST",
    patterns: [patternOf("talk-requests/ask")],
    max: 60,
    seconds: 3600,
    isExact: true,
  },
  {
    name: "messages",
    method: "POST",
    patterns: [patternOf("survey/saved-answers"), patternOf("survey/receipt"), patternOf("area/notice")],
    max: 60,
    seconds: 3600,
    isExact: true,
  },
  {
    name: "sign-ins",
    method: "POST",
    patterns: [patternOf("sign-in/request"), patternOf("sign-in/again")],
    max: 30,
    seconds: 600,
    isExact: true,
  },
  // A challenge is stored for whoever asks; and a signature is looked at for whoever sends one.
  {
    name: "passkeys",
    method: "POST",
    patterns: [
      patternOf("sign-in/passkey"),
      patternOf("sign-in/passkey-challenge"),
      patternOf("account/passkey-challenge"),
    ],
    max: 60,
    seconds: 600,
    isExact: true,
  },
  {
    name: "openid",
    patterns: [patternOf("sign-in/openid"), patternOf("sign-in/openid-return")],
    max: 60,
    seconds: 600,
    isExact: true,
  },
  {
    name: "links",
    patterns: [
      patternOf("sign-in/link"),
      patternOf("sign-in/first-lead"),
      patternOf("invitations/invitation"),
      patternOf("invitations/renewal"),
      patternOf("area/notice-link"),
    ],
    max: 60,
    seconds: 600,
    isExact: true,
  },
];

/** Monitors ask for these, and browsers for files that never change. */
const uncounted = new Set(["/healthz", "/readyz", "/build/*"]);

type RateLimitedRequest = {
  request: IncomingMessage;
  /** The route's pattern; null where there is none. */
  pattern: string | null;
  now: Temporal.Instant;
};

/**
 * The refusal where one address asks for more than many families behind it would, or tries many codes or links; null
 * where it may go on. The more generous limit is `requestsAMinute`.
 */
export function createRateLimiter({
  requestsAMinute,
  draftsAnHour,
  trustedProxies,
  counter,
}: {
  requestsAMinute: number;
  draftsAnHour: number;
  trustedProxies: number;
  counter: Counter;
}): (request: RateLimitedRequest) => HttpError | null | Promise<HttpError | null> {
  const limitsOf = new Map<string, RouteLimit[]>();
  const maxOf = ({ name, max }: RouteLimit) => (name === "drafts" ? draftsAnHour : max);
  for (const limit of routeLimits.map((routeLimit) => ({ ...routeLimit, max: maxOf(routeLimit) })))
    for (const pattern of limit.patterns) limitsOf.set(pattern, [...(limitsOf.get(pattern) ?? []), limit]);
  const total = { name: "requests", max: requestsAMinute, seconds: 60 };

  return ({ request, pattern, now }) => {
    if (pattern !== null && uncounted.has(pattern)) return null;
    const key = clientAddress(request, trustedProxies);
    const count = { name: total.name, seconds: total.seconds, key, now };
    if (counter.add(count) > total.max) return tooManyRequests(total, now);
    const limits = (pattern === null ? [] : (limitsOf.get(pattern) ?? [])).filter(
      ({ method }) => method === undefined || method === request.method,
    );
    return limits.length === 0 ? null : checkLimits(limits, key, now);
  };

  function checkLimits(limits: readonly RouteLimit[], key: string, now: Temporal.Instant) {
    const counts = limits.map(({ name, seconds, isExact }) =>
      isExact ? counter.addExactly({ name, seconds, key, now }) : counter.add({ name, seconds, key, now }),
    );
    const judge = (totals: readonly number[]) => {
      const broken = limits.find(({ max }, place) => (totals[place] ?? 0) > max);
      return broken ? tooManyRequests(broken, now) : null;
    };
    return counts.every((count) => typeof count === "number")
      ? judge(counts)
      : Promise.all(counts).then(judge);
  }
}

function tooManyRequests(limit: { seconds: number }, now: Temporal.Instant): HttpError {
  const end = (windowNumber({ ...limit, now }) + 1) * limit.seconds;
  const seconds = Math.ceil(end - now.epochMilliseconds / 1000);
  return {
    status: 429,
    title: "broken.wait",
    key: "broken.wait.words",
    values: { minutes: Math.ceil(seconds / 60) },
    retryAfter: seconds,
  };
}
