import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFreePort } from "../postgres-cluster.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function runDemo(variables: Record<string, string> = {}, words: string[] = []) {
  const { status, stderr } = spawnSync(process.execPath, ["app/commands/demo.ts", ...words], {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      PORT: String(await findFreePort()),
      DATA_DIR: folder,
      ...variables,
    },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, stderr };
}

describe("npm run demo, in a sentence and with nothing changed,", () => {
  it("refuses a folder that holds something else", async () => {
    writeFileSync(join(folder, "precious"), "");
    const { status, stderr } = await runDemo();
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Noonday cannot make its example in .+not empty and not a demo's/);
    expect(readdirSync(folder)).toEqual(["precious"]);
  });

  it("refuses to keep an example that is not there", async () => {
    const { status, stderr } = await runDemo({}, ["--keep"]);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^There is no example in /);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a port that something else uses", async () => {
    const other = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    const { status, stderr } = await runDemo({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toContain(`port ${port} is in use`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses an instant that is none", async () => {
    const { status, stderr } = await runDemo({ NOONDAY_NOW: "tomorrow" });
    expect(status).toBe(1);
    expect(stderr).toContain("NOONDAY_NOW");
  });
});
