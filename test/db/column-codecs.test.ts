import { sql } from "kysely";
import { expect, it } from "vitest";
import { encodeParameter, encodeParameters } from "#db/dialects/column-codecs.ts";
import { checkTextLength, TextTooLong } from "#db/text-limits.ts";
import { describeOnBoth } from "./on-both.ts";

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
