import { parentPort, Worker } from "node:worker_threads";

export type AskedThread = {
  ask(name: string, about: unknown): Promise<unknown>;
  close(): Promise<void>;
};

type Question = { id: number; name: string; about: unknown };
type Answer = { id: number; given?: unknown; error?: string };

/**
 * A thread that does what blocks for long, so that nobody waits for their page meanwhile. It is begun when something is first
 * asked of it, again where it broke, and keeps no process alive.
 */
export function createAskedThread(program: URL, workerData: unknown): AskedThread {
  type Waiting = { resolve: (given: unknown) => void; reject: (error: Error) => void };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function failAll(error: Error): void {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
    worker = undefined;
  }

  function running(): Worker {
    if (worker) return worker;
    worker = new Worker(program, { workerData });
    worker.on("message", (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.error === undefined) one?.resolve(answer.given);
      else one?.reject(new Error(answer.error));
      if (waiting.size === 0) worker?.unref();
    });
    worker.on("error", failAll);
    worker.on("exit", () => failAll(new Error("a thread that was asked ended")));
    return worker;
  }

  return {
    ask(name, about) {
      last += 1;
      const id = last;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const thread = running();
      thread.ref();
      thread.postMessage({ id, name, about } satisfies Question);
      return answer;
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** In such a thread: answers whatever is asked of it. */
export function answerWhatIsAsked(find: (name: string, about: unknown) => Promise<unknown>): void {
  const say = (answer: Answer) => parentPort?.postMessage(answer);
  parentPort?.on("message", async ({ id, name, about }: Question) => {
    try {
      say({ id, given: await find(name, about) });
    } catch (error) {
      say({ id, error: error instanceof Error ? error.message : "a thread could not answer" });
    }
  });
}
