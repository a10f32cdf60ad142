import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type Counter,
  createCounter,
  createCountsAnswerer,
  createSharedCounter,
  windowNumber,
} from "#app/http/shared-counter.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");

/** So many processes with one primary, whose messages arrive in the next turn; `cut` loses them from then on. */
function makeProcesses(many: number) {
  const answer = createCountsAnswerer();
  const channel = { isCut: false };
  const counters: Counter[] = Array.from({ length: many }, () => {
    const listeners: ((message: unknown) => void)[] = [];
    return createSharedCounter({
      send: (message) => {
        if (channel.isCut) return;
        const totals = answer(structuredClone(message));
        queueMicrotask(() => {
          for (const listen of listeners) listen(totals);
        });
      },
      onMessage: (listen) => void listeners.push(listen),
    });
  });
  return { counters, channel };
}

describe("one process", () => {
  it("counts each key and name for itself, and begins again with each window", () => {
    const counter = createCounter();
    const add = (name: string, key: string, at = now) => counter.add({ name, key, seconds: 60, now: at });
    expect([add("x", "a"), add("x", "a"), add("x", "b"), add("y", "a")]).toEqual([1, 2, 1, 1]);
    expect(add("x", "a", now.add({ seconds: 59 }))).toBe(3);
    expect(add("x", "a", now.add({ seconds: 60 }))).toBe(1);
    // A clock that is a little behind another's begins no window again.
    expect(add("x", "a", now.add({ seconds: 59 }))).toBe(2);
  });

  // A clock that was ahead counts in windows that are far away; when it is right again nobody is counted on in them.
  it.each([
    [120, 0],
    [3600, 0],
    [22 * 86_400, 0],
    [365 * 86_400, 0],
    [-120, 0],
    [-86_400, 0],
    [3600, -3600],
    [86_400, 120],
    [119, 0],
  ])("begins anew after the clock was %i seconds off and then %i", (off, then) => {
    const counter = createCounter();
    const add = (seconds: number) =>
      counter.add({ name: "x", key: "a", seconds: 60, now: now.add({ seconds }) });
    for (let count = 0; count < 3; count += 1) add(0);
    for (let count = 0; count < 5; count += 1) add(off);
    expect([add(then), add(then)]).toEqual(off === 119 ? [6, 7] : [1, 2]);
  });

  it("counts what was asked, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "__proto__")), (keys) => {
        const counter = createCounter();
        const last = new Map(keys.map((key) => [key, counter.add({ name: "x", key, seconds: 60, now })]));
        for (const [key, count] of last) expect(count).toBe(keys.filter((one) => one === key).length);
      }),
    );
  });
});

describe("several processes", () => {
  it("count exactly together where the primary is asked", async () => {
    const { counters } = makeProcesses(3);
    const asked = Array.from({ length: 30 }, (_, place) =>
      counters[place % 3]?.addExactly({ name: "sign-ins", key: "a", seconds: 600, now }),
    );
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 30 }, (_, place) => place + 1));
  });

  it("hear a moment later of what the others counted, and wait for nobody", async () => {
    vi.useFakeTimers();
    try {
      const { counters } = makeProcesses(2);
      const add = (place: number) => counters[place]?.add({ name: "requests", key: "a", seconds: 60, now });
      for (let count = 0; count < 10; count += 1) add(0);
      expect(add(1)).toBe(1);
      await vi.advanceTimersByTimeAsync(250);
      expect(add(1)).toBe(12);
      expect(add(0)).toBeGreaterThanOrEqual(11);
      await vi.advanceTimersByTimeAsync(250);
      // Each told its own a moment before or after it heard of the other's.
      for (const known of [add(0), add(1)]) expect([13, 14]).toContain(known);
    } finally {
      vi.useRealTimers();
    }
  });

  it("count for themselves where the primary does not answer", async () => {
    vi.useFakeTimers();
    try {
      const { counters, channel } = makeProcesses(2);
      channel.isCut = true;
      const asked = counters[0]?.addExactly({ name: "sign-ins", key: "a", seconds: 600, now });
      await vi.advanceTimersByTimeAsync(1100);
      expect(await asked).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([null, "ready", 7, {}, { counts: "x" }, []])(
    "leave a message that is none alone: %j",
    (message) => {
      expect(createCountsAnswerer()(message)).toBeNull();
    },
  );
});

it("a window has a number of its own, which grows", () => {
  const at = (seconds: number) => windowNumber({ seconds: 60, now: now.add({ seconds }) });
  expect([at(59) - at(0), at(60) - at(0), at(-1) - at(0)]).toEqual([0, 1, -1]);
});
