import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Queries } from "#db/connection.ts";
import {
  booleanColumns,
  columnAliases,
  encodeParameter,
  encodeParameters,
} from "#db/dialects/column-codecs.ts";
import { checkTextLength, TextTooLong } from "#db/text-limits.ts";
import { describeOnBoth } from "./on-both.ts";

const at = "2026-11-24T12:00:00.000Z";

it("stores booleans as 0 and 1, lists and objects as JSON text, and all else as it is", () => {
  expect([true, false, ["a", 1], { a: null }].map(encodeParameter)).toEqual([1, 0, '["a",1]', '{"a":null}']);
  const bytes = new Uint8Array([1]);
  expect(["", "[]", 0, 1, 2.5, 7n, null, bytes].map(encodeParameter)).toEqual([
    "",
    "[]",
    0,
    1,
    2.5,
    7n,
    null,
    bytes,
  ]);
});

it("copies no list of parameters that needs no encoding", () => {
  const plain = ["a", 1, null];
  expect(encodeParameters(plain)).toBe(plain);
  expect(encodeParameters(["a", true, null])).toEqual(["a", 1, null]);
});

it("holds JSON to the limit of its column", () => {
  expect(() => checkTextLength("drafts", "passed", ["x".repeat(3996)])).not.toThrow();
  expect(() => checkTextLength("drafts", "passed", ["x".repeat(3997)])).toThrow(TextTooLong);
});

describeOnBoth("parameters", (open) => {
  it("are encoded in queries, in transactions, and where they are compared", async () => {
    const ask = (db: typeof open.db) =>
      sql<{ flag: number; list: string }>`
        select cast(${true} as integer) as flag, cast(${["a", "é"]} as text) as list where 0 = ${false}`.execute(
        db,
      );
    const expected = [{ flag: 1, list: '["a","é"]' }];
    expect((await ask(open.db)).rows).toEqual(expected);
    expect((await open.db.transaction().execute(ask)).rows).toEqual(expected);
  });
});

describeOnBoth("what is read", (open) => {
  const job = (id: string, runAgain: boolean) => ({
    ...{ kind: "scan-upload" as const, queue: "scans" as const, state: "waiting" as const },
    ...{ id, key: id, payload: "{}", inspectionId: null },
    ...{ scheduledAt: at, runAt: at, tries: 0, maxTries: 5, runAgain, leaseOwner: null, leaseUntil: null },
    ...{ lastError: null, createdAt: at, finishedAt: null },
  });
  const storeJobs = (db: Queries) =>
    db
      .insertInto("jobs")
      .values([job("a", true), job("b", false)])
      .execute();
  const read = (db: Queries) => db.selectFrom("jobs").select(["id", "runAgain"]).orderBy("id").execute();

  it.each([...booleanColumns, ...Object.keys(columnAliases)])("is a boolean in %s", async (name) => {
    const { rows } = await sql`
      select 0 as ${sql.ref(name)} union all select 1 union all select null order by 1 nulls last`.execute(
      open.db,
    );
    expect(rows).toEqual([{ [name]: false }, { [name]: true }, { [name]: null }]);
  });

  it("is decoded where it is selected, in a transaction too, and stored as 0 and 1", async () => {
    await storeJobs(open.db);
    const expected = [
      { id: "a", runAgain: true },
      { id: "b", runAgain: false },
    ];
    expect(await read(open.db)).toEqual(expected);
    expect(await open.db.transaction().execute(read)).toEqual(expected);
    const stored = await sql<{ stored: number }>`select "runAgain" as stored from jobs order by id`.execute(
      open.db,
    );
    expect(stored.rows).toEqual([{ stored: 1 }, { stored: 0 }]);
  });

  it("is decoded where a change returns it", async () => {
    await storeJobs(open.db);
    const change = (db: Queries) =>
      db
        .updateTable("jobs")
        .set({ runAgain: sql<boolean>`1 - "runAgain"` })
        .where("id", "=", "a")
        .returning("runAgain")
        .execute();
    expect(await change(open.db)).toEqual([{ runAgain: false }]);
    expect(await open.db.transaction().execute(change)).toEqual([{ runAgain: true }]);
    expect(await open.db.deleteFrom("jobs").where("id", "=", "b").returningAll().execute()).toMatchObject([
      { id: "b", runAgain: false },
    ]);
  });

  it("stays null where a join finds nothing", async () => {
    await storeJobs(open.db);
    const rows = await open.db
      .selectFrom("jobs")
      .leftJoin("meetingNotes", "meetingNotes.id", "jobs.id")
      .select(["jobs.runAgain", "meetingNotes.mayQuote as noteMayQuote"])
      .orderBy("jobs.id")
      .execute();
    expect(rows).toEqual([
      { runAgain: true, noteMayQuote: null },
      { runAgain: false, noteMayQuote: null },
    ]);
  });

  it("is text where a column of the same name holds text", async () => {
    const { rows } = await sql`select cast('{}' as text) as late`.execute(open.db);
    expect(rows).toEqual([{ late: "{}" }]);
  });

  it("never comes row by row, past what decodes it", async () => {
    await storeJobs(open.db);
    await expect(open.db.selectFrom("jobs").selectAll().stream().next()).rejects.toThrow();
  });

  it("is never a count under the name of a column", async () => {
    await expect(sql`select 2 as "mayQuote"`.execute(open.db)).rejects.toThrow(RangeError);
  });
});
