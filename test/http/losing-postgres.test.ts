import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { FamilyBrowser, receiptIn, textOf } from "../bench/family-browser.ts";
import { makePeersSurvey } from "../bench/peers-survey.ts";
import {
  type Cluster,
  findFreePort,
  findPostgresPrograms,
  runAsAdmin,
  startCluster,
} from "../postgres-cluster.ts";

const survey = "/areas/peerless/survey";
const programs = findPostgresPrograms();
const betweenKillsMs = 30;

describe.skipIf(programs === null)("where PostgreSQL is lost", () => {
  let folder: string;
  let cluster: Cluster;
  let watching: Database;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "noonday-losing-"));
    cluster = await startCluster(programs ?? "");
    await runAsAdmin(cluster.url("postgres"), "create database losing");
    const url = cluster.url("losing");
    await makePeersSurvey(url, systemClock.now());
    watching = openDatabase(url, { poolSize: 2 });
    const variables = { NODE_ENV: "test" as const, PORT: String(await findFreePort()), DATA_DIR: folder };
    // All families have one address here, and a fast machine begins more answers than one may.
    const limits = { DRAFTS_AN_HOUR: "1000000", REQUESTS_A_MINUTE: "1000000" };
    const env = readEnv({ ...variables, ...limits, DATABASE_URL: url }, "test");
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const mail = createMailer({
      smtpUrl: undefined,
      from: env.mailFrom,
      dataDir: folder,
      clock: systemClock,
      log,
    });
    const database = openDatabase(url, { timeouts: "serving" });
    server = await startServer({ env, database, clock: systemClock, mail, log });
  });
  afterAll(async () => {
    await server.stop();
    await watching.close();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const countOf = async (table: string, where = sql`true`) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(table)} where ${where}`.execute(watching.queries);
    return rows[0]?.n ?? 0;
  };

  it("connections that are killed by the dozen cost no saved word, no doubled response and no process", async () => {
    const statuses = new Set<number>();
    let isKilling = true;
    const killing = (async () => {
      while (isKilling) {
        // As an administrator would, from a connection of its own: ours are among those that die.
        await runAsAdmin(
          cluster.url("postgres"),
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'losing' and random() < 0.5",
        );
        await wait(betweenKillsMs);
      }
    })();

    /** As a family does: presses "Try again" as long as it is told that it could not be saved. */
    const send = async (
      browser: FamilyBrowser,
      step: { method: "GET" | "POST"; path: string; body: string | null },
    ) => {
      for (;;) {
        const answer = await browser.send(step);
        statuses.add(answer.status);
        if (answer.status !== 503) return answer;
        expect(answer.headers).toMatch(/^retry-after: \d+/im);
        if (step.method === "POST") expect(textOf(answer)).toContain("Try again");
      }
    };
    const answerAsFamily = async (words: string) => {
      const browser = new FamilyBrowser(server.origin);
      const post = (path: string, fields: Record<string, string>) =>
        send(browser, { method: "POST", path, body: new URLSearchParams(fields).toString() });
      await post(`${survey}/consent`, { takePart: "on", becomeEvidence: "on" });
      const page = textOf(await send(browser, { method: "GET", path: `${survey}/focus/4`, body: null }));
      const [, control = ""] = /<textarea[^>]*name="(q-[^"]+)"/.exec(page) ?? [];
      await post(`${survey}/focus/4`, { step: "focus/4", [control]: words });
      const sent = await post(`${survey}/check`, {});
      expect(sent.headers).toMatch(/^location: .*\/receipt/im);
      const receipt = textOf(await send(browser, { method: "GET", path: `${survey}/receipt`, body: null }));
      browser.close();
      return receiptIn(receipt);
    };

    const stopAt = performance.now() + 4000;
    const families = Array.from({ length: 4 }, async (_, family) => {
      const receipts: (string | null)[] = [];
      for (let round = 0; performance.now() < stopAt; round += 1) {
        receipts.push(await answerAsFamily(`Words of ${family} in round ${round}.`));
      }
      return receipts;
    });
    await wait(4000);
    isKilling = false;
    await killing;
    const receipts = (await Promise.all(families)).flat();

    expect(receipts).not.toContain(null);
    expect(statuses).toContain(503);
    expect(new Set(receipts).size).toBe(receipts.length);
    expect([...statuses].filter((status) => ![200, 302, 303, 503].includes(status))).toEqual([]);
    expect(await countOf("responses")).toBe(receipts.length);
    expect(await countOf("answers", sql`words like 'Words of %'`)).toBe(receipts.length);
    await expect.poll(async () => (await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });

  it("a server that is frozen is answered for in words and in time, and goes on by itself", async () => {
    const pids = [cluster.pid, ...childrenOf(cluster.pid)];
    const signal = (name: "SIGSTOP" | "SIGCONT") => {
      for (const pid of pids) {
        try {
          process.kill(pid, name);
        } catch {
          // One of its processes has ended meanwhile.
        }
      }
    };
    signal("SIGSTOP");
    try {
      const began = performance.now();
      const form = { method: "POST", headers: { origin: server.origin } };
      const [ready, page, agreed, work] = await Promise.all([
        fetch(`${server.origin}/readyz`).then((answer) => ({ answer, ms: performance.now() - began })),
        fetch(`${server.origin}${survey}`),
        fetch(`${server.origin}${survey}/consent`, {
          ...form,
          body: new URLSearchParams({ takePart: "on" }),
        }),
        fetch(`${server.origin}/sign-in`, {
          ...form,
          body: new URLSearchParams({ email: "somebody@inspectors.example", note: "Two words." }),
        }),
      ]);
      expect(ready.ms).toBeLessThan(2000);
      // It may have been found well just before.
      expect([200, 503]).toContain(ready.answer.status);
      for (const answer of [page, agreed, work]) {
        expect(answer.status).toBe(503);
        expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
        expect(await answer.clone().text()).toMatch(/^<!doctype html>/i);
      }
      const workPage = await work.text();
      expect(workPage).toContain("Two words.");
      expect(workPage).toContain("somebody@inspectors.example");
      expect((await fetch(`${server.origin}/readyz`)).status).toBe(503);
    } finally {
      signal("SIGCONT");
    }
    await expect.poll(async () => (await fetch(`${server.origin}${survey}`)).status).toBe(200);
    await expect.poll(async () => (await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });
});

function childrenOf(pid: number): number[] {
  return execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
    .trim()
    .split(/\s+/)
    .filter((text) => text !== "")
    .map(Number);
}
