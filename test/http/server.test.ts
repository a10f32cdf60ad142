import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, type Running, runStart } from "./running.ts";

let running: Running;
beforeAll(async () => {
  running = await runStart();
});
afterAll(() => running.stop());

const form = { "content-type": "application/x-www-form-urlencoded" };
const own = () => `http://localhost:${running.port}`;

describe("every answer", () => {
  it.each(["/", "/no-such-page", "/build/no-such-file.js", "/sign-in"])(
    "%s carries the protecting headers",
    async (path) => {
      const { headers } = await ask(running, path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(policy).not.toMatch(/https?:\/\//);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );

  it.each(["/gallery", "/demo", "/demo/outbox"])("is not that of %s in production", async (path) => {
    expect((await ask(running, path)).status).toBe(404);
  });

  it("signs nobody in as somebody else in production", async () => {
    const headers = { ...form, origin: own() };
    const answer = await ask(running, "/demo", { method: "POST", headers, body: "person=anyone" });
    expect(answer.status).toBe(404);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  it("to what was asked wrongly is no error in the log", async () => {
    const headers = { ...form, origin: own() };
    const wrong = [
      ask(running, "/no-such-page"),
      ask(running, "/", { method: "POST", headers, body: "a=b" }),
      ask(running, "/timetable.json", { method: "POST", headers, body: "a=b" }),
    ];
    for (const { status } of await Promise.all(wrong)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    // The log's line of a request is written with its answer.
    await expect.poll(() => running.output().match(/"path":"\/timetable.json"/g)).not.toBeNull();
    expect(running.output()).not.toMatch(/"level":[56]0|failed/);
  });

  it("has a nonce of its own, which its scripts carry", async () => {
    const [one, two] = [await ask(running, "/"), await ask(running, "/")];
    const nonceIn = (answer: { headers: Record<string, unknown> }) =>
      /'nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1] ?? "";
    expect(nonceIn(one)).not.toBe(nonceIn(two));
    const scripts = [...one.body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonceIn(one)}"`);
  });

  it("is not to be kept, but built assets are for a year, compressed", async () => {
    const page = await ask(running, "/");
    expect(page.headers["cache-control"]).toBe("no-store");
    const { body } = await ask(running, "/timetable");
    const style = /\/build\/css-bundle-\w+\.css/.exec(body)?.[0] ?? "";
    const asset = await ask(running, style, { headers: { "accept-encoding": "br" } });
    expect(asset.status).toBe(200);
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(asset.headers["content-encoding"]).toBe("br");
  });

  it("to an unknown page is a 404 in plain words, with no trace of the code", async () => {
    const { status, body } = await ask(running, "/no-such-page");
    expect(status).toBe(404);
    expect(body).toContain("Page not found");
    expect(body).not.toMatch(/\bat .*\.tsx?:\d+/);
  });
});

describe("the accessibility statement", () => {
  const asked = async (path: string, headers: Record<string, string>) => {
    const { status, body } = await ask(running, path, { headers });
    expect(status).toBe(200);
    return { html: /<html[^>]*>/.exec(body)?.[0], heading: /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1] };
  };
  const arabic = "سهولة الوصول: هل يستطيع الجميع استخدام هذا الموقع؟";
  const english = "Accessibility: can everybody use this?";

  it("is in the language that the browser asks for, and written that way round", async () => {
    const { html, heading } = await asked("/accessibility", { "accept-language": "ar-SY,ar;q=0.9,en;q=0.5" });
    expect(html).toMatch(/lang="ar" dir="rtl"/);
    expect(heading).toBe(arabic);
    const other = await asked("/accessibility", { "accept-language": "de,fr" });
    expect(other.html).toMatch(/lang="en-GB" dir="ltr"/);
    expect(other.heading).toBe(english);
  });

  it("is rather in the language that the browser once chose, and in the one that its address names before both", async () => {
    const headers = { "accept-language": "ar", cookie: `noonday-show=${encodeURIComponent("language=ur")}` };
    expect((await asked("/accessibility", headers)).html).toMatch(/lang="ur" dir="rtl"/);
    expect(await asked("/accessibility?language=en", headers)).toMatchObject({ heading: english });
    expect((await asked("/accessibility?language=tlh", headers)).html).toMatch(/lang="ur"/);
  });

  it("is in Easy Read for a browser that chose it, and as large", async () => {
    const cookie = `noonday-show=${encodeURIComponent("easyRead=on&textSize=large")}`;
    const { html, heading } = await asked("/accessibility", { cookie });
    expect(html).toMatch(/data-text-size="large".*data-easy-read/);
    expect(heading).toBe("Can everybody use this?");
  });
});

describe("an unsafe request", () => {
  const paths = [
    "/sign-in",
    "/sign-in.data",
    "/sign-in?_data=routes%2Fsign-in",
    "/timetable.json",
    "/no-such-page",
  ];

  it.each(paths)("to %s is refused from another origin, before Remix", async (path) => {
    for (const origin of ["https://evil.example", "http://localhost", `${own()}.evil.example`]) {
      const { status } = await ask(running, path, {
        method: "POST",
        headers: { ...form, origin },
        body: "email=a",
      });
      expect(status).toBe(403);
    }
  });

  it.each([
    [{}, 403],
    [{ origin: "null" }, 403],
    [{ origin: "null", "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ referer: "https://evil.example/" }, 403],
    [{ referer: "not an address" }, 403],
  ])("with %o is refused", async (headers, status) => {
    const answer = await ask(running, "/sign-in", {
      method: "POST",
      headers: { ...form, ...headers },
      body: "email=a",
    });
    expect(answer.status).toBe(status);
  });

  it("is let through by its Origin, else its Sec-Fetch-Site, else its Referer", async () => {
    const ways: Record<string, string>[] = [
      { origin: own() },
      { "sec-fetch-site": "same-origin" },
      { origin: "null", "sec-fetch-site": "same-origin" },
      { referer: `${own()}/sign-in` },
    ];
    for (const headers of ways) {
      const answer = await ask(running, "/sign-in", {
        method: "POST",
        headers: { ...form, ...headers },
        body: "email=",
      });
      expect(answer.status).not.toBe(403);
    }
  });

  it.each(["PUT", "PATCH", "DELETE"])("by %s is refused from another origin too", async (method) => {
    const { status } = await ask(running, "/sign-in", {
      method,
      headers: { origin: "https://evil.example" },
    });
    expect(status).toBe(403);
  });

  it("over two megabytes is refused as too large, and one of unknown length too", async () => {
    const headers = { ...form, origin: own() };
    const large = await ask(running, "/sign-in", {
      method: "POST",
      headers: { ...headers, "content-length": String(10 * 1024 * 1024) },
    }).catch(() => null);
    expect(large?.status ?? 413).toBe(413);
    const chunked = await ask(running, "/sign-in", {
      method: "POST",
      headers: { ...headers, "transfer-encoding": "chunked" },
      body: "email=a",
    });
    expect(chunked.status).toBe(411);
  });
});

describe("the name asked for", () => {
  it("must be the configured one, but not for the health of the machine", async () => {
    const headers = { host: "evil.example" };
    expect((await ask(running, "/", { headers })).status).toBe(421);
    expect((await ask(running, "/healthz", { headers })).status).toBe(200);
    expect((await ask(running, "/readyz", { headers })).status).toBe(200);
  });

  it("is not taken from X-Forwarded-Host", async () => {
    const { body } = await ask(running, "/", { headers: { "x-forwarded-host": "evil.example" } });
    expect(body).not.toContain("evil.example");
  });
});
