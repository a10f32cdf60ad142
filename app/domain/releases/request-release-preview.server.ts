import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import type { PreviewedSplit, previewRelease } from "./preview-release.server.ts";

export type ReleasePreview = readonly PreviewedSplit[] | "too-much" | null;

/** `previewRelease` in a worker with a time budget: families' pages do not wait for it. */
export async function requestReleasePreview(
  workers: Pick<WorkerPool, "run">,
  input: Parameters<typeof previewRelease>[1],
  signal?: AbortSignal,
): Promise<ReleasePreview> {
  const result = await workers.run("preview-release", input, { signal });
  if (result.kind === "timed-out" || result.kind === "out-of-memory") return "too-much";
  return unwrapResult(result) as PreviewedSplit[] | null;
}
