import { expect, it } from "vitest";
import { doInBatches, doInTurn } from "#app/domain/jobs/in-turn.ts";
import { describeError } from "#app/platform/log.ts";

it("does each even where another fails, and throws what failed, without its words", async () => {
  const done: number[] = [];
  const error: unknown = await doInTurn([1, 2, 3], async (item) => {
    if (item === 2) throw new TypeError("what somebody wrote");
    done.push(item);
  }).catch((thrown: unknown) => thrown);
  expect(done).toEqual([1, 3]);
  expect(describeError(error)).toMatchObject({
    ...{ kind: "AggregateError", count: 1, causes: [{ kind: "TypeError" }] },
  });
  expect(JSON.stringify(describeError(error))).not.toContain("somebody wrote");
});

it("goes through a list to its end though more than a batch of it fails, or stays as it was", async () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({
    id: String(index),
    group: index < 6 ? "a" : "b",
  }));
  const left = [...rows];
  const list = async (stuck: number) => left.slice(0, 2 + stuck);
  const error: unknown = await doInBatches(
    list,
    ({ group }) => group,
    async (some) => {
      if (some.some(({ group }) => group === "a")) throw new Error();
      for (const { id } of some)
        if (id !== "9")
          left.splice(
            left.findIndex((one) => one.id === id),
            1,
          );
    },
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AggregateError);
  expect(left.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4", "5", "9"]);
});

it("says how many were done", async () => {
  const left = [{ id: "1" }, { id: "2" }, { id: "3" }];
  const count = await doInBatches(
    async (stuck) => left.slice(0, 2 + stuck),
    ({ id }) => id,
    async () => void left.shift(),
  );
  expect(count).toBe(3);
});
