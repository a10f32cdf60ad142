import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { readEnv } from "#app/platform/env.ts";
import type { Message } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { openDatabase } from "#db/connection.ts";
import { findInFiles } from "../db/files-on-disk.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type ASurvey, aSurvey } from "../factories/responses.ts";
import { findFreePort } from "../postgres-cluster.ts";

const folder = mkdtempSync(join(tmpdir(), "noonday-nothing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What could tell who somebody is, as a browser and a proxy send it. */
const address = "203.0.113.77";
const browserMark = "ZqxvBrowser/77.3";
const emailMark = "zqxv.parent@mail.example";
const words = "We waited zqxwords77 months.";

describeOnBoth("a family's visit to a server", (open) => {
  let server: RunningServer;
  let stage: ASurvey;
  let origin: string;
  const logged: unknown[] = [];
  const sent: Message[] = [];
  let cookies: Map<string, { value: string; attributes: string }>;

  beforeEach(async () => {
    stage = await aSurvey(open.db);
    cookies = new Map();
    logged.length = 0;
    sent.length = 0;
    const port = String(await findFreePort());
    const url = open.database.place;
    const env = readEnv(
      {
        ...{ NODE_ENV: "test", PORT: port, DATA_DIR: folder, DATABASE_URL: url },
        ...{ TRUSTED_PROXIES: "1", SMTP_URL: "smtp://127.0.0.1:1" },
      },
      "test",
    );
    origin = env.publicOrigin;
    const write = (...line: unknown[]) => void logged.push(line);
    const log = { info: write, warn: write, error: write };
    const mail = {
      send: async (message: Message) => {
        sent.push(message);
        return "sent" as const;
      },
      listOutbox: async () => [],
    };
    const clock = { now: () => stage.duringIt };
    server = await startServer({ env, database: openDatabase(url), clock, mail, log });
  });
  afterEach(() => server.stop());

  async function visit(path: string, form?: URLSearchParams) {
    const response = await fetch(new URL(path, origin), {
      method: form ? "POST" : "GET",
      ...(form ? { body: form } : {}),
      redirect: "manual",
      headers: {
        "User-Agent": `Mozilla/5.0 ${browserMark}`,
        "Sec-CH-UA": `"${browserMark}"`,
        "X-Forwarded-For": address,
        Forwarded: `for=${address}`,
        Referer: `${origin}${path}`,
        Cookie: [...cookies].map(([name, { value }]) => `${name}=${value}`).join("; "),
        ...(form ? { Origin: origin } : {}),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (value === "") cookies.delete(name);
      else cookies.set(name, { value, attributes: attributes.join(";") });
    }
    const location = response.headers.get("Location");
    return { status: response.status, body: await response.text(), location };
  }

  /** What a page's controls come with, and the first choice of each question. */
  function controlsOf(html: string): URLSearchParams {
    const form = new URLSearchParams();
    for (const [tag] of html.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
      const name = attribute("name");
      if (name === "" || name === "website") continue;
      if (attribute("type") === "hidden") form.append(name, attribute("value"));
      else if (attribute("type") === "radio" && !form.has(name)) form.append(name, attribute("value"));
      else if (tag.startsWith("<textarea")) form.append(name, words);
    }
    return form;
  }

  /** From the first page to the receipt, with the code sent by email on the way. Gives every page that was shown. */
  async function journey(): Promise<{ pages: string[]; receipt: string }> {
    const base = `/areas/${stage.survey.slug}/survey`;
    const pages: string[] = [];
    const show = async (path: string) => {
      const { status, body } = await visit(path);
      expect(status, path).toBe(200);
      pages.push(body);
      return body;
    };
    await show(base);
    await show(`/areas/${stage.survey.slug}/privacy`);
    await show(`${base}/consent`);
    const agreed = new URLSearchParams({ takePart: "on", becomeEvidence: "on", quoteWithoutName: "on" });
    let next = (await visit(`${base}/consent`, agreed)).location;
    expect(next).toBe(`${base}/about`);
    for (let steps = 0; next !== null && !next.endsWith("/check"); steps += 1) {
      expect(steps).toBeLessThan(10);
      const body = await show(next);
      next = (await visit(next, controlsOf(body))).location;
    }
    const kept = await show(`${base}/kept`);
    const posted = controlsOf(kept);
    posted.set("email", emailMark);
    expect((await visit(`${base}/kept`, posted)).status).toBe(200);
    const check = await show(`${base}/check`);
    expect((await visit(`${base}/check`, controlsOf(check))).location).toBe(`${base}/receipt`);
    const page = await show(`${base}/receipt`);
    const receipt =
      /data-receipt[^>]*>(.*?)<\/p>/s
        .exec(page)?.[1]
        ?.replace(/<[^>]*>/g, "")
        .trim() ?? "";
    await show(`${base}/sent`);
    const code = new URLSearchParams({ code: receipt });
    for (const path of ["sent", "copy"]) {
      const { status, body } = await visit(`${base}/${path}`, code);
      expect(status, path).toBe(200);
      expect(body).toContain("zqxwords77");
      pages.push(body);
    }
    return { pages, receipt };
  }

  it("of a whole journey no table, no file and no line of the log holds the address, the browser or the email", async () => {
    const { receipt } = await journey();
    expect(receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
    expect(sent.map(({ to }) => to)).toEqual([emailMark]);
    const marks = [address, browserMark, emailMark, "zqxv.parent", receipt, receipt.replaceAll("-", "")];
    const stored: string[] = [];
    for (const { name } of await open.db.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(open.db);
      stored.push(JSON.stringify(rows));
    }
    // The walk sees what is there.
    expect(stored.join("\n")).toContain("zqxwords77");
    expect(marks.filter((mark) => stored.some((text) => text.includes(mark)))).toEqual([]);
    expect(await findInFiles(open.database, marks)).toEqual([]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const inFolder = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
    expect(marks.filter((mark) => inFolder.some((bytes) => bytes.includes(mark)))).toEqual([]);
    const lines = JSON.stringify(logged);
    expect(lines).toContain("/areas/");
    expect([...marks, "zqxwords77"].filter((mark) => lines.includes(mark))).toEqual([]);
  });

  it("no page of the survey asks for a name, and an email only to send the code or the receipt", async () => {
    const { pages } = await journey();
    const asked = pages.flatMap((html) =>
      [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].filter(
        ([tag]) => / autocomplete="(?!off)[^"]*"/i.test(tag) || / type="(?:email|tel)"/.test(tag),
      ),
    );
    expect(asked.map(([tag]) => / name="([^"]*)"/.exec(tag)?.[1])).toEqual(["email", "email"]);
  });

  it("the cookies are two, go with the survey or the browser, and clearing takes the place away", async () => {
    const base = `/areas/${stage.survey.slug}/survey`;
    await visit(`/areas/${stage.survey.slug}/show`, new URLSearchParams({ easyRead: "on", to: base }));
    const agreed = { takePart: "on", becomeEvidence: "on" };
    await visit(`${base}/consent`, new URLSearchParams(agreed));
    expect([...cookies.keys()].toSorted()).toEqual(["noonday-draft", "noonday-show"]);
    const [, seconds] = /Max-Age=(\d+)/.exec(cookies.get("noonday-draft")?.attributes ?? "") ?? [];
    const until = stage.survey.closesAt.add({ hours: 7 * 24 });
    expect(Number(seconds)).toBe(stage.duringIt.until(until).total("seconds"));
    await visit(`${base}/consent`, new URLSearchParams({ ...agreed, sharedDevice: "yes" }));
    expect(cookies.get("noonday-draft")?.attributes).not.toMatch(/Max-Age|Expires/i);
    const cleared = await visit(`${base}/clearing`, new URLSearchParams());
    expect([...cookies.keys()]).toEqual(["noonday-show"]);
    expect((await visit(cleared.location ?? "")).body).not.toContain(`${base}/about`);
  });
});
