import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "#app/domain/access/roles.ts";
import { codeFrame, guidOf, plainText, selectionsOf } from "#app/domain/export-documents/qda.ts";
import { type ExportKind, exportKinds, mayExport, seesExactly } from "#app/domain/exports/export-kinds.ts";
import { anyText } from "./any-text.ts";

describe("a text as another program reads it", () => {
  it("has stretches counted in characters, with one line feed for each line end", () => {
    const words = "Ein 🙂 Haus.\r\nZwei\rDrei";
    const plain = plainText(words);
    expect(plain.text).toBe("Ein 🙂 Haus.\nZwei\nDrei");
    const start = words.indexOf("Zwei");
    const stretch = [...plain.text].slice(plain.placeOf(start), plain.placeOf(start + 4)).join("");
    expect(stretch).toBe("Zwei");
    expect(plain.length).toBe([...plain.text].length);
  });

  it("never has a stretch end before it begins, or beyond the text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), (words, one, other) => {
        const [from, to] = [Math.min(one, other, words.length), Math.min(Math.max(one, other), words.length)];
        const plain = plainText(words);
        expect(plain.placeOf(from)).toBeLessThanOrEqual(plain.placeOf(to));
        expect(plain.placeOf(to)).toBeLessThanOrEqual(plain.length);
        expect(plain.placeOf(words.length)).toBe(plain.length);
      }),
    );
  });
});

describe("a code frame", () => {
  const frame = codeFrame(
    [
      { id: "a", shortName: "Plans" },
      { id: "b", shortName: "Health" },
      { id: "c", shortName: "Nothing coded" },
    ],
    [
      { id: "1", focusAreaId: "a", name: "Waiting", description: "How long." },
      { id: "2", focusAreaId: "b", name: "waiting", description: "" },
    ],
  );

  it("has no two codes of one name, whatever their capitals, and a GUID for each", () => {
    const all: { name: string; guid: string }[] = [];
    const walk = (codes: typeof frame) => {
      for (const code of codes) {
        all.push(code);
        walk(code.codes);
      }
    };
    walk(frame);
    expect(all).toHaveLength(2 + 2 + 8);
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
    expect(new Set(all.map(({ guid }) => guid)).size).toBe(all.length);
    for (const { guid } of all) expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(frame[1]?.codes[0]?.name).toBe("waiting (Health)");
  });

  it("gives the same thing the same GUID each time", () => {
    expect(guidOf("theme", "1")).toBe(guidOf("theme", "1"));
    expect(guidOf("theme", "1")).not.toBe(guidOf("text", "1"));
  });
});

it("the same coded twice by the same inspector counts once; each inspector's stretches are their own", () => {
  const one = {
    start: 0,
    end: 4,
    themeId: "1",
    feeling: "negative" as const,
    codedBy: "p",
    codedAt: Temporal.Instant.from("2026-12-01T00:00:00Z"),
    id: "x",
  };
  const stretches = selectionsOf([
    one,
    { ...one, id: "y" },
    { ...one, themeId: "2" },
    { ...one, end: 9 },
    { ...one, codedBy: "q", id: "z" },
  ]);
  expect(stretches.map((own) => own.map(({ codedBy }) => codedBy))).toEqual([["p", "p"], ["p"], ["q"]]);
});

it("each role may take what the table of permissions lets them see, and nothing else", () => {
  const kinds = Object.keys(exportKinds) as ExportKind[];
  const inside: ExportKind[] = kinds;
  const outside: ExportKind[] = ["workbook-xlsx", "workbook-ods", "counts", "letter"];
  const expected: Record<string, ExportKind[]> = {
    "lead-inspector": inside,
    "cqc-inspector": inside,
    "quality-assurance": inside,
    "parent-carer-forum": outside,
    "local-area-officer": outside,
    "letter-recipient": ["letter"],
    "young-peoples-group": [],
  };
  for (const role of roles) {
    expect(
      kinds.filter((kind) => mayExport(role, kind)),
      role,
    ).toEqual(expected[role]);
    expect(seesExactly(role)).toBe(inside === expected[role]);
  }
});
