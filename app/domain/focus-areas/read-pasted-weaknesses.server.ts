import { formatNumber } from "#app/messages/format-number.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import { maxFocusAreas } from "./focus-area.ts";
import { maxParsed, maxPastedLength, type ParsedWeaknesses } from "./parse-weaknesses.ts";

export type PastedWeaknesses =
  | { kind: "read"; weaknesses: ParsedWeaknesses["weaknesses"]; otherTexts: string[] }
  /** Why it could not be read, in a sentence. */
  | { kind: "not-read"; why: string };

/** Reads pasted weaknesses, see `parseWeaknesses`, in a worker with a time budget. Stores nothing. */
export async function readPastedWeaknesses(
  workers: Pick<WorkerPool, "run">,
  pasted: string,
  signal?: AbortSignal,
): Promise<PastedWeaknesses> {
  if (pasted.length > maxPastedLength) {
    const limit = formatNumber(maxPastedLength);
    return { kind: "not-read", why: `Paste the list alone: ${limit} characters at most.` };
  }
  const result = await workers.run("parse-weaknesses", pasted, { signal });
  if (result.kind === "timed-out" || result.kind === "out-of-memory") {
    return {
      kind: "not-read",
      why: "It took too long to read this. Paste the list alone, one weakness a line.",
    };
  }
  const { weaknesses, otherTexts, count } = unwrapResult(result) as ParsedWeaknesses;
  if (count === 0) return { kind: "not-read", why: "Paste the weaknesses as the letter lists them." };
  if (count > maxParsed) {
    const countText = formatNumber(count);
    return {
      kind: "not-read",
      why: `${countText} were found in it, and a re-visit has ${maxFocusAreas} at most. Paste the list alone.`,
    };
  }
  return { kind: "read", weaknesses, otherTexts };
}
