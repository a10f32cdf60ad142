import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastPathLayers } from "#app/survey-fast-path/handler.ts";
import { findFreePort } from "../postgres-cluster.ts";
import { usedBy } from "./processes.ts";

export type Served = {
  origin: string;
  databaseUrl: string;
  /** What the server's processes have used of the processor so far, in milliseconds, and hold of memory, in MiB. */
  used(): { processorMs: number; residentMiB: number };
  /** Ends it at once, as a power cut would, and serves the same data again. */
  killAndServeAgain(): Promise<void>;
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
  const variables = { NOONDAY_NOW: now, DEMO_DATABASE_URL: postgresUrl ?? "" };
  return serve("app/commands/demo.ts", variables, { postgresUrl, again: ["--keep"] });
}

/** Serves, as `npm start` does, what `make` has put into the database before. */
export async function serveMade(
  make: (databaseUrl: string) => Promise<unknown>,
  postgresUrl?: string,
): Promise<Served> {
  return serve("app/commands/start.ts", { DATABASE_URL: postgresUrl ?? "" }, { postgresUrl, make });
}

/** The same from one process, with some layers of the survey's fast path. */
export async function serveWithLayers(
  layers: FastPathLayers,
  make: (databaseUrl: string) => Promise<unknown>,
): Promise<Served> {
  return serve("test/bench/serve-with-layers.ts", {}, { make, words: [JSON.stringify(layers)] });
}

async function serve(
  program: string,
  variables: Record<string, string>,
  options: {
    postgresUrl?: string | undefined;
    again?: string[];
    words?: string[];
    make?: (databaseUrl: string) => Promise<unknown>;
  },
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-bench-"));
  const dataDir = join(folder, "data");
  const port = await findFreePort();
  const databaseUrl = options.postgresUrl ?? join(options.make ? folder : dataDir, "noonday.sqlite");
  await options.make?.(databaseUrl);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: "info",
    // All the simulated families have one address.
    REQUESTS_A_MINUTE: "999999999",
    DRAFTS_AN_HOUR: "999999999",
    ...variables,
    ...(options.make ? { DATABASE_URL: databaseUrl } : {}),
  };
  const nodeOptions = process.env.BENCH_NODE_OPTIONS?.split(" ") ?? [];
  const begin = (words: string[]) => ready([...nodeOptions, program, ...words], env);
  let server = await begin(options.words ?? []);
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    // A power cut takes all its processes; told to stop, the first tells the others.
    if (signal === "SIGKILL") process.kill(-(server.pid ?? 0), signal);
    else server.kill(signal);
    await ended;
  };
  return {
    origin: `http://localhost:${port}`,
    databaseUrl,
    used: () => usedBy(server.pid ?? 0),
    async killAndServeAgain() {
      await end("SIGKILL");
      server = await begin(options.again ?? []);
    },
    async stop() {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(words: string[], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // What it logs is thrown away, but it is made and written as anywhere.
  const server = spawn(process.execPath, words, {
    env,
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Noonday is ready at")) resolve();
    });
    server.once("exit", (status) => reject(new Error(`${words.join(" ")} ended with ${status}`)));
  });
  return server;
}
