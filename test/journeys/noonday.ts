import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../postgres-cluster.ts";

/** Monday 23 November 2026, 10:00 in London: Exampleshire's survey is open until Tuesday noon. */
export const usualNow = "2026-11-23T10:00:00+00:00";

export type Noonday = {
  origin: string;
  dataDir: string;
  /** Serves the same data again as if it were `now`; the address stays the same. */
  moveClockTo(now: string): Promise<void>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Serves a demo of its own, whose example is made once for each `now` and copied after that. */
export async function startDemo({ now = usualNow }: { now?: string } = {}): Promise<Noonday> {
  const dataDir = join(mkdtempSync(join(tmpdir(), "noonday-journey-")), "demo");
  cpSync(await madeExample(now), dataDir, { recursive: true });
  const port = await findFreePort();
  let server = await serve({ dataDir, port, now, keep: true });
  return {
    origin: `http://localhost:${port}`,
    dataDir,
    async moveClockTo(later) {
      await end(server, "SIGTERM");
      server = await serve({ dataDir, port, now: later, keep: true });
    },
    kill: () => end(server, "SIGKILL"),
    async stop() {
      await end(server, "SIGTERM");
      rmSync(join(dataDir, ".."), { recursive: true, force: true });
    },
  };
}

/** What is kept for this run of the tests and shared by its workers. */
const runOfTests = join(tmpdir(), `noonday-examples-${process.ppid}`);

/** The folder of a freshly made example. */
async function madeExample(now: string): Promise<string> {
  const folder = join(runOfTests, now.replace(/\W/g, "-"));
  const ready = `${folder}.ready`;
  const lock = `${folder}.lock`;
  mkdirSync(runOfTests, { recursive: true });
  while (!existsSync(ready)) {
    if (takeLock(lock) && !existsSync(ready)) {
      // Somebody before may have ended in the middle of it.
      rmSync(folder, { recursive: true, force: true });
      const server = await serve({ dataDir: folder, port: await findFreePort(), now, keep: false });
      await end(server, "SIGTERM");
      writeFileSync(ready, "");
    } else await wait(100);
  }
  return folder;
}

/** False while a worker that still runs holds it; one that ended, a test having waited too long for it, holds nothing. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function serve(options: {
  dataDir: string;
  port: number;
  now: string;
  keep: boolean;
}): Promise<ChildProcess> {
  const words = ["app/commands/demo.ts", ...(options.keep ? ["--keep"] : [])];
  const server = spawn(process.execPath, words, {
    env: {
      ...process.env,
      PORT: String(options.port),
      DATA_DIR: options.dataDir,
      NOONDAY_NOW: options.now,
      PUBLIC_ORIGIN: "",
      DEMO_DATABASE_URL: "",
      LOG_LEVEL: "error",
      NODE_ENV: "production",
      // A server is started some fifty times; Node reads its code once.
      NODE_COMPILE_CACHE: join(runOfTests, "code"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Noonday is ready at")) resolve(server);
    });
    server.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      process.stderr.write(chunk);
    });
    server.once("exit", (status) => reject(new Error(`the demo ended with ${status}: ${output}`)));
  });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await ended;
}
