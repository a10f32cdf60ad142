import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { openDatabase } from "#db/connection.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";

const folder = mkdtempSync(join(tmpdir(), "noonday-refused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeOnBoth("what cannot be done", (open) => {
  let server: RunningServer;
  let base: Awaited<ReturnType<typeof anEvidenceBase>>;
  let cookies: { lead: string; ruth: string };

  beforeEach(async () => {
    base = await anEvidenceBase(open.db);
    const { now } = base.by;
    const ruth = await aMember(open.db, {
      inspection: base.inspection,
      role: "cqc-inspector",
      name: "Ruth Okafor",
    });
    cookies = {
      lead: await signInAs(open.db, base.inspection.lead, now),
      ruth: await signInAs(open.db, ruth, now),
    };
    const variables = { NODE_ENV: "test" as const, PORT: String(await findFreePort()), DATA_DIR: folder };
    const url = open.database.place;
    const env = readEnv({ ...variables, DATABASE_URL: url }, "test");
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const clock = { now: () => now };
    const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
    const database = openDatabase(url);
    server = await startServer({ env, database, clock, mail, log });
  });
  afterEach(() => server.stop());

  async function send(
    path: string,
    options: {
      method?: string;
      cookie?: string;
      body?: string | URLSearchParams;
      headers?: HeadersInit;
    } = {},
  ) {
    const { method = "POST", cookie = cookies.lead, body } = options;
    const answer = await fetch(server.origin + path, {
      method,
      redirect: "manual",
      headers: { cookie, origin: server.origin, ...options.headers },
      ...(method === "POST" ? { body: body ?? new URLSearchParams() } : {}),
    });
    const html = await answer.text();
    const heading = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? null;
    return { status: answer.status, headers: answer.headers, html, heading };
  }

  const theme = async () => (await open.db.selectFrom("themes").select("id").executeTakeFirstOrThrow()).id;

  it("because somebody else has done it, is answered with who did what, to whoever is signed in", async () => {
    const { id } = base.inspection;
    const themeId = await theme();
    const [coding] = await open.db.selectFrom("codings").select(["id", "textNumber"]).orderBy("id").execute();
    const done = [
      [
        `/revisits/${id}/reading/${coding?.textNumber}/codings/${coding?.id}/removal`,
        "removed words from a theme",
      ],
      [`/revisits/${id}/quotations/q-1/withdrawal`, "withdrew a quotation"],
      [`/revisits/${id}/themes/${themeId}/removal`, "removed a theme"],
    ] as const;
    for (const [path, action] of done) {
      expect((await send(path, { cookie: cookies.ruth })).status, path).toBe(302);
      const second = await send(path);
      expect(second.status, path).toBe(409);
      expect(second.heading).toBe("Ruth Okafor was here before you");
      expect(second.html).toContain(`Ruth Okafor ${action} at `);
      expect(second.html).toContain("Sign out");
      expect((await send(path, { cookie: cookies.ruth })).heading).toBe("You have done this already");
      // Others learn nothing of it.
      expect((await send(path, { cookie: "" })).status).toBe(302);
    }
    const merged = await send(`/revisits/${id}/themes/${themeId}/merger`, {
      body: new URLSearchParams({ into: "x" }),
    });
    expect([merged.status, merged.heading]).toEqual([409, "Ruth Okafor was here before you"]);
    const split = await send(`/revisits/${id}/themes/${themeId}/splits/nothing/removal`);
    expect([split.status, split.heading]).toEqual([409, "Ruth Okafor was here before you"]);
    const never = await send(`/revisits/${id}/themes/11111111-1111-4111-8111-111111111111/removal`);
    expect([never.status, never.heading]).toEqual([404, "This is not here any more"]);
  });

  it("because the evidence was sealed meanwhile, is answered with who sealed it", async () => {
    await sealAndWorkOut(open.db, base.by);
    const { id, lead } = base.inspection;
    const themeId = await theme();
    for (const page of ["merger", "removal", "split"]) {
      const refused = await send(`/revisits/${id}/themes/${themeId}/${page}`, { cookie: cookies.ruth });
      expect([page, refused.status, refused.heading]).toEqual([page, 409, "The evidence is sealed"]);
      expect(refused.html).toContain(`${lead.name} sealed it at `);
      expect(refused.html).toContain("Ruth Okafor");
      expect(refused.html).not.toContain(">Sign in<");
    }
  });

  it("because an address only takes a form, or no form came, is a page in words and no fault", async () => {
    const { id } = base.inspection;
    const actions = [
      `/revisits/${id}/letter/drafting`,
      `/revisits/${id}/seal/check`,
      `/revisits/${id}/reading/searches`,
    ];
    for (const path of actions) {
      const answer = await send(path, { method: "GET" });
      expect([path, answer.status, answer.heading]).toEqual([path, 405, "Nothing to see here"]);
      expect(answer.headers.get("allow")).toBe("POST");
      expect(answer.html).toContain("Sign out");
    }
    const bodies: [string, string, number][] = [
      ["application/json", "{}", 415],
      ["text/plain", "a=b", 415],
      ["multipart/form-data", "a", 400],
      ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', 400],
    ];
    for (const [type, body, status] of bodies) {
      const answer = await send("/sign-in", { body, headers: { "Content-Type": type } });
      expect([type, answer.status, answer.heading]).toEqual([type, status, "This could not be read"]);
    }
  });

  it("because something is to be put right, says so at the beginning of the page's title", async () => {
    const { id } = base.inspection;
    const home = `/revisits/${id}`;
    const forms = [
      "/revisits/new",
      `${home}/focus-areas/paste`,
      `${home}/questions/new?for=parents`,
      `${home}/people`,
      `${home}/young-people/new`,
      `${home}/open-meeting/new`,
      `${home}/evidence/requests/new`,
      `${home}/findings/${base.focusAreaId}/judgement`,
    ];
    for (const path of forms) {
      const { status, html } = await send(path, { body: new URLSearchParams({ "form-end": "yes" }) });
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
      expect([path, status, title]).toEqual([path, 422, expect.stringMatching(/^Error: .+ – Noonday$/)]);
      expect(html).toContain('class="error-summary"');
      const first = /<title>(.*?)<\/title>/.exec((await send(path, { method: "GET" })).html)?.[1];
      expect(first).not.toMatch(/Error/);
    }
    const signIn = await send("/sign-in", { cookie: "" });
    expect(signIn.html).toMatch(/<title>Error: /);
    const noCode = await send(`/areas/${base.inspection.slug}/survey/return`, { cookie: "" });
    expect([noCode.status, /<title>Error: /.test(noCode.html)]).toEqual([422, true]);
  });

  it("is not what a browser's own habits ask for: these get their page", async () => {
    const { slug } = base.inspection;
    const survey = `/areas/${slug}/survey`;
    const cookie = "";
    const odd = { origin: "null", "sec-fetch-site": "same-origin" };
    expect(
      (
        await send("/sign-in", {
          cookie,
          headers: odd,
          body: new URLSearchParams({ email: "a@example.org" }),
        })
      ).status,
    ).toBe(200);
    for (const show of ["%E0%A4%A", "%", "language%3D%00", "__proto__", "a".repeat(3000)]) {
      const shown = await send(survey, { method: "GET", cookie: `noonday-show=${show}` });
      expect([show, shown.status]).toEqual([show, 200]);
    }
    for (const name of [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "unwrapResult",
      "",
      "a\0b",
      "\ud800",
    ]) {
      const body = new URLSearchParams([
        [name, "x"],
        ["email", "a@example.org"],
      ]);
      expect([name, (await send("/sign-in", { cookie, body })).status]).toEqual([name, 200]);
    }
  });

  it("because an area's address was copied wrongly, leads there or lists the areas", async () => {
    const { slug, areaName } = base.inspection;
    for (const path of [
      `/areas/${slug.toUpperCase()}`,
      `/areas/${slug}.`,
      `/Areas/${slug})/`,
      `/s/${slug}%E2%80%9D`,
    ]) {
      const answer = await send(path, { method: "GET" });
      expect([path, answer.status]).toEqual([path, 308]);
      expect(answer.headers.get("location")).toMatch(new RegExp(`^/(areas|s)/${slug}/?$`));
    }
    for (const path of [`/s/${slug.slice(1)}`, "/s/nowhere", "/s/%F0%9F%98%80"]) {
      const answer = await send(path, { method: "GET" });
      expect([path, answer.status, answer.heading]).toEqual([path, 404, "Which area do you mean?"]);
      expect(answer.html).toContain(areaName);
    }
    for (const path of [`/areas/${slug}x`, `/areas/${slug.slice(1)}/survey`, "/areas/nowhere/open-meeting"]) {
      const answer = await send(path, { method: "GET" });
      expect([path, answer.status, answer.heading]).toEqual([path, 404, "Page not found"]);
      expect(answer.html).toContain(`<a href="/areas/${slug}">${areaName}</a>`);
    }
    const same = await send(`/areas/the-${slug}/survey`, { method: "GET" });
    expect([same.status, same.headers.get("location")]).toEqual([301, `/areas/${slug}/survey`]);
  });
});
