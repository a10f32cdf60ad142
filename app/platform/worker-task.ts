/** One kind of work that is done away from the thread that serves pages, with what it may use of time and memory. */
export type TaskSpec = {
  /** A module that exports `createTask`; see `CreateTask`. */
  module: URL;
  /** Of its work; as long may it wait for a free worker. The start of a worker is not counted. */
  timeoutMs: number;
  /** A thread's JavaScript heap; all of a process's memory where the system tells it. */
  maxMemoryMb: number;
  /** How many workers do it at a time. */
  concurrency: number;
  /** How long a worker that has nothing to do is kept. */
  idleMs?: number;
  /** Done in a process of its own for each input, which may read these files and the program's, and write nothing. */
  process?: { readablePaths(input: unknown): string[] };
};

/** With it a process ends whose program could not be loaded: that is no fault of its input's (EX_SOFTWARE of sysexits.h). */
export const startFailedStatus = 70;

export type TaskError = { name: string; message: string; code?: string };

export type TaskResult<Value> =
  | { kind: "done"; value: Value }
  | { kind: "timed-out" }
  | { kind: "out-of-memory" }
  | { kind: "failed"; error: TaskError }
  /** Whoever asked has gone, or the pool was closed. */
  | { kind: "aborted" };

export type TaskOptions = { signal?: AbortSignal; onProgress?(progress: unknown): void };

/** Does one input; what it gives must be cloneable between threads. */
export type RunTask = (input: unknown, context: { onProgress(progress: unknown): void }) => unknown;

/** Called once in each worker, with what the pool was made with. */
export type CreateTask<Data = unknown> = (data: Data) => RunTask;

export class WorkerTaskError extends Error {
  override name = "WorkerTaskError";
  readonly code: string;

  constructor(result: Exclude<TaskResult<unknown>, { kind: "done" }>) {
    super(result.kind === "failed" ? result.error.message : `a worker's task was ${result.kind}`);
    this.code = result.kind === "failed" ? (result.error.code ?? result.error.name) : result.kind;
  }
}

/** What a task gave, for those who can do nothing without it. Throws a `WorkerTaskError` where it gave nothing. */
export function unwrapResult<Value>(result: TaskResult<Value>): Value {
  if (result.kind === "done") return result.value;
  throw new WorkerTaskError(result);
}

export function describeTaskError(error: unknown): TaskError {
  if (!(error instanceof Error)) return { name: "Error", message: "a task failed" };
  const { name, message } = error;
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { name, message, ...code };
}
