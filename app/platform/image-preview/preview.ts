import { createWorkerPool } from "../worker-pool.ts";
import { type TaskSpec, unwrapResult } from "../worker-task.ts";

export type DrawnPreview =
  /** `jpeg`: its bytes in base64. */
  | { kind: "drawn"; width: number; height: number; jpeg: string }
  | { kind: "not-drawn"; why: "not-readable" | "too-large" };

/** Of one image, in a process that can read it and write nothing; the decoders themselves run in WebAssembly. */
export const drawPreviewTask: TaskSpec = {
  module: new URL("./draw-preview.ts", import.meta.url),
  ...{ timeoutMs: 60_000, maxMemoryMb: 768, concurrency: 1 },
  process: { readablePaths: (input) => [(input as { path: string }).path] },
};

const workers = createWorkerPool({ "draw-preview": drawPreviewTask }, null);

/**
 * A preview of an image of a kind that can be drawn, `maxSide` pixels across at most (1600 where it is not said). One that takes more memory or breaks its decoder is not drawn. Throws
 * where it took too long, or was stopped or killed: that may go better another time.
 */
export async function drawPreview(
  path: string,
  kind: string,
  { signal, maxSide }: { signal?: AbortSignal | undefined; maxSide?: number } = {},
): Promise<DrawnPreview> {
  const result = await workers.run("draw-preview", { path, kind, maxSide }, { signal });
  if (result.kind === "out-of-memory") return { kind: "not-drawn", why: "too-large" };
  if (result.kind === "failed" && result.error.code?.startsWith("EXIT_")) {
    return { kind: "not-drawn", why: "not-readable" };
  }
  return unwrapResult(result) as DrawnPreview;
}
