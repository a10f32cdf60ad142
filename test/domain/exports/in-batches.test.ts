import { describe, expect, it } from "vitest";
import { readAfter, readAhead } from "#app/domain/exports/in-batches.ts";

const letters = ["a", "b", "c", "d", "e"];
const readLetters = async (after: string | null) => letters.filter((one) => one > (after ?? "")).slice(0, 2);
const inTwos = { keyOf: (one: string) => one, atOnce: 2 };

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const seen: Item[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

describe("reading in stretches, each after the one before", () => {
  it("brings everything once, in order, and no stretch without anything", async () => {
    expect(await all(readAfter(readLetters, inTwos))).toEqual([["a", "b"], ["c", "d"], ["e"]]);
    expect(await all(readAfter(async () => [], inTwos))).toEqual([]);
  });

  it("fails where the stretch that cannot be read is awaited, and not before", async () => {
    const stretches = readAfter(async (after) => {
      if (after !== null) throw new Error("the database went away");
      return readLetters(after);
    }, inTwos);
    expect((await stretches.next()).value).toEqual(["a", "b"]);
    await expect(stretches.next()).rejects.toThrow("the database went away");
  });
});

describe("reading ahead of what is written", () => {
  it("keeps the order whichever is read first, with no more begun than it was told", async () => {
    let running = 0;
    let most = 0;
    const readings = [30, 0, 20, 0, 10].map((milliseconds, place) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      running -= 1;
      return place === 3 ? [] : [place];
    });
    expect(await all(readAhead(readings, 2))).toEqual([[0], [1], [2], [4]]);
    expect(most).toBe(3);
  });
});
