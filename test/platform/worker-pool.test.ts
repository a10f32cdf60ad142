import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createWorkerPool, type WorkerPool } from "#app/platform/worker-pool.ts";
import type { TaskSpec } from "#app/platform/worker-task.ts";

const module = new URL("../factories/worker-tasks.ts", import.meta.url);
const usual: TaskSpec = { module, timeoutMs: 60_000, maxMemoryMb: 64, concurrency: 1 };
const inProcess = { ...usual, maxMemoryMb: 512, process: { readablePaths: () => [process.cwd()] } };

let pool: WorkerPool | undefined;
afterEach(() => pool?.close());

function open(specs: Record<string, Partial<TaskSpec>>): WorkerPool {
  const all = Object.entries(specs).map(([name, spec]) => [name, { ...usual, ...spec }]);
  pool = createWorkerPool(Object.fromEntries(all), { name: "Ada" });
  return pool;
}

const valueIn = (result: { kind: string; value?: unknown }) => result.value as { worker: string };

describe("a task in a worker's thread", () => {
  it("gives what it found, with what the pool was made with, one worker after the other's input", async () => {
    const { run } = open({ task: {} });
    const results = await Promise.all([1, 2, 3].map((value) => run("task", { does: "give", value })));
    expect(results).toMatchObject(
      [1, 2, 3].map((value) => ({ kind: "done", value: { value, data: { name: "Ada" } } })),
    );
    expect(new Set(results.map((result) => valueIn(result).worker)).size).toBe(1);
  });

  it("takes and gives instants, wherever they stand", async () => {
    const { run } = open({ task: {} });
    const at = Temporal.Instant.from("2026-11-24T12:00:00.007Z");
    const rows = Array.from({ length: 3 }, (_, index) => ({ id: index, at: index === 1 ? null : at }));
    for (const value of [at, [at, 1, "a"], { rows, about: { at, nothing: null } }, new Map([["a", [1]]])]) {
      const result = await run("task", { does: "give", value });
      expect(result).toMatchObject({ kind: "done", value: { value } });
    }
    expect(rows[0]?.at).toBe(at);
  });

  it.each([
    ["loops for ever", { does: "loop" }, { kind: "timed-out" }, { timeoutMs: 300 }],
    ["waits for ever", { does: "wait" }, { kind: "timed-out" }, { timeoutMs: 300 }],
    ["fills its memory", { does: "fill" }, { kind: "out-of-memory" }, {}],
    ["ends its thread", { does: "exit" }, { kind: "failed" }, {}],
    [
      "throws",
      { does: "throw" },
      { kind: "failed", error: { name: "TypeError", message: "that is wrong", code: "E_WRONG" } },
      {},
    ],
    [
      "gives what cannot be sent",
      { does: "give-what-cannot-be-sent" },
      { kind: "failed", error: { name: "DataCloneError" } },
      {},
    ],
    ["is given what cannot be sent", { does: () => "x" }, { kind: "failed" }, {}],
  ])("that %s has its result, and the next is done all the same", async (_, input, result, spec) => {
    const { run } = open({ task: spec });
    const [first, second] = await Promise.all([run("task", input), run("task", { does: "give", value: 2 })]);
    expect(first).toMatchObject(result);
    // What waits longer than the task may take is told so; asked again, it is done.
    expect(["done", "timed-out"]).toContain(second?.kind);
    expect(await run("task", { does: "give", value: 3 })).toMatchObject({
      kind: "done",
      value: { value: 3 },
    });
  });

  it("that cannot even be loaded fails, each time", async () => {
    const { run } = open({ task: { module: new URL("./none.ts", import.meta.url) } });
    for (const _ of [1, 2]) expect((await run("task", {})).kind).toBe("failed");
  });

  it("says how far it is", async () => {
    const heard: unknown[] = [];
    const { run } = open({ task: {} });
    await run("task", { does: "progress" }, { onProgress: (step) => heard.push(step) });
    expect(heard).toEqual([1, 2, 3]);
  });

  it("is broken off, begun or not, when whoever asked has gone", async () => {
    const { run } = open({ task: {} });
    const going = new AbortController();
    const first = run("task", { does: "loop" }, { signal: going.signal });
    const second = run("task", { does: "loop" }, { signal: going.signal });
    going.abort();
    expect(await Promise.all([first, second])).toEqual([{ kind: "aborted" }, { kind: "aborted" }]);
    expect(await run("task", {}, { signal: AbortSignal.abort() })).toEqual({ kind: "aborted" });
    expect((await run("task", { does: "give" })).kind).toBe("done");
  });

  it("never waits for another task, and no longer for its own kind than it may take", async () => {
    const { run } = open({ slow: { timeoutMs: 500 }, quick: {} });
    const slow = [run("slow", { does: "loop" }), run("slow", { does: "loop" })];
    expect((await run("quick", { does: "give" })).kind).toBe("done");
    expect(await Promise.all(slow)).toEqual([{ kind: "timed-out" }, { kind: "timed-out" }]);
  });

  it("is done by as many workers as it may have, and by new ones once they have rested", async () => {
    const { run } = open({ task: { concurrency: 2, idleMs: 1 } });
    const both = await Promise.all([run("task", { does: "give" }), run("task", { does: "give" })]);
    const workers = both.map((result) => valueIn(result).worker);
    expect(new Set(workers).size).toBe(2);
    await expect
      .poll(async () => workers.includes(valueIn(await run("task", { does: "give" })).worker))
      .toBe(false);
  });

  it("and all others are broken off when the pool is closed, and nothing is begun after", async () => {
    const { run, close } = open({ task: {} });
    const all = [run("task", { does: "loop" }), run("task", { does: "give" })];
    await close();
    expect(await Promise.all(all)).toEqual([{ kind: "aborted" }, { kind: "aborted" }]);
    expect(await run("task", { does: "give" })).toEqual({ kind: "aborted" });
  });
});

