import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExactTable, KeptRelease } from "#app/domain/collation/release.ts";
import { compileRelease } from "#app/domain/collation/release-rules.ts";
import { usualThresholds } from "#app/domain/collation/thresholds.ts";
import { rangeOf, type Sum } from "./linear-range.ts";
import { answers, count, range, rest, smallest, sum } from "./releases-made.ts";

/** How many people of each group gave each pair of answers to two questions: what no release shows. */
type People = number[][];

const pairs = answers
  .slice(0, 3)
  .flatMap((one, a) => answers.slice(0, 3).map((other, b) => ({ a, b, one, other })));
const columns = answers.slice(0, 3);

const states = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([groups, many]) =>
    fc.array(
      fc.array(fc.array(count, { minLength: pairs.length, maxLength: pairs.length }), {
        minLength: groups,
        maxLength: groups,
      }),
      { minLength: many, maxLength: many },
    ),
  );

function tablesOf(people: People): ExactTable[] {
  const question = (name: string, of: "a" | "b"): ExactTable => {
    const row = (counts: number[]) =>
      columns.map((_, place) => sum(pairs.map((pair, at) => (pair[of] === place ? (counts[at] ?? 0) : 0))));
    const rows = people.map((counts, g) => ({ key: `group ${g}`, label: `Group ${g}`, counts: row(counts) }));
    return {
      ...rest,
      key: `question:${name}`,
      title: name,
      parts: [`version-${name}`],
      columns,
      counts: columns.map((_, place) => sum(rows.map(({ counts }) => counts[place] ?? 0))),
      breakdown: { by: "about:stage", label: "Stage", rows },
    };
  };
  return [
    {
      ...rest,
      key: "about:stage",
      title: "Stage",
      parts: ["about:stage"],
      columns: people.map((_, g) => ({ key: `group ${g}`, label: `Group ${g}`, role: "choice", side: null })),
      counts: people.map(sum),
      breakdown: null,
    },
    question("first", "a"),
    question("second", "b"),
  ];
}

function releaseAll(more: readonly People[]): KeptRelease[] {
  const releases: KeptRelease[] = [];
  let now: People | undefined;
  for (const [index, come] of more.entries()) {
    now = now ? now.map((row, g) => row.map((one, at) => one + (come[g]?.[at] ?? 0))) : come;
    const differing = sum(come.map(sum));
    const earlier = releases.map((release) => ({ ...release, differing: release.differing + differing }));
    releases.splice(0, releases.length, ...earlier);
    const outcome = compileRelease({
      responses: sum(now.map(sum)),
      thresholds: usualThresholds,
      tables: tablesOf(now),
      earlier,
    });
    if (outcome.kind !== "made") continue;
    releases.push({ id: `release-${index}`, number: index, differing: 0, content: outcome.content });
  }
  return releases;
}

describe("all tables of a release and of those before it, together", () => {
  it("never let a hidden cell of one question be worked out by another, or by the size of its groups", {
    timeout: 120_000,
  }, () => {
    let tried = 0;
    fc.assert(
      fc.property(states, (more) => {
        const releases = releaseAll(more);
        const groups = more[0]?.length ?? 0;
        const cell = (state: number, g: number, at: number) => (state * groups + g) * pairs.length + at;
        const about = (until: number, gs: readonly number[], ats: readonly number[]): Sum =>
          new Map(
            range(until + 1).flatMap((state) =>
              gs.flatMap((g) => ats.map((at) => [cell(state, g, at), 1] as const)),
            ),
          );
        const everyGroup = range(groups);
        const everyPair = range(pairs.length);
        const having = (of: "a" | "b", place: number) => everyPair.filter((at) => pairs[at]?.[of] === place);
        const known: { sum: Sum; value: number }[] = [];
        const hidden: Sum[] = [];
        for (const { number, content } of releases) {
          const publish = (value: number | null | undefined, which: Sum) => {
            if (value === null || value === undefined) hidden.push(which);
            else known.push({ sum: which, value });
          };
          if (content.responses !== null) publish(content.responses, about(number, everyGroup, everyPair));
          const [sizes, ...questions] = content.tables;
          if (sizes && !sizes.carriedFrom) {
            for (const g of everyGroup) publish(sizes.cells[g], about(number, [g], everyPair));
          }
          for (const [which, table] of questions.entries()) {
            if (table.carriedFrom) continue;
            const of = which === 0 ? "a" : "b";
            for (const place of columns.keys()) {
              publish(table.cells[place], about(number, everyGroup, having(of, place)));
            }
            for (const row of table.breakdowns[0]?.rows ?? []) {
              const g = Number(row.key.split(" ")[1]);
              for (const place of columns.keys())
                publish(row.cells[place], about(number, [g], having(of, place)));
            }
          }
        }
        for (const which of hidden) {
          const value = sum([...which].map(([place, times]) => times * (more.flat(2)[place] ?? 0)));
          if (value === 0 || value >= smallest) continue;
          tried += 1;
          const { least, most } = rangeOf(which, more.length * groups * pairs.length, known);
          expect(least).toBeLessThan(value + 1e-6);
          expect(most - least, `is ${value}, ${JSON.stringify(more)}`).toBeGreaterThan(0.99);
        }
      }),
      { numRuns: 150 },
    );
    // What is not asked cannot be refused.
    expect(tried).toBeGreaterThan(150);
  });
});
