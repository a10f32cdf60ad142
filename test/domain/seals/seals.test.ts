import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashLines, lineOf } from "#app/domain/seals/canonical.ts";

describe("the way evidence is written down", () => {
  const row = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
    fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.constant(null)),
  );

  it("does not depend on the order of rows or columns", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const lines = rows.map((one) => lineOf("row", one));
        const turned = rows
          .toReversed()
          .map((one) => lineOf("row", Object.fromEntries(Object.entries(one).toReversed())));
        expect(hashLines(turned)).toBe(hashLines(lines));
      }),
    );
  });

  it("is different for whatever is different", () => {
    fc.assert(
      fc.property(fc.array(row), row, (rows, more) => {
        const lines = rows.map((one) => lineOf("row", one));
        expect(hashLines([...lines, lineOf("row", more)])).not.toBe(hashLines(lines));
        expect(lineOf("other", more)).not.toBe(lineOf("row", more));
      }),
    );
  });
});
