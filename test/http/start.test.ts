import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { ask, runStart } from "./running.ts";

it.each([
  ["PORT", "many"],
  ["PUBLIC_ORIGIN", "noonday.example/path"],
  ["SMTP_URL", "mail.example"],
  ["TRUSTED_PROXIES", "all"],
  ["LOG_LEVEL", "loud"],
  ["PROCESSES", "none"],
  ["NOONDAY_NOW", "2026-11-23T10:00:00Z"],
])("a bad %s stops the start with a sentence that names it", async (name, value) => {
  const running = await runStart({ [name]: value });
  expect(running.process.exitCode).toBe(1);
  expect(running.output()).toContain(`Noonday cannot start: ${name} `);
  expect(running.output()).not.toMatch(/\n\s+at /);
  await running.stop();
});

it.each([
  "/proc/noonday",
  "/proc/1/noonday",
  "/proc/self/a/b/c",
  "/proc/self/fd/noonday",
  "/sys/noonday",
  "/dev/null",
  "/dev/null/noonday",
  "/etc/hostname/noonday",
])("a data folder that cannot be is said in words, and stops the start: %s", async (folder) => {
  const running = await runStart({ DATA_DIR: folder });
  expect(running.process.exitCode).toBe(1);
  expect(running.output()).toContain(`Noonday cannot start: it cannot write to the folder ${folder}`);
  expect(running.output()).not.toMatch(/\n\s+at /);
  await running.stop();
});

it("an empty database gets a one-time link for the first lead inspector, and messages an outbox", async () => {
  const running = await runStart();
  expect(running.output()).toMatch(/http:\/\/localhost:\d+\/first-lead\/[\w-]{40,}/);
  expect(running.output()).toContain("outbox");
  expect(statSync(running.dataDir).mode & 0o077).toBe(0);
  expect(readdirSync(running.dataDir)).toContain("noonday.sqlite");
  await running.stop();
});

it("a stop lets the request in hand finish and ends well", async () => {
  const running = await runStart();
  const ended = new Promise((resolve) => running.process.once("exit", resolve));
  const answer = ask(running, "/");
  running.process.kill("SIGTERM");
  expect([200, 0]).toContain((await answer.catch(() => ({ status: 0 }))).status);
  expect(await ended).toBe(0);
  await running.stop();
});

it("one of several processes that dies is replaced, and those that are left answer meanwhile", async () => {
  const running = await runStart({ PROCESSES: "2" });
  const children = () => childrenOf(running.process.pid ?? 0);
  const [first = 0, second = 0] = children();
  process.kill(first, "SIGKILL");
  await expect.poll(() => running.output()).toContain("a process ended by itself");
  for (let asked = 0; asked < 5; asked += 1) expect((await ask(running, "/healthz")).status).toBe(200);
  await expect.poll(() => children().length).toBe(2);
  expect(children()).toContain(second);
  expect(children()).not.toContain(first);
  const ended = new Promise((resolve) => running.process.once("exit", resolve));
  running.process.kill("SIGTERM");
  expect(await ended).toBe(0);
  await running.stop();
});

function childrenOf(pid: number): number[] {
  const said = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return said.trim().split(/\s+/).map(Number);
}

it("a database that cannot be opened is said in words", async () => {
  const running = await runStart({ DATABASE_URL: "/nowhere/at-all/noonday.sqlite" });
  expect(running.process.exitCode).toBe(1);
  expect(running.output()).toContain("the database cannot be reached. Check DATABASE_URL");
  expect(running.output()).not.toMatch(/\n\s+at /);
  await running.stop();
});
