import fc from "fast-check";
import type { ExactTable, StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { Column } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";

export const smallest = usualThresholds.counts;

/** Counts by group and answer. */
export type Grid = number[][];

const answers: Column[] = [
  { key: "better", label: "Better", role: "choice", side: "positive" },
  { key: "same", label: "About the same", role: "choice", side: "neutral" },
  { key: "worse", label: "Worse", role: "choice", side: "negative" },
  { key: "dont-know", label: "Don’t know", role: "dont-know", side: null },
  { key: "not-answered", label: "Not answered", role: "not-answered", side: null },
];

export const rest = {
  wordings: [],
  about: [],
  of: "responses",
  kind: "one-answer",
  order: "scale",
  answered: null,
} as const;

export function tablesOf(grid: Grid, brokenDown = true): ExactTable[] {
  const groups = grid.map((counts, place) => ({ key: `group ${place}`, label: `Group ${place}`, counts }));
  return [
    {
      ...rest,
      key: "about:stage",
      order: "list",
      title: "Stage",
      parts: ["about:stage"],
      columns: groups.map(({ key, label }) => ({ key, label, role: "choice", side: null })),
      counts: groups.map(({ counts }) => sum(counts)),
      breakdown: null,
    },
    {
      ...rest,
      key: "question:change",
      title: "Change",
      parts: ["version-1"],
      columns: answers,
      counts: answers.map((_, place) => sum(grid.map((row) => row[place] ?? 0))),
      breakdown: brokenDown ? { by: "about:stage", label: "Stage", rows: groups } : null,
    },
  ];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

export function add(grid: Grid, more: Grid): Grid {
  return grid.map((row, g) => row.map((count, a) => count + (more[g]?.[a] ?? 0)));
}

/** Makes a release of each state of affairs in turn; `more` is what has come since the one before. */
export function releaseAll(more: readonly Grid[], brokenDown = true): StoredRelease[] {
  const releases: StoredRelease[] = [];
  let now: Grid | undefined;
  for (const [index, come] of more.entries()) {
    now = now ? add(now, come) : come;
    const people = sum(come.map(sum));
    const earlier = releases.map((release) => ({ ...release, differing: release.differing + people }));
    releases.splice(0, releases.length, ...earlier);
    const outcome = compileRelease({
      responses: sum(now.map(sum)),
      thresholds: usualThresholds,
      tables: tablesOf(now, brokenDown),
      earlier,
    });
    if (outcome.kind !== "made") continue;
    releases.push({
      id: `release-${index}`,
      number: index,
      differing: 0,
      isChanged: false,
      content: outcome.content,
    });
  }
  return releases;
}

export const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 2, arbitrary: fc.constant(0) },
);

export function states(maxGrids: number): fc.Arbitrary<Grid[]> {
  return fc.integer({ min: 2, max: 4 }).chain((groups) =>
    fc.array(
      fc.array(fc.array(count, { minLength: answers.length, maxLength: answers.length }), {
        minLength: groups,
        maxLength: groups,
      }),
      { minLength: 1, maxLength: maxGrids },
    ),
  );
}

export function range(many: number): number[] {
  return Array.from({ length: many }, (_, place) => place);
}
