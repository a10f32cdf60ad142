import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExactTable, StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { Column, ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import { type Known, rangesOf, type Sum } from "./linear-attacker.ts";
import { count, rest, sum } from "./releases-made.ts";

const choice = (key: string, side: Column["side"] = null): Column => ({
  key,
  label: key,
  role: "choice",
  side,
});
const notAnswered: Column = { key: "not-answered", label: "Not answered", role: "not-answered", side: null };

const earlierColumns = [
  ...[choice("worse", "negative"), choice("same", "neutral"), choice("better", "positive")],
  ...[choice("none", "neutral"), notAnswered],
];
/** Whoever said “worse” is asked the second question, and whoever did not say. */
const askedPlaces = [0, 4];
const laterColumns = [choice("yes", "positive"), choice("no", "negative"), notAnswered];

/** How many families gave each earlier answer; of those who were asked, by the later one. */
type World = number[][];

const worlds = (states: number) =>
  fc.array(
    fc.tuple(
      ...earlierColumns.map((_, place) =>
        fc.array(count, {
          minLength: askedPlaces.includes(place) ? laterColumns.length : 1,
          maxLength: askedPlaces.includes(place) ? laterColumns.length : 1,
        }),
      ),
    ),
    { minLength: 1, maxLength: states },
  );

function tablesOf(world: World): ExactTable[] {
  const asked = askedPlaces.map((place) => world[place] ?? []);
  return [
    {
      ...{ ...rest, key: "question:earlier", title: "Earlier", parts: ["earlier"], breakdown: null },
      columns: earlierColumns,
      counts: world.map(sum),
    },
    {
      ...{ ...rest, key: "question:later", title: "Later", parts: ["later"], breakdown: null },
      columns: laterColumns,
      counts: laterColumns.map((_, place) => sum(asked.map((row) => row[place] ?? 0))),
      population: sum(asked.flat()),
      dependsOn: { table: "question:earlier", columns: ["worse"], refused: [] },
    },
  ];
}

const add = (one: World, more: World): World =>
  one.map((row, p) => row.map((value, q) => value + (more[p]?.[q] ?? 0)));

/** Makes a release after each arrival; each with the world as it was. */
function publish(arrivals: readonly World[], tables = tablesOf) {
  const releases: (StoredRelease & { at: number })[] = [];
  let now: World | undefined;
  for (const [at, come] of arrivals.entries()) {
    now = now ? add(now, come) : come;
    const people = sum(come.flat());
    for (const [place, release] of releases.entries())
      releases[place] = { ...release, differing: release.differing + people };
    const outcome = compileRelease({
      ...{ responses: sum(now.flat()), thresholds: usualThresholds, tables: tables(now), earlier: releases },
    });
    if (outcome.kind !== "made") continue;
    releases.push({ id: `${at}`, number: at, differing: 0, isChanged: false, content: outcome.content, at });
  }
  return releases;
}

/** What everybody knows of who came until each release, as an attacker writes it down. */
async function attack(arrivals: readonly World[], tables = tablesOf) {
  const places = arrivals.flatMap((world, at) =>
    world.flatMap((row, p) => row.map((value, q) => ({ at, p, q, value }))),
  );
  type Place = (typeof places)[number];
  const sumOf = (isMeant: (place: Place) => boolean): Sum =>
    new Map(places.flatMap((place, index) => (isMeant(place) ? [[index, 1] as const] : [])));
  const truth = (of: Sum) => sum([...of].map(([place, times]) => times * (places[place]?.value ?? 0)));
  const known: Known[] = [];
  const secrets: { name: string; sum: Sum }[] = [];
  const releases = publish(arrivals, tables);
  const isOf = (table: string, at: number, keys: readonly string[]) => (place: Place) =>
    place.at <= at &&
    (table === "question:earlier"
      ? keys.includes(earlierColumns[place.p]?.key ?? "")
      : askedPlaces.includes(place.p) && keys.includes(laterColumns[place.q]?.key ?? ""));
  for (const { at, content } of releases) {
    const everybody = sumOf((place) => place.at <= at);
    if (content.responses !== null)
      known.push({ sum: everybody, min: content.responses, max: content.responses });
    for (const table of content.tables.filter(({ state, carriedFrom }) => state === "shown" && !carriedFrom))
      known.push(...knownOf(table, (keys) => sumOf(isOf(table.key, at, keys))));
    for (const [key, columns] of [
      ["question:earlier", earlierColumns],
      ["question:later", laterColumns],
    ] as const)
      for (const column of columns)
        for (const after of [-1, ...releases.filter((one) => one.at < at).map((one) => one.at)]) {
          const isMeant = isOf(key, at, [column.key]);
          const name = `${key} ${column.key} at ${at} after ${after}`;
          secrets.push({ name, sum: sumOf((place) => place.at > after && isMeant(place)) });
        }
  }
  for (const { sum: of, min, max } of known) {
    const value = truth(of);
    expect(value >= min - 1e-6 && value <= max + 1e-6).toBe(true);
  }
  const small = secrets
    .map((secret) => ({ ...secret, value: truth(secret.sum) }))
    .filter(({ value }) => value > 0 && value < usualThresholds.counts);
  const ranges =
    small.length === 0
      ? []
      : await rangesOf(
          places.length,
          known,
          small.map((one) => one.sum),
          2,
        );
  const found = small.flatMap(({ name, value }, place) => {
    const { min, max } = ranges[place] ?? { min: 0, max: 0 };
    return max - min < 2 - 1e-6 ? [`${name} is ${value}, from ${min} to ${max}`] : [];
  });
  const shown = releases.filter(({ content }) => content.tables[1]?.state === "shown").length;
  return { found, tried: small.length, shown };
}

function knownOf(table: ReleasedTable, sumOf: (keys: readonly string[]) => Sum): Known[] {
  const keysOf = ({ key, merges }: Column) => (merges ?? [{ key }]).map((part) => part.key);
  const known: Known[] = table.columns.map((column, place) => {
    const cell = table.cells[place] ?? null;
    // None is never hidden in a table of its own.
    return { sum: sumOf(keysOf(column)), min: cell ?? 1, max: cell ?? Number.POSITIVE_INFINITY };
  });
  const all = sumOf(table.columns.flatMap(keysOf));
  if (table.responses !== null) known.push({ sum: all, min: table.responses, max: table.responses });
  const base = sumOf(table.columns.filter(({ role }) => role === "choice").flatMap(keysOf));
  for (const [place, column] of table.columns.entries()) {
    const share = table.shares?.percent[place] ?? null;
    if (!table.shares || share === null || table.cells[place] === 0) continue;
    const own = sumOf(keysOf(column));
    const beside = (percent: number): Sum =>
      new Map([...base].map(([at]) => [at, (own.has(at) ? 100 : 0) - percent] as const));
    const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    known.push({ sum: own, min: usualThresholds.counts, max });
    known.push({ sum: beside(share - table.shares.step / 2), min: 0, max });
    known.push({ sum: beside(share + table.shares.step / 2), min, max: 0 });
  }
  return known;
}

const numRuns = 400 * Number(process.env.ATTACKED_SEEDS ?? 1);

describe("a question that depends on an earlier answer, in releases", { timeout: 3_600_000 }, () => {
  it.each([
    ["one release", 1],
    ["several", 3],
  ])("narrows no number of one to four below three by linear programming, in %s", async (_, states) => {
    const all = { tried: 0, shown: 0 };
    await fc.assert(
      fc.asyncProperty(worlds(states), async (arrivals) => {
        const { found, tried, shown } = await attack(arrivals);
        all.tried += tried;
        all.shown += shown;
        expect(found).toEqual([]);
      }),
      { numRuns },
    );
    // What is never shown cannot be refused.
    expect(all.tried).toBeGreaterThan(numRuns);
    expect(all.shown).toBeGreaterThan(numRuns / 20);
  });

  it("is found out by the same attack where who was asked is told whatever the earlier answer hides", async () => {
    const naive = (now: World): ExactTable[] => tablesOf(now).map(({ dependsOn: _, ...table }) => table);
    const found: string[] = [];
    for (const arrivals of fc.sample(worlds(1), { numRuns: 300, seed: 17 }))
      found.push(...(await attack(arrivals, naive)).found);
    expect(found.length).toBeGreaterThan(5);
  });

  it("is shown with who was asked where the earlier answer tells how many that are, and else withheld", () => {
    const later = (world: World) => publish([world])[0]?.content.tables[1];
    const open = later([[20, 30, 8], [40], [30], [12], [6, 5, 5]]);
    expect([open?.state, open?.responses]).toEqual(["shown", 74]);
    // Three who said “same” stand together with those who said “worse” or “better”, or hidden: who was asked is not told.
    const few = later([[20, 30, 8], [3], [30], [12], [6, 5, 5]]);
    expect(few?.state === "withheld" || few?.responses === 74).toBe(true);
    // Three were asked: a group that small is never told.
    expect(later([[1, 2, 0], [40], [30], [12], [0, 0, 0]])?.state).toBe("withheld");
    // Three were not.
    expect(later([[20, 30, 8], [3], [0], [0], [6, 5, 5]])?.state).toBe("withheld");
  });
});

it("depends on one answer of several, and on no two, since no count tells who gave either", () => {
  const world = [[20, 30, 8], [40], [30], [12], [6, 5, 5]];
  const [, later] = tablesOf(world);
  if (!later) throw new Error("no table");
  const support: ExactTable = {
    ...{ ...rest, key: "about:support", title: "Support", parts: ["about:support"], breakdown: null },
    ...{ kind: "several-answers", order: "apart", columns: [choice("plan"), choice("sen"), choice("none")] },
    ...{ counts: [74, 40, 60], answered: 156 },
  };
  const release = (columns: readonly string[]) =>
    compileRelease({
      ...{ responses: 156, thresholds: usualThresholds, earlier: [] },
      tables: [{ ...later, dependsOn: { table: "about:support", columns, refused: [] } }, support],
    });
  const stateOf = (outcome: ReturnType<typeof release>) =>
    outcome.kind === "made" ? outcome.content.tables.map(({ key, state }) => [key, state]) : [];
  expect(stateOf(release(["plan"]))).toEqual([
    ["question:later", "shown"],
    ["about:support", "shown"],
  ]);
  expect(stateOf(release(["plan", "sen"]))[0]).toEqual(["question:later", "withheld"]);
});
