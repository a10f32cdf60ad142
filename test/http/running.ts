import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../postgres-cluster.ts";

export type Running = {
  port: number;
  dataDir: string;
  output(): string;
  process: ChildProcess;
  stop(): Promise<void>;
};

/** Runs `npm start`'s program on a free port with a data folder of its own, until it says that it is ready or ends. */
export async function runStart(variables: Record<string, string> = {}): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-start-"));
  const port = await findFreePort();
  const server: ChildProcess = spawn(process.execPath, ["app/commands/start.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      // A second process would only double the time to start.
      PROCESSES: "1",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Noonday is ready at")) resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
  });
  await Promise.race([ready, ended]);
  return {
    port,
    dataDir,
    process: server,
    output: () => output,
    async stop() {
      server.kill("SIGTERM");
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** One raw request, with exactly these headers, and a Host of the usual name unless given. */
export function ask(
  running: Running,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: running.port,
        path,
        method: options.method ?? "GET",
        headers: { host: `localhost:${running.port}`, ...options.headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}
