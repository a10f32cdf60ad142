import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { rewriteErased } from "#app/domain/erasure/rewrite-erased.server.ts";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { rewriteFile } from "#db/dialects/sweeping.ts";
import { aDraft, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { findInFiles } from "./files-on-disk.ts";
import { describeOnBoth, openTemporarySqlite } from "./on-both.ts";

const log = { warn: () => undefined, error: () => undefined };
const limits = { waitMs: 120_000, maxLockMs: 60_000 };

describeOnBoth("drafts that grew while they were written, and were erased", (open) => {
  it("leave nothing in the files once SQLite's is written anew, and PostgreSQL's tables are swept", async () => {
    const { db, database } = open;
    const { survey, set, duringIt: now } = await aSurvey(db);
    const marks = Array.from({ length: 150 }, (_, number) => `zqx${String(number).padStart(3, "0")}vw7`);
    const tokens: string[] = [];
    for (const mark of marks) tokens.push(await aDraft(db, { survey, now, answers: everyAnswer(set, mark) }));
    for (const length of [1, 12, 3, 25, 8, 40]) {
      for (const [number, token] of tokens.entries()) {
        const answers = everyAnswer(
          set,
          `${marks[number]} ${randomBytes(length + (number % 7) * 3).toString("hex")}`,
        );
        await saveDraft(db, { survey, token, step: "focus/1", answers, done: true, copy: null, now });
      }
    }
    // A page that still has rows of others is not zeroed as a whole.
    const erased = (number: number) => number % 3 === 0;
    for (const [number, token] of tokens.entries()) {
      if (erased(number)) await eraseDraft(db, { survey, token, now });
    }
    const erasedMarks = marks.filter((_, number) => erased(number));
    const later = now.add({ minutes: 5 });
    expect(await sweepErasures(db, { now: later, log, limits })).toBe("swept");
    const isSqlite = database.kind === "sqlite";
    expect(await rewriteErased(db, { now: later, log })).toBe(isSqlite ? "rewritten" : "nothing");
    expect(await findInFiles(database, erasedMarks)).toEqual([]);
    expect(await rewriteErased(db, { now: later, log })).toBe("nothing");
  });
});

it("pieces of rows that SQLite leaves where pages were split, though it overwrites what is deleted, go with a rewrite", async () => {
  const { database, remove } = await openTemporarySqlite();
  const { queries: db } = database;
  await sql`create table pieces (id text primary key, words text)`.execute(db);
  const numbers = Array.from({ length: 300 }, (_, number) => number);
  // Sizes as of people who go on writing, the same at each run.
  let seed = 7;
  const draw = (max: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % max;
  };
  for (const number of numbers) {
    await sql`insert into pieces values (${String((number * 7919) % 300)}, ${`zqx${number}v`})`.execute(db);
  }
  for (const times of [1, 2, 3]) {
    for (const number of numbers) {
      const words = `zqx${number}v ${"and more ".repeat(draw(40 * times))}`;
      await sql`update pieces set words = ${words} where rowid = ${number + 1}`.execute(db);
    }
  }
  await sql`delete from pieces where rowid % 3 = 1`.execute(db);
  const erased = numbers.filter((number) => number % 3 === 0).map((number) => `zqx${number}v`);
  expect(await findInFiles(database, erased)).not.toEqual([]);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  expect(await findInFiles(database, erased)).not.toEqual([]);
  expect(await rewriteFile(db, { waitMs: 5000 })).toBe(true);
  expect(await findInFiles(database, erased)).toEqual([]);
  await database.close();
  await remove();
});
