import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientAddress } from "#app/http/client-address.ts";
import { countInStretches, findRateRefusals } from "#app/http/rate-limit.ts";
import { ask, runStart } from "./running.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");

function request(asked: {
  method?: string;
  url?: string;
  from?: string;
  forwarded?: string;
}): IncomingMessage {
  const headers = asked.forwarded === undefined ? {} : { "x-forwarded-for": asked.forwarded };
  const { method = "GET", url = "/", from = "192.0.2.1" } = asked;
  return { method, url, headers, socket: { remoteAddress: from } } as unknown as IncomingMessage;
}

const limits = (requestsAMinute = 6000, trustedProxies = 0) =>
  findRateRefusals({ requestsAMinute, trustedProxies });

describe("counting", () => {
  it("lets so many through in a stretch, each key for itself, says when to come back, and forgets", () => {
    const counted = countInStretches({ most: 2, seconds: 60 });
    expect(counted.countOne("a", now)).toBe(0);
    expect(counted.countOne("a", now)).toBe(0);
    expect(counted.countOne("a", now.add({ seconds: 12 }))).toBe(48);
    expect(counted.countOne("b", now.add({ seconds: 12 }))).toBe(0);
    expect(counted.countOne("a", now.add({ seconds: 60 }))).toBe(0);
  });

  it("never lets more through in a stretch, whatever the order", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 9 }), (asked, most) => {
        const counted = countInStretches({ most, seconds: 60 });
        const through = asked.filter((key) => counted.countOne(key, now) === 0);
        for (const key of new Set(asked)) {
          const wanted = asked.filter((one) => one === key).length;
          expect(through.filter((one) => one === key).length).toBe(Math.min(most, wanted));
        }
      }),
    );
  });
});

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
    expect(running.said()).not.toContain("203.0.113");
  } finally {
    await running.stop();
  }
});
