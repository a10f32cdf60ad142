import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

export type ExportJob = {
  exportId: string;
  /** When it is begun, UTC text. */
  at: string;
  /** The database's file or address, and the folder that files are kept in. */
  databaseUrl: string;
  dataDir: string;
  /** In bytes: what of the disk is not to be filled. */
  keepFree: number;
};

/** What it says while it runs, and at its end. */
export type ExportMessage = { rows: number } | { made: ExportMade };

export type ExportMade =
  | { kind: "made"; storedName: string; size: number; rows: number; basis: string }
  | { kind: "no-right" | "disk-full" | "not-paired" };

/** Of JavaScript's own; what a zip squeezes and the database holds comes on top of it. */
const mostMemoryMiB = 256;

/**
 * Makes a file on a thread of its own, so that nobody waits for their page meanwhile and its memory has a bound. Fails
 * where the thread does, and when it is stopped.
 */
export function runExport(
  job: ExportJob,
  { onRows, stop }: { onRows(rows: number): void; stop: AbortSignal },
): Promise<ExportMade> {
  return new Promise((settle, reject) => {
    const thread = new Worker(resolve("app/commands/make-export.ts"), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: mostMemoryMiB, maxYoungGenerationSizeMb: 16 },
      execArgv: ["--no-warnings"],
    });
    const end = () => void thread.terminate();
    stop.addEventListener("abort", end, { once: true });
    thread.on("message", (message: ExportMessage) => {
      if ("made" in message) settle(message.made);
      else onRows(message.rows);
    });
    thread.on("error", reject);
    thread.on("exit", () => {
      stop.removeEventListener("abort", end);
      reject(new Error("the thread that made a file ended"));
    });
  });
}
