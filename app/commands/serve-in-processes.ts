import cluster, { type Worker } from "node:cluster";
import { fileURLToPath } from "node:url";
import { createCountsAnswerer } from "../http/shared-counter.ts";
import type { Logger } from "../platform/log.ts";
import { createHeartbeatCount, heartbeatMs } from "./heartbeat.ts";

/**
 * The young generation is large, so that short-lived objects are seldom collected. The old one has a bound in MiB,
 * far above need. Without a bound the engine keeps garbage longer the more memory a machine has. Options on the
 * command line win.
 */
const memoryFlags = ["--max-semi-space-size=16", "--max-old-space-size=512"];

/**
 * glibc keeps freed memory apart for each thread, up to eight times as many heaps as there are cores: two are as fast, and hold
 * some 15 MiB less in each process. What the environment says wins; elsewhere nothing reads it.
 */
const memoryVariables = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2" };

const replaceDelayMs = 500;

/**
 * Serves from `many` processes on one port, so that one parent's page is made while another's answers are written. A
 * process that ends by itself is replaced, and so is one that no longer answers, to whom every second family would be
 * sent; where one cannot even begin, all end with an error, for whoever runs Noonday to see.
 */
export async function serveInProcesses(processCount: number, { log }: { log: Logger }) {
  cluster.setupPrimary({
    exec: fileURLToPath(new URL("./serve-one-of-many.ts", import.meta.url)),
    execArgv: [...memoryFlags, ...process.execArgv],
  });
  const serving = new Set<Worker>();
  const answerCounts = createCountsAnswerer();
  let stopping = false;

  function begin(): Promise<void> {
    const worker = cluster.fork(memoryVariables);
    serving.add(worker);
    const ready = Promise.withResolvers<void>();
    const heartbeats = createHeartbeatCount();
    let looking: NodeJS.Timeout | undefined;
    worker.on("message", (message: unknown) => {
      heartbeats.hear(message);
      if (message === "ready") {
        looking = setInterval(() => {
          if (stopping || !heartbeats.look()) return;
          log.error({}, "a process does not answer and is replaced");
          worker.process.kill("SIGKILL");
        }, heartbeatMs).unref();
        return ready.resolve();
      }
      const totals = answerCounts(message);
      if (totals !== null && worker.isConnected()) worker.send(totals);
    });
    worker.once("exit", (status, signal) => {
      serving.delete(worker);
      clearInterval(looking);
      ready.reject(new Error(`a process of Noonday ended before it was ready (${signal ?? status})`));
      if (stopping) return;
      log.error({ status, signal }, "a process ended by itself");
      setTimeout(() => {
        if (!stopping) begin().catch(() => stopping || process.exit(1));
      }, replaceDelayMs);
    });
    return ready.promise;
  }

  await Promise.all(Array.from({ length: processCount }, () => begin()));
  return {
    /** Lets each process finish its requests in hand. */
    async stop(): Promise<void> {
      stopping = true;
      const ended = [...serving].map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            worker.once("exit", (status, signal) => {
              // One that was only beginning hears no signal yet, and has served nobody.
              if (status === 0 || signal === "SIGTERM") resolve();
              else reject(new Error(`a process ended with ${status}`));
            });
          }),
      );
      for (const worker of serving) worker.process.kill("SIGTERM");
      await Promise.all(ended);
    },
  };
}
