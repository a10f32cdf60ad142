import { expect, it } from "vitest";
import { createReadiness } from "#app/http/readiness.ts";

const log = { error: () => undefined };
const limits = { timeoutMs: 20, freshMs: 60_000, freshFailureMs: 0 };

it("the database is looked at once, however many ask and however often", async () => {
  let looks = 0;
  const checkDatabase = async () => {
    looks += 1;
  };
  const readiness = createReadiness({ checkDatabase, log, limits });
  expect(await Promise.all(Array.from({ length: 50 }, () => readiness.isReady()))).not.toContain(false);
  expect(await readiness.isReady()).toBe(true);
  expect(looks).toBe(1);
});

it("a database that never answers is answered for within the time limit, and asked no second time meanwhile", async () => {
  let looks = 0;
  const answered = Promise.withResolvers<void>();
  const checkDatabase = () => {
    looks += 1;
    return answered.promise;
  };
  const readiness = createReadiness({ checkDatabase, log, limits });
  expect(await readiness.isReady()).toBe(false);
  expect(await readiness.isReady()).toBe(false);
  expect(looks).toBe(1);
  answered.resolve();
  await expect.poll(() => readiness.isReady()).toBe(true);
});

it("a database that failed is looked at again and found well", async () => {
  let isWell = false;
  const checkDatabase = async () => {
    if (!isWell) throw new Error("away");
  };
  const readiness = createReadiness({ checkDatabase, log, limits });
  expect(await readiness.isReady()).toBe(false);
  isWell = true;
  expect(await readiness.isReady()).toBe(true);
});