describe("a task in a process of its own", () => {
  it("gives what it found, once for each process", async () => {
    const { run } = open({ task: inProcess });
    const [one, two] = [await run("task", { does: "give", value: 1 }), await run("task", { does: "give" })];
    expect(one).toMatchObject({ kind: "done", value: { value: 1, data: null } });
    expect(valueIn(one).worker).not.toBe(valueIn(two).worker);
  });

  it.each([
    ["loops for ever", "loop", { timeoutMs: 3000 }, { kind: "timed-out" }],
    ["fills its heap", "fill", { maxMemoryMb: 250 }, { kind: "out-of-memory" }],
    ["ends", "exit", {}, { kind: "failed", error: { code: "EXIT_3" } }],
    ["throws", "throw", {}, { kind: "failed", error: { code: "EXIT_1" } }],
  ])("that %s has its result", async (_, does, spec, result) => {
    const { run } = open({ task: { ...inProcess, ...spec } });
    expect(await run("task", { does })).toMatchObject(result);
  });

  it("whose program cannot be loaded has failed, and not because of its input", async () => {
    const { run } = open({ task: { ...inProcess, module: new URL("./no-such-task.ts", import.meta.url) } });
    const result = await run("task", { does: "give" });
    expect(result).toMatchObject({
      kind: "failed",
      error: { message: expect.stringContaining("could not be loaded") },
    });
    expect(result).not.toHaveProperty("error.code");
  });

  it.runIf(existsSync("/proc/self/status"))("that fills memory beside its heap is ended", async () => {
    const { run } = open({ task: { ...inProcess, maxMemoryMb: 250 } });
    expect(await run("task", { does: "fill-beside-heap" })).toEqual({ kind: "out-of-memory" });
  });

  it("can write nothing, and knows nothing of the environment", async () => {
    const { run } = open({ task: inProcess });
    const path = join(tmpdir(), `noonday-worker-${process.pid}`);
    expect((await run("task", { does: "write", value: path })).kind).toBe("failed");
    expect(existsSync(path)).toBe(false);
    expect(await run("task", { does: "env", value: "PATH" })).toEqual({ kind: "done", value: null });
  });

  it("is ended when whoever asked has gone", async () => {
    const { run } = open({ task: inProcess });
    const going = new AbortController();
    const waiting = run("task", { does: "loop" }, { signal: going.signal });
    going.abort();
    expect(await waiting).toEqual({ kind: "aborted" });
  });
});
