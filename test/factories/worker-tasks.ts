import { threadId } from "node:worker_threads";
import type { CreateTask } from "#app/platform/worker-task.ts";

/** What workers are asked for in tests of the pool: each input says what is to happen. */
export const createTask: CreateTask<{ name: string } | null> = (data) => {
  return async (input, { onProgress }) => {
    const { does, value } = input as { does: string; value?: unknown };
    switch (does) {
      case "give":
        return { value, data, worker: `${process.pid}-${threadId}` };
      case "loop":
        for (;;) Math.sqrt(2);
      case "fill": {
        const filled: unknown[] = [];
        for (;;) filled.push(new Array(100_000).fill(filled.length));
      }
      case "fill-beside-heap": {
        const filled: Buffer[] = [];
        for (;;) {
          filled.push(Buffer.alloc(8 * 1024 * 1024, 1));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }
      case "progress":
        for (const step of [1, 2, 3]) onProgress(step);
        return "done";
      case "throw":
        throw Object.assign(new TypeError("that is wrong"), { code: "E_WRONG" });
      case "give-what-cannot-be-sent":
        return () => undefined;
      case "exit":
        return process.exit(3);
      case "wait":
        return new Promise((resolve) => setTimeout(resolve, 600_000));
      case "write":
        (await import("node:fs")).writeFileSync(String(value), "x");
        return "written";
      case "env":
        return process.env[String(value)] ?? null;
      default:
        throw new Error("nothing like it");
    }
  };
};
