import { describe, expect, it } from "vitest";
import type { ExactTable, ReleaseInput } from "#app/domain/disclosure-control/release.ts";
import type { ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { compileRelease, type ReleaseOutcome } from "#app/domain/releases/release-rules.ts";
import { type Moment, seededMoments } from "../../factories/seeded-moments.ts";
import { publish, World } from "./everything-published.ts";
import { rangesOf } from "./linear-attacker.ts";

/** At least three numbers fit each number of one to four that is hidden: what the README promises. */
const width = 2;

async function attack(moments: readonly Moment[], make = compileRelease, mayFall = false) {
  const published = publish(moments, make);
  const world = new World(moments, { mayFall });
  const secrets = world.secrets(published);
  const sums = secrets.map(({ sum }) => sum);
  const known = world.known(published);
  // All that was published is true: else the attacker would be led astray.
  for (const { sum, min: least, max: most } of known) {
    const value = world.truth(sum);
    expect(value >= least - 1e-6 && value <= most + 1e-6).toBe(true);
  }
  const ranges = sums.length === 0 ? [] : await rangesOf(world.unknowns, known, sums, width);
  const found = secrets.flatMap(({ name, value }, at) => {
    const { min: least, max: most } = ranges[at] ?? { min: 0, max: 0 };
    return most - least < width - 1e-6 ? [`${name} is ${value}, from ${least} to ${most}`] : [];
  });
  return { asked: secrets.length, found };
}

async function attackSeeds(
  [first, last]: [number, number],
  shape: { maxReleases: number; noons: boolean; changes?: boolean },
): Promise<{ attempts: number; found: string[] }> {
  const all = { attempts: 0, found: [] as string[] };
  for (let seed = first; seed <= last; seed += 1) {
    const { asked: attempts, found } = await attack(
      seededMoments(seed, shape),
      compileRelease,
      shape.changes,
    );
    all.attempts += attempts;
    all.found.push(...found.map((one) => `seed ${seed}: ${one}`));
  }
  return all;
}

/** How many seeds of each kind are tried; more by hand with ATTACKED_SEEDS. */
const times = Number(process.env.ATTACKED_SEEDS ?? 1);

describe("somebody with linear programming and everything that was published", { timeout: 3_600_000 }, () => {
  it.each([
    ["one release", 1, 450, { maxReleases: 1, noons: false }],
    ["several releases", 10_001, 220, { maxReleases: 3, noons: false }],
    ["releases and the rounded counts of noon", 20_001, 220, { maxReleases: 3, noons: true }],
    [
      "answers changed and withdrawn between releases",
      30_001,
      220,
      { maxReleases: 4, noons: false, changes: true },
    ],
    ["the same, and the rounded counts of noon", 40_001, 220, { maxReleases: 4, noons: true, changes: true }],
  ])("cannot narrow a hidden number of one to four below three, with %s", async (_, first, many, shape) => {
    const { attempts, found } = await attackSeeds([first, first + many * times - 1], shape);
    expect(found).toEqual([]);
    // What is not asked cannot be refused.
    expect(attempts).toBeGreaterThan(many * 4);
  });

  it("finds what a hider gives away that hides small counts and nothing beside them", async () => {
    const found = await Promise.all(
      [1, 2, 3, 4, 5].map((seed) =>
        attack(seededMoments(seed, { maxReleases: 1, noons: false }), hideNaively),
      ),
    );
    expect(found.flatMap((one) => one.found).length).toBeGreaterThan(5);
  });

  it("finds what such a hider gives away where answers change, too", async () => {
    const found = await Promise.all(
      [1, 2, 3, 4, 5].map((seed) =>
        attack(seededMoments(seed, { maxReleases: 4, noons: false, changes: true }), hideNaively, true),
      ),
    );
    expect(found.flatMap((one) => one.found).length).toBeGreaterThan(5);
  });

  it("finds what a hider gives away that leaves one support out", async () => {
    const attacked = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      attacked.push(await attack(seededMoments(seed, { maxReleases: 1, noons: false }), showOneMore));
    }
    expect(attacked.flatMap(({ found }) => found).length).toBeGreaterThan(2);
  });
});

function hideNaively(input: ReleaseInput): ReleaseOutcome {
  const small = (count: number) => count > 0 && count < input.thresholds.counts;
  const show = (counts: readonly number[]) => counts.map((count) => (small(count) ? null : count));
  return mutate(input, (table, exact) => ({
    ...table,
    state: "shown",
    columns: [...exact.columns],
    shares: undefined,
    responses: exact.counts.reduce((sum, count) => sum + count, 0),
    cells: show(exact.counts),
    breakdowns: table.breakdowns.map((split) => ({
      by: split.by,
      label: split.label,
      state: "shown",
      rows: (exact.breakdown?.rows ?? []).map(({ key, label, counts }) => ({
        key,
        label,
        responses: counts.reduce((sum, count) => sum + count, 0),
        cells: show(counts),
      })),
    })),
  }));
}

/** Our own release, with the first large cell shown that was hidden beside the small ones. */
function showOneMore(input: ReleaseInput): ReleaseOutcome {
  let isStillHidden = true;
  return mutate(input, (table, exact) => ({
    ...table,
    breakdowns: table.breakdowns.map((split) => ({
      ...split,
      rows: split.columns
        ? split.rows
        : split.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, place) => {
              const counts = exact.breakdown?.rows.find(({ key }) => key === row.key)?.counts;
              const at = exact.columns.findIndex(({ key }) => key === table.columns[place]?.key);
              const count = counts?.[at] ?? 0;
              if (
                cell !== null ||
                !isStillHidden ||
                split.state !== "shown" ||
                count < input.thresholds.counts
              )
                return cell;
              isStillHidden = false;
              return count;
            }),
          })),
    })),
  }));
}

function mutate(
  input: ReleaseInput,
  change: (table: ReleasedTable, exact: ExactTable) => ReleasedTable,
): ReleaseOutcome {
  const outcome = compileRelease(input);
  if (outcome.kind !== "made") return outcome;
  const tables = outcome.content.tables.map((table, place) => {
    const exact = input.tables[place];
    return exact ? change(table, exact) : table;
  });
  return { ...outcome, content: { ...outcome.content, tables } };
}
