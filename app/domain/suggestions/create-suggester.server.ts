import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import type { Suggested, Suggester } from "./find-suggestions.server.ts";

/**
 * Works out suggestions in a worker, with a connection of its own, on both databases: nobody who answers the survey waits
 * while texts are compared. Where they take too much time or memory, there are none.
 */
export function createSuggester(workers: Pick<WorkerPool, "run">): Suggester {
  return {
    async work(name, about, signal) {
      type Value = Suggested<typeof name>;
      const result = await workers.run("suggest", { name, about }, { signal });
      if (result.kind === "timed-out" || result.kind === "out-of-memory") return { kind: "too-much" };
      return { kind: "found", value: unwrapResult(result) as Value };
    },
  };
}
