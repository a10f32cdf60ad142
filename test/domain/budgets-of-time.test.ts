import { afterAll, expect, it } from "vitest";
import { readPastedWeaknesses } from "#app/domain/focus-areas/read-pasted-weaknesses.server.ts";
import { findMasks } from "#app/domain/masks/find-masks.server.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { createSuggester } from "#app/domain/suggestions/create-suggester.server.ts";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { createWorkerPool } from "#app/platform/worker-pool.ts";
import type { TaskResult } from "#app/platform/worker-task.ts";

const workers = createWorkerPool(tasks, { databaseUrl: "none" });
afterAll(() => workers.close());

const giving = (result: TaskResult<unknown>) => ({ run: async () => result });
const spent = [{ kind: "timed-out" }, { kind: "out-of-memory" }] as const;

it("what to mask is found in a worker as it is found here", async () => {
  const words = "We saw Dr Khan at Barrow-in-Furness. At St At St At St.";
  const options = { language: "en", placeNames: ["Barrow-in-Furness"] };
  const found = await findMasks(workers, { words, known: ["Exampleshire"], options });
  expect(found).toEqual(proposeMasks(words, ["Exampleshire"], options));
});

it.each([
  ["At St ".repeat(1700)],
  ["St School Aa-".repeat(770)],
  ["in A".repeat(2500)],
  ["a.".repeat(5000)],
  ["👩‍👧 ".repeat(1600)],
])("the longest answer, whatever it repeats, stays within the budget", async (words) => {
  expect(await findMasks(workers, { words, known: [], options: {} })).not.toBeNull();
});

it.each(spent)("where the budget is $kind, the page can come without proposals", async (result) => {
  expect(await findMasks(giving(result), { words: "Dr Khan", known: [], options: {} })).toBeNull();
  expect(await createSuggester(giving(result)).work("textsLike", { inspectionId: "1", number: 1 })).toEqual({
    kind: "too-much",
  });
  expect(await readPastedWeaknesses(giving(result), "1. Plans\n2. Therapy")).toMatchObject({
    kind: "not-read",
    why: expect.stringContaining("too long"),
  });
});

it("weaknesses that were pasted are read in a worker; a paste that is no list is refused in words", async () => {
  expect(await readPastedWeaknesses(workers, "1. Plans are late\n2. Therapy is scarce")).toMatchObject({
    kind: "read",
    weaknesses: [{ shortName: "Plans are late" }, { shortName: "Therapy is scarce" }],
  });
  const refused: [string, string][] = [
    ["", "as the letter lists them"],
    ["• a\n".repeat(60_000), "60,000 characters at most"],
    ["• a weakness\n".repeat(4000), "4,000 were found in it, and a re-visit has 13 at most"],
  ];
  for (const [pasted, why] of refused) {
    expect(await readPastedWeaknesses(workers, pasted)).toMatchObject({
      kind: "not-read",
      why: expect.stringContaining(why),
    });
  }
});
