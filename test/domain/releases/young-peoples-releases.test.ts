import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExactTable, StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { Column } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import { type Known, rangesOf, type Sum } from "./linear-attacker.ts";
import { add, count, type Grid, range, rest, smallest, sum, tablesOf } from "./releases-made.ts";

describe("what young people showed, in releases of its own total", () => {
  const faces: Column[] = ["good", "ok", "not-good", "not-sure"].map((key) => ({
    key,
    label: key,
    role: key === "not-sure" ? "dont-know" : "choice",
    side: key === "good" ? "positive" : key === "ok" ? "neutral" : key === "not-good" ? "negative" : null,
  }));
  const facesTable = (counts: readonly number[]): ExactTable => ({
    ...rest,
    key: "faces:school",
    of: "faces",
    title: "How is school?",
    parts: ["faces:school:version-1"],
    columns: faces,
    counts,
    breakdown: null,
  });
  const first: Grid = [
    [30, 20, 20, 10, 10],
    [30, 20, 20, 10, 10],
  ];
  const oneMore: Grid = [
    [1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];

  /** Releases while faces are added and, now and then, a response: too few of these to be shown again. */
  function releaseFaces(more: readonly { faces: number[]; response: boolean }[]): StoredRelease[] {
    const releases: { release: StoredRelease; received: number }[] = [];
    let [now, grid] = [[0, 0, 0, 0], first];
    for (const [index, come] of more.entries()) {
      now = now.map((one, place) => one + (come.faces[place] ?? 0));
      if (come.response) grid = add(grid, oneMore);
      const responses = sum(grid.map(sum));
      const earlier = releases.map(({ release, received }) => ({
        ...release,
        differing: responses - received,
      }));
      const tables = [...tablesOf(grid), ...(sum(now) === 0 ? [] : [facesTable(now)])];
      const outcome = compileRelease({ responses, thresholds: usualThresholds, tables, earlier });
      if (outcome.kind !== "made") continue;
      const release = {
        id: `release-${index}`,
        number: index,
        differing: 0,
        isChanged: false,
        content: outcome.content,
      };
      const standing = releases.find((one) => one.release.id === outcome.responsesOf?.id);
      releases.push({ release, received: standing?.received ?? responses });
    }
    return releases.map(({ release }) => release);
  }

  const facesOf = (release: StoredRelease | undefined) =>
    release?.content.tables.find((table) => table.of === "faces");

  const come = fc.record({
    faces: fc.array(count, { minLength: faces.length, maxLength: faces.length }),
    response: fc.boolean(),
  });

  it("never lets a small count, or a small change between two releases, be worked out", {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(come, { minLength: 1, maxLength: 3 }), async (more) => {
        const releases = releaseFaces(more);
        const cell = (state: number, place: number) => state * faces.length + place;
        const sumOf = (until: number, places: readonly number[]): Sum =>
          new Map(
            range(until + 1).flatMap((state) => places.map((place) => [cell(state, place), 1] as const)),
          );
        const known = releases.flatMap((release): Known[] => {
          const table = facesOf(release);
          if (!table || table.carriedFrom) return [];
          return [table.responses, ...table.cells].flatMap((value, place) => {
            const column = table.columns[place - 1];
            const keys = (column?.merges ?? (column ? [column] : [])).map(({ key }) => key);
            const own = range(faces.length).filter((at) => keys.includes(faces[at]?.key ?? ""));
            const sum = sumOf(release.number, place === 0 ? range(faces.length) : own);
            return value === null ? [] : [{ sum, min: value, max: value }];
          });
        });
        const numbers = more.flatMap(({ faces: each }) => each);
        const secrets: Sum[] = [];
        const ask = (about: Sum) => {
          const value = sum([...about].map(([place, times]) => times * (numbers[place] ?? 0)));
          if (value !== 0 && Math.abs(value) < smallest) secrets.push(about);
        };
        for (const [index, release] of releases.entries()) {
          for (const place of range(faces.length)) {
            const now = sumOf(release.number, [place]);
            ask(now);
            for (const earlier of releases.slice(0, index)) {
              const before = sumOf(earlier.number, [place]);
              ask(new Map([...now].filter(([one]) => !before.has(one))));
            }
          }
        }
        if (secrets.length === 0) return;
        for (const { min: least, max: most } of await rangesOf(numbers.length, known, secrets, 2)) {
          expect(most - least).toBeGreaterThan(1.99);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is added to a release while the responses stand as they were, to the last figure", () => {
    const [before, after, ...others] = releaseFaces([
      { faces: [0, 0, 0, 0], response: false },
      { faces: [12, 8, 2, 0], response: true },
      { faces: [1, 0, 0, 0], response: true },
    ]);
    expect(others).toEqual([]);
    expect(facesOf(before)).toBeUndefined();
    expect(facesOf(after)).toMatchObject({ responses: 22, cells: [12, 10, 0], carriedFrom: null });
    expect(after?.content.responses).toBe(before?.content.responses);
    const responses = (release: StoredRelease | undefined) =>
      release?.content.tables.filter((table) => table.of === "responses");
    expect(responses(after)).toEqual(
      responses(before)?.map((table) => ({ ...table, carriedFrom: { id: "release-0", number: 0 } })),
    );
  });

  it("stands as it was where too few faces have come, or one was taken back", () => {
    const few = releaseFaces([
      { faces: [12, 8, 6, 0], response: false },
      { faces: [3, 0, 0, 0], response: false },
    ]);
    expect(few).toHaveLength(1);
    const back = releaseFaces([
      { faces: [12, 8, 6, 0], response: false },
      { faces: [12, -1, 0, 0], response: false },
    ]);
    expect(back).toHaveLength(1);
  });
});
