import { Worker } from "node:worker_threads";
import { packValue, unpackValue } from "./thread-messages.ts";
import {
  describeTaskError,
  type TaskError,
  type TaskOptions,
  type TaskResult,
  type TaskSpec,
} from "./worker-task.ts";
import type { ThreadMessage } from "./worker-thread-entry.ts";

/** In milliseconds: what a thread may take to load its module on a machine that has much to do. */
const startTimeoutMs = 30_000;

export type WorkerThread = {
  /** One input at a time. */
  run(input: unknown, options: TaskOptions): Promise<TaskResult<unknown>>;
  terminate(): Promise<void>;
};

/**
 * A thread of its own for a task. What takes too long, too much memory, or is no longer wanted ends the thread; `onEnd` is
 * then called, so that another can take its place.
 */
export function startWorkerThread(spec: TaskSpec, data: unknown, onEnd: () => void): WorkerThread {
  const worker = new Worker(new URL("./worker-thread-entry.ts", import.meta.url), {
    workerData: { module: spec.module.href, data },
    resourceLimits: { maxOldGenerationSizeMb: spec.maxMemoryMb, maxYoungGenerationSizeMb: 16 },
    execArgv: ["--no-warnings"],
  });
  worker.unref();
  let isReady = false;
  let hasEnded = false;
  let timer: NodeJS.Timeout | undefined;
  let current: { settle(result: TaskResult<unknown>): void; onProgress?: TaskOptions["onProgress"] } | null =
    null;

  const finish = (result: TaskResult<unknown>) => {
    clearTimeout(timer);
    worker.unref();
    const task = current;
    current = null;
    task?.settle(result);
  };
  const end = (result: TaskResult<unknown>) => {
    if (hasEnded) return;
    hasEnded = true;
    // Told first: whoever waits does not wait for the thread's end, and another begins meanwhile.
    onEnd();
    finish(result);
    void worker.terminate();
  };
  const startClock = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end({ kind: "timed-out" }), isReady ? spec.timeoutMs : startTimeoutMs);
  };

  worker.on("message", (message: ThreadMessage) => {
    if ("progress" in message) return current?.onProgress?.(unpackValue(message.progress));
    if ("value" in message) return finish({ kind: "done", value: unpackValue(message.value) });
    if ("error" in message) return finish({ kind: "failed", error: message.error });
    isReady = true;
    if (current) startClock();
  });
  worker.on("error", (error) => end(resultOf(describeTaskError(error))));
  worker.on("messageerror", (error) => end({ kind: "failed", error: describeTaskError(error) }));
  worker.on("exit", () =>
    end({ kind: "failed", error: { name: "Error", message: "a worker's thread ended" } }),
  );

  return {
    run(input, { signal, onProgress }) {
      return new Promise((resolve) => {
        const abort = () => end({ kind: "aborted" });
        const settle = (result: TaskResult<unknown>) => {
          signal?.removeEventListener("abort", abort);
          resolve(result);
        };
        current = { settle, onProgress };
        signal?.addEventListener("abort", abort, { once: true });
        worker.ref();
        startClock();
        try {
          worker.postMessage({ input: packValue(input) });
        } catch (error) {
          finish({ kind: "failed", error: describeTaskError(error) });
        }
      });
    },
    async terminate() {
      end({ kind: "aborted" });
      await worker.terminate();
    },
  };
}

function resultOf(error: TaskError): TaskResult<never> {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "out-of-memory" } : { kind: "failed", error };
}
