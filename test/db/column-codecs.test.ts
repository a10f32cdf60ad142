import fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Queries } from "#db/connection.ts";
import {
  booleanColumns,
  columnAliases,
  encodeParameter,
  encodeParameters,
  instantColumns,
  instantExpressions,
  jsonColumns,
} from "#db/dialects/column-codecs.ts";
import { upsertClockTick } from "#db/queries/clock.ts";
import { checkTextLength, TextTooLong } from "#db/text-limits.ts";
import { describeOnBoth } from "./on-both.ts";

const at = Temporal.Instant.from("2026-11-24T12:00:00.000Z");

const aliasesOf = (columns: readonly string[]) =>
  Object.entries(columnAliases).flatMap(([alias, name]) => (columns.includes(name) ? [alias] : []));

const anInstant = fc
  .integer({ min: 0, max: Temporal.Instant.from("9999-12-31T23:59:59.999Z").epochMilliseconds })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

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

it("stores instants as UTC text to the millisecond, of one width, so that it sorts as they do", () => {
  const instants = ["2026-11-24T12:00:00Z", "2026-11-24T12:00:00.0049Z", "2026-11-24T13:59:59+01:00"].map(
    (text) => Temporal.Instant.from(text),
  );
  expect(instants.map(encodeParameter)).toEqual([
    "2026-11-24T12:00:00.000Z",
    "2026-11-24T12:00:00.004Z",
    "2026-11-24T12:59:59.000Z",
  ]);
  fc.assert(
    fc.property(fc.tuple(anInstant, anInstant), ([one, other]) => {
      const [text, otherText] = [String(encodeParameter(one)), String(encodeParameter(other))];
      expect(text).toHaveLength(24);
      expect(Math.sign(Temporal.Instant.compare(one, other))).toBe(
        text < otherText ? -1 : text > otherText ? 1 : 0,
      );
    }),
  );
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
    ...{ id, key: id, payload: {}, inspectionId: null },
    ...{ scheduledAt: at, runAt: at, tries: 0, maxTries: 5, runAgain, leaseOwner: null, leaseUntil: null },
    ...{ lastError: null, createdAt: at, finishedAt: null },
  });
  const storeJobs = (db: Queries) =>
    db
      .insertInto("jobs")
      .values([job("a", true), job("b", false)])
      .execute();
  const read = (db: Queries) => db.selectFrom("jobs").select(["id", "runAgain"]).orderBy("id").execute();

  it.each([...booleanColumns, ...aliasesOf(booleanColumns)])("is a boolean in %s", async (name) => {
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

  it.each([...jsonColumns, "releaseContent"])("is a list or an object in %s", async (name) => {
    const { rows } = await sql<Record<string, unknown>>`
      select 1 as place, cast('[1,"é"]' as text) as ${sql.ref(name)}
      union all select 2, '{"a":null}' union all select 3, null order by place`.execute(open.db);
    expect(rows.map((row) => row[name])).toEqual([[1, "é"], { a: null }, null]);
  });

  it("stays text where a column of the same name holds neither a list nor an object", async () => {
    const { rows } = await sql`select cast('genuine' as text) as verdict, cast('' as text) as about`.execute(
      open.db,
    );
    expect(rows).toEqual([{ verdict: "genuine", about: "" }]);
  });

  it("is JSON in a column whose name is also a boolean's", async () => {
    const { rows } = await sql`select cast('{}' as text) as late`.execute(open.db);
    expect(rows).toEqual([{ late: {} }]);
  });

  it("is JSON where it is selected, in a transaction, and where a change returns it", async () => {
    await storeJobs(open.db);
    const payload = { uploadId: "u" };
    const change = (db: Queries) =>
      db.updateTable("jobs").set({ payload }).where("id", "=", "a").returning("payload").execute();
    expect(await change(open.db)).toEqual([{ payload }]);
    expect(await open.db.transaction().execute(change)).toEqual([{ payload }]);
    expect(await open.db.selectFrom("jobs").select("payload").orderBy("id").execute()).toEqual([
      { payload },
      { payload: {} },
    ]);
  });

  it("never comes row by row, past what decodes it", async () => {
    await storeJobs(open.db);
    await expect(open.db.selectFrom("jobs").selectAll().stream().next()).rejects.toThrow();
  });

  it("is never a count under the name of a column", async () => {
    await expect(sql`select 2 as "mayQuote"`.execute(open.db)).rejects.toThrow(RangeError);
  });
});

describeOnBoth("an instant that is read", (open) => {
  const later = at.add({ milliseconds: 7 });
  const read = (db: Queries) => db.selectFrom("clockTicks").select(["name", "at"]).orderBy("at").execute();

  it("is decoded in each of its columns, under each of their names", async () => {
    const names = [...instantColumns, ...instantExpressions, ...aliasesOf(instantColumns)];
    const select = (value: Temporal.Instant | null) =>
      sql`select ${sql.join(names.map((name) => sql`cast(${value} as text) as ${sql.ref(name)}`))}`;
    const { rows } = await sql`${select(at)} union all ${select(null)} order by 1 nulls last`.execute(
      open.db,
    );
    expect(rows).toEqual([
      Object.fromEntries(names.map((name) => [name, at])),
      Object.fromEntries(names.map((name) => [name, null])),
    ]);
  });

  it("is what was stored, in a transaction too, and stands in the column as text of one width", async () => {
    await upsertClockTick(open.db, { name: "seen", at: later });
    await open.db.transaction().execute((trx) => upsertClockTick(trx, { name: "confirmed", at }));
    const expected = [
      { name: "confirmed", at },
      { name: "seen", at: later },
    ];
    expect(await read(open.db)).toEqual(expected);
    expect(await open.db.transaction().execute(read)).toEqual(expected);
    const stored = await sql<{ stored: string }>`select "at" as stored from "clockTicks" order by 1`.execute(
      open.db,
    );
    expect(stored.rows.map((row) => row.stored)).toEqual([
      "2026-11-24T12:00:00.000Z",
      "2026-11-24T12:00:00.007Z",
    ]);
  });

  it("is compared as a parameter, in a list, between columns and in raw SQL", async () => {
    await upsertClockTick(open.db, { name: "seen", at: later });
    await upsertClockTick(open.db, { name: "confirmed", at });
    const ticks = open.db.selectFrom("clockTicks").select("name").orderBy("name");
    expect(await ticks.where("at", "<", later).execute()).toEqual([{ name: "confirmed" }]);
    expect(await ticks.where("at", "in", [later]).execute()).toEqual([{ name: "seen" }]);
    expect(await ticks.where(sql<boolean>`"at" = ${at}`).execute()).toEqual([{ name: "confirmed" }]);
    // An earlier one is not written over a later one.
    await upsertClockTick(open.db, { name: "seen", at });
    expect((await read(open.db)).at(-1)).toEqual({ name: "seen", at: later });
  });

  it("is a number where a column of the same name holds numbers", async () => {
    const { rows } = await sql`select 3 as "startsAt", 9 as "endsAt"`.execute(open.db);
    expect(rows).toEqual([{ startsAt: 3, endsAt: 9 }]);
  });

  it("stays the text that it is where it is not written as we write instants, for the audit to find it changed", async () => {
    for (const text of [
      "",
      "tomorrow",
      "2026-11-24T12:00:00Z",
      "2026-11-24t12:00:00.000z",
      "2026-99-24T12:00:00.000Z",
    ]) {
      const { rows } = await sql`select cast(${text} as text) as "sealedAt"`.execute(open.db);
      expect(rows).toEqual([{ sealedAt: text }]);
    }
  });
});
