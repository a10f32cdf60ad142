import type { TaskSpec } from "#app/platform/worker-task.ts";

const moduleOf = (name: string) => new URL(`./${name}.ts`, import.meta.url);
const second = 1000;
const minute = 60 * second;

/** What each worker is given. */
export type TaskData = { databaseUrl: string };

/**
 * What is done away from the thread that serves pages. Those for which somebody waits for a page (masks, weaknesses,
 * suggestions, recordings) have short budgets and workers of their own. Text is extracted from files by `extractTextTask`, which is beside
 * what reads them, since it runs in a process and not in a thread.
 */
export const tasks = {
  "background-query": {
    module: moduleOf("background-query"),
    ...{ timeoutMs: 2 * minute, maxMemoryMb: 512, concurrency: 1, idleMs: 5 * minute },
  },
  suggest: { module: moduleOf("suggest"), timeoutMs: 5 * second, maxMemoryMb: 384, concurrency: 1 },
  "propose-masks": {
    module: moduleOf("propose-masks"),
    ...{ timeoutMs: 2 * second, maxMemoryMb: 128, concurrency: 1 },
  },
  "parse-weaknesses": {
    module: moduleOf("parse-weaknesses"),
    ...{ timeoutMs: 2 * second, maxMemoryMb: 128, concurrency: 1 },
  },
  "remake-recording": {
    module: moduleOf("remake-recording"),
    ...{ timeoutMs: 5 * second, maxMemoryMb: 128, concurrency: 1 },
  },
  "remake-media": {
    module: moduleOf("remake-media"),
    ...{ timeoutMs: 20 * second, maxMemoryMb: 256, concurrency: 1 },
  },
  "preview-release": {
    module: moduleOf("preview-release"),
    ...{ timeoutMs: 20 * second, maxMemoryMb: 256, concurrency: 1 },
  },
  "prepare-release": {
    module: moduleOf("prepare-release"),
    ...{ timeoutMs: minute, maxMemoryMb: 256, concurrency: 1 },
  },
  "read-seal": { module: moduleOf("read-seal"), timeoutMs: 10 * minute, maxMemoryMb: 1024, concurrency: 1 },
  "make-export": {
    module: moduleOf("make-export"),
    timeoutMs: 30 * minute,
    maxMemoryMb: 256,
    concurrency: 1,
  },
} satisfies Record<string, TaskSpec>;
