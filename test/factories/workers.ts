import { prepareRelease } from "#app/domain/releases/prepare-release.server.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";

/** Does in place what a worker does for a release: a thread for each test would cost seconds. */
export function workersInPlace(from: { db: Queries; reader: BackgroundQueries }): Pick<WorkerPool, "run"> {
  return {
    async run(task, input) {
      if (task !== "prepare-release") throw new Error(`${task} is not done in place`);
      const value = await prepareRelease(from, input as Parameters<typeof prepareRelease>[1]);
      return { kind: "done", value: structuredClone(value) };
    },
  };
}
