import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startFailedStatus, type TaskOptions, type TaskResult, type TaskSpec } from "./worker-task.ts";

const maxOutputBytes = 40 * 1024 * 1024;
/** In milliseconds: how often a process's memory is looked at. */
const lookEveryMs = 50;
/** In MB: what a process takes beside its JavaScript heap before it has done anything. */
const nonHeapMb = 128;

/**
 * Handles one input in a separate process, for files from outside. It may read only its input and the program's own
 * files. It writes nothing, starts nothing and has no environment. On Linux all its memory is limited, elsewhere only
 * its JavaScript heap.
 */
export function runInProcess(
  spec: TaskSpec,
  input: unknown,
  { signal }: Pick<TaskOptions, "signal"> = {},
): Promise<TaskResult<unknown>> {
  const readable = [
    ...(spec.process?.readablePaths(input) ?? []),
    ...["app", "node_modules", "package.json"].map((name) => resolve(name)),
  ];
  const child = spawn(
    process.execPath,
    [
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      `--max-old-space-size=${Math.max(64, spec.maxMemoryMb - nonHeapMb)}`,
      "--no-warnings",
      fileURLToPath(new URL("./worker-process-entry.ts", import.meta.url)),
      spec.module.href,
      JSON.stringify(input),
    ],
    { env: { NODE_ENV: "production" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  return new Promise((settle) => {
    const pieces: Buffer[] = [];
    let length = 0;
    let stopped: TaskResult<unknown> | null = null;
    let isHeapFull = false;
    const stop = (result: TaskResult<unknown>) => {
      stopped ??= result;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop({ kind: "timed-out" }), spec.timeoutMs);
    const look = setInterval(async () => {
      const usedMb = child.pid === undefined ? null : await readUsedMemoryMb(child.pid);
      if (usedMb !== null && usedMb > spec.maxMemoryMb) stop({ kind: "out-of-memory" });
    }, lookEveryMs);
    const abort = () => stop({ kind: "aborted" });
    const finish = (result: TaskResult<unknown>) => {
      clearTimeout(timer);
      clearInterval(look);
      signal?.removeEventListener("abort", abort);
      settle(stopped ?? result);
    };
    signal?.addEventListener("abort", abort, { once: true });
    child.stdout.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length > maxOutputBytes) stop({ kind: "failed", error: failed("too much was given back") });
      else pieces.push(piece);
    });
    // V8 says there, before it ends the process, that its heap is full; nothing of it is written down.
    child.stderr.on("data", (piece: Buffer) => {
      isHeapFull ||= piece.includes("heap out of memory");
    });
    child.once("error", () => finish({ kind: "failed", error: failed("a process could not be started") }));
    child.once("close", (code, killedBy) => {
      if (isHeapFull) return finish({ kind: "out-of-memory" });
      if (killedBy !== null)
        return finish({ kind: "failed", error: { ...failed("killed"), code: killedBy } });
      if (code === startFailedStatus)
        return finish({ kind: "failed", error: failed("its program could not be loaded") });
      if (code !== 0)
        return finish({ kind: "failed", error: { ...failed("it ended"), code: `EXIT_${code}` } });
      finish({ kind: "done", value: JSON.parse(Buffer.concat(pieces).toString("utf8")) });
    });
  });
}

function failed(why: string) {
  return { name: "Error", message: `a worker's process failed: ${why}` };
}

/** Null where the system does not say, or the process has ended. */
async function readUsedMemoryMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kb === undefined ? null : Number(kb) / 1024;
}
