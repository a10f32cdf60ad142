import { runInProcess } from "./worker-process.ts";
import type { TaskOptions, TaskResult, TaskSpec } from "./worker-task.ts";
import { startWorkerThread, type WorkerThread } from "./worker-thread.ts";

export type WorkerPool = {
  /** Never rejects for what the task does: its end, whatever it is, is the result. */
  run(task: string, input: unknown, options?: TaskOptions): Promise<TaskResult<unknown>>;
  /** Ends all workers; what they had in hand, and what waited, gives `aborted`. */
  close(): Promise<void>;
};

/**
 * Does tasks away from the thread that serves pages, each within its budget of time and memory. Each task has workers and a
 * queue of its own, so that none waits for another. A worker that does not answer in time, or takes too much, is ended and
 * replaced. None is started before it is needed, and none keeps the process alive.
 */
export function createWorkerPool(tasks: Readonly<Record<string, TaskSpec>>, data: unknown): WorkerPool {
  const lanes = new Map(Object.entries(tasks).map(([name, spec]) => [name, createLane(spec, data)]));
  return {
    async run(task, input, options = {}) {
      const lane = lanes.get(task);
      if (!lane) throw new Error(`there is no task ${task}`);
      return lane.run(input, options);
    },
    async close() {
      await Promise.all([...lanes.values()].map((lane) => lane.close()));
    },
  };
}

type Queued = {
  input: unknown;
  options: TaskOptions;
  settle(result: TaskResult<unknown>): void;
};

const usualIdleMs = 30_000;

function createLane(spec: TaskSpec, data: unknown) {
  const queue: Queued[] = [];
  const idle = new Map<WorkerThread, NodeJS.Timeout>();
  const threads = new Set<WorkerThread>();
  const closing = new AbortController();
  let running = 0;

  function takeThread(): WorkerThread {
    const [free] = idle.keys();
    if (free) {
      clearTimeout(idle.get(free));
      idle.delete(free);
      return free;
    }
    const thread: WorkerThread = startWorkerThread(spec, data, () => {
      threads.delete(thread);
      clearTimeout(idle.get(thread));
      idle.delete(thread);
    });
    threads.add(thread);
    return thread;
  }

  function startIdleTimer(thread: WorkerThread): void {
    if (!threads.has(thread)) return;
    const timer = setTimeout(() => void thread.terminate(), spec.idleMs ?? usualIdleMs);
    timer.unref();
    idle.set(thread, timer);
  }

  async function work({ input, options }: Queued): Promise<TaskResult<unknown>> {
    if (spec.process) {
      const signals = [closing.signal, ...(options.signal ? [options.signal] : [])];
      return await runInProcess(spec, input, { signal: AbortSignal.any(signals) });
    }
    const thread = takeThread();
    const result = await thread.run(input, options);
    startIdleTimer(thread);
    return result;
  }

  function next(): void {
    while (running < spec.concurrency) {
      const task = queue.shift();
      if (!task) return;
      running += 1;
      void work(task).then((result) => {
        running -= 1;
        task.settle(result);
        next();
      });
    }
  }

  return {
    run(input: unknown, options: TaskOptions): Promise<TaskResult<unknown>> {
      const { signal } = options;
      if (closing.signal.aborted || signal?.aborted) return Promise.resolve({ kind: "aborted" });
      return new Promise((resolve) => {
        const leave = (kind: "aborted" | "timed-out") => {
          const place = queue.indexOf(queued);
          if (place < 0) return;
          queue.splice(place, 1);
          settle({ kind });
        };
        const abort = () => leave("aborted");
        const timer = setTimeout(() => leave("timed-out"), spec.timeoutMs);
        timer.unref();
        const settle = (result: TaskResult<unknown>) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          resolve(result);
        };
        const queued: Queued = { input, options, settle };
        signal?.addEventListener("abort", abort, { once: true });
        queue.push(queued);
        next();
      });
    },
    async close(): Promise<void> {
      closing.abort();
      for (const { settle } of queue.splice(0)) settle({ kind: "aborted" });
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
