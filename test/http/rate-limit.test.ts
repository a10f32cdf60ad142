import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress } from "#app/http/client-address.ts";
import { createRouteFinder } from "#app/http/find-route.ts";
import { createRateLimiter, routeLimits } from "#app/http/rate-limit.ts";
import { readRequestTarget } from "#app/http/request-target.ts";
import { createCounter } from "#app/http/shared-counter.ts";
import { ask, runStart } from "./running.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");

function request(options: {
  method?: string;
  url?: string;
  from?: string;
  forwarded?: string;
}): IncomingMessage {
  const headers = options.forwarded === undefined ? {} : { "x-forwarded-for": options.forwarded };
  const { method = "GET", url = "/", from = "192.0.2.1" } = options;
  return { method, url, headers, socket: { remoteAddress: from } } as unknown as IncomingMessage;
}

const patterns = createRouteFinder(routeLimits.flatMap((limit) => [...limit.patterns]));

const limits = (requestsAMinute = 6000, trustedProxies = 0) => {
  const refusalOf = createRateLimiter({
    requestsAMinute,
    draftsAnHour: 300,
    trustedProxies,
    counter: createCounter(),
  });
  return (asked: IncomingMessage, at: Temporal.Instant) => {
    const target = readRequestTarget(asked.url ?? "");
    const pattern = target && (patterns(target.path)?.pattern ?? target.path);
    return refusalOf({ request: asked, pattern, now: at });
  };
};

describe("requests", () => {
  it("of 300 parents behind a school's one address are all answered, within three minutes", () => {
    const refusalOf = limits();
    for (let parent = 0; parent < 300; parent += 1)
      for (let step = 0; step < 30; step += 1) {
        const at = now.add({ milliseconds: parent * 500 + step * 1000 });
        const method = step % 2 === 0 ? "GET" : "POST";
        const url = "/areas/exampleshire/survey/focus/1";
        expect(refusalOf(request({ method, url }), at)).toBeNull();
      }
  });

  it("beyond the limit are told to wait in words, and others are not", () => {
    const refusalOf = limits(10);
    for (let count = 0; count < 10; count += 1) expect(refusalOf(request({}), now)).toBeNull();
    expect(refusalOf(request({}), now)).toMatchObject({
      status: 429,
      retryAfter: 60,
      key: "broken.wait.words",
    });
    expect(refusalOf(request({ from: "192.0.2.2" }), now)).toBeNull();
    expect(refusalOf(request({ url: "/healthz" }), now)).toBeNull();
    expect(refusalOf(request({}), now.add({ minutes: 1 }))).toBeNull();
  });

  it.each([
    ["POST", "/areas/exampleshire/survey/return", 120],
    ["POST", "/areas/exampleshire/survey/%73ent", 120],
    ["POST", "/areas/exampleshire/survey/withdrawal.data?index", 120],
    ["POST", "/AREAS/exampleshire/Survey/change/", 120],
    ["POST", "/sign-in", 30],
    ["GET", "/sign-in/abc?to=%2F", 60],
    ["GET", "/invitations/abc", 60],
    ["POST", "/invitations/abc/renewal", 60],
    ["GET", "/First-Lead/abc/", 60],
    ["POST", "/sign-in/?index", 30],
    ["POST", "/sign-in?_data=routes%2Fsign-in._index", 30],
    ["POST", "/%53ign-in.data?_routes=root", 30],
  ])("%s %s can be tried %i times in ten minutes, and other pages still open", (method, url, most) => {
    const refusalOf = limits();
    for (let count = 0; count < most; count += 1) {
      expect(refusalOf(request({ method, url }), now)).toBeNull();
    }
    expect(refusalOf(request({ method, url }), now)).toMatchObject({ status: 429, retryAfter: 600 });
    expect(refusalOf(request({ url: "/areas/exampleshire/survey" }), now)).toBeNull();
    expect(refusalOf(request({ method, url, from: "192.0.2.9" }), now)).toBeNull();
  });
});

it("one address begins 300 answers in an hour, and has 60 codes sent, and goes on with what it began", () => {
  const refusalOf = limits();
  const hour = { retryAfter: 3600, status: 429, title: "broken.wait" };
  for (const [page, most] of [
    ["consent", 300],
    ["kept", 60],
  ] as const) {
    const url = `/areas/exampleshire/survey/${page}`;
    for (let count = 0; count < most; count += 1)
      expect(refusalOf(request({ method: "POST", url }), now)).toBeNull();
    expect(refusalOf(request({ method: "POST", url: `${url}.data?again=new` }), now)).toMatchObject(hour);
    expect(refusalOf(request({ url }), now)).toBeNull();
    expect(refusalOf(request({ method: "POST", url, from: "192.0.2.9" }), now)).toBeNull();
    expect(refusalOf(request({ method: "POST", url }), now.add({ hours: 1 }))).toBeNull();
  }
  expect(refusalOf(request({ method: "POST", url: "/areas/exampleshire/survey/focus/1" }), now)).toBeNull();
});

describe("the address that is counted", () => {
  const address = (trusted: number, forwarded?: string, from = "10.0.0.1") =>
    clientAddress(request(forwarded === undefined ? { from } : { from, forwarded }), trusted);

  it("is what the connection says, whatever a header claims, unless proxies are trusted", () => {
    expect(address(0, "203.0.113.5")).toBe("10.0.0.1");
    expect(address(1, "203.0.113.5")).toBe("203.0.113.5");
    expect(address(1, "198.51.100.7, 203.0.113.5")).toBe("203.0.113.5");
    expect(address(2, "198.51.100.7, 203.0.113.5")).toBe("198.51.100.7");
    expect(address(2, "203.0.113.5")).toBe("203.0.113.5");
    expect(address(1)).toBe("10.0.0.1");
  });

  it("is a whole network for IPv6, and IPv4 as it is however it is written", () => {
    expect(address(0, undefined, "::ffff:192.0.2.7")).toBe("192.0.2.7");
    expect(address(0, undefined, "2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::");
    expect(address(0, undefined, "2001:db8:1:2:bbbb:1:2:3")).toBe("2001:db8:1:2::");
    expect(address(0, undefined, "2001:db8::1")).toBe("2001:db8:0:0::");
    expect(address(0, undefined, "::1")).toBe("0:0:0:0::");
  });
});

it("the server answers 429 with a page in words and when to come back, and logs no address", async () => {
  const running = await runStart({ REQUESTS_A_MINUTE: "10", TRUSTED_PROXIES: "1" });
  try {
    const visit = (from: string) => ask(running, "/", { headers: { "x-forwarded-for": from } });
    // A minute may end in the midst of these: of 22, eleven or more fall into one.
    const answers = [];
    for (let count = 0; count < 22; count += 1) answers.push(await visit("203.0.113.77"));
    const refused = answers.find(({ status }) => status === 429);
    expect(answers[0]?.status).toBe(200);
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused?.body).toContain("Press Back: what you typed is still there.");
    expect((await visit("203.0.113.78")).status).toBe(200);
    expect((await ask(running, "/healthz")).status).toBe(200);
    expect(running.output()).not.toContain("203.0.113");
  } finally {
    await running.stop();
  }
});
