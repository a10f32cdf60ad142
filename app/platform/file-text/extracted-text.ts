import { createWorkerPool } from "../worker-pool.ts";
import { type TaskSpec, unwrapResult } from "../worker-task.ts";
import type { EmailHead } from "./email-text.ts";

export type ExtractedText = {
  text: string;
  cut: boolean;
  email: EmailHead | null;
  /** How many pages of a PDF show no words, where there are such. */
  wordlessPages?: number;
  isLocked?: boolean;
};

/** In characters: some 600 pages. */
export const maxTextLength = 2_000_000;

/** Of one file. A program that draws text out of a PDF or a zip may take far more than its JavaScript heap. */
export const extractTextTask: TaskSpec = {
  module: new URL("./extract-text.ts", import.meta.url),
  ...{ timeoutMs: 60_000, maxMemoryMb: 768, concurrency: 1 },
  process: { readablePaths: (input) => [(input as { path: string }).path] },
};

const workers = createWorkerPool({ "extract-text": extractTextTask }, null);

/**
 * What text is in a file of a kind; null where it cannot be read, or takes more memory than a file may. Read in a
 * process that may read only it and the program's own files. Throws where that took too long, was stopped or killed.
 */
export async function takeText(
  path: string,
  kind: string,
  signal?: AbortSignal,
): Promise<ExtractedText | null> {
  const result = await workers.run("extract-text", { path, kind }, { signal });
  if (result.kind === "out-of-memory") return null;
  if (result.kind === "failed" && result.error.code?.startsWith("EXIT_")) return null;
  return unwrapResult(result) as ExtractedText;
}
