import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../postgres-cluster.ts";

export type Served = {
  origin: string;
  databaseUrl: string;
  /** Resident memory of the server's process, in MiB: now, and the most it has had; null where the system does not say. */
  memory(): { now: number; most: number } | null;
  stop(): Promise<void>;
};

/** Serves a fresh demo on SQLite or, where `postgresUrl` is given, on that PostgreSQL database. */
export async function serveDemo({
  now,
  postgresUrl,
}: {
  now: string;
  postgresUrl?: string;
}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-bench-"));
  const dataDir = join(folder, "demo");
  const port = await findFreePort();
  const server: ChildProcess = spawn(process.execPath, ["app/commands/demo.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      NOONDAY_NOW: now,
      DEMO_DATABASE_URL: postgresUrl ?? "",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Noonday is ready at")) resolve();
    });
    server.once("exit", (status) => reject(new Error(`the demo ended with ${status}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    databaseUrl: postgresUrl ?? join(dataDir, "noonday.sqlite"),
    memory: () => memoryOf(server.pid ?? 0),
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const read = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: read("VmRSS"), most: read("VmHWM") };
  } catch {
    return null;
  }
}
