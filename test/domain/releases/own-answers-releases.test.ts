import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import {
  exactOwnTables,
  type OwnProfile,
} from "#app/domain/young-peoples-counts/exact-young-peoples-tables.ts";
import type { OwnCounts } from "#app/domain/young-peoples-counts/own-tallies.ts";
import type { AgeBand } from "#db/tables/enumerations.ts";
import { type Known, rangesOf, type Sum } from "./linear-attacker.ts";

const { counts: smallest } = usualThresholds;
const range = (length: number) => Array.from({ length }, (_, index) => index);

/** One young person as they answered: an age, a face and a place for each of two cards, or nothing. */
type Person = { ageBand: AgeBand; face: string | null; talking: string | null; moving: string | null };

const version = {
  number: 1,
  hint: "",
  required: false,
  since: null,
  focusAreaIds: ["area"],
  approvalId: "set",
};
const versions: OwnCounts["versions"] = [
  {
    ...version,
    id: "faces",
    questionId: "q1",
    meaningId: "faces",
    type: "faces",
    text: "How is it?",
    choices: [],
  },
  {
    ...{ ...version, id: "mat", questionId: "q2", meaningId: "mat", type: "mat", text: "Your help?" },
    choices: ["Talking", "Moving"],
  },
];

function tablesOf(people: readonly Person[], received = people.length) {
  const rows = (questionVersionId: string, answersOf: (person: Person) => (string | null)[]) =>
    [
      ...Map.groupBy(
        people.flatMap(answersOf).filter((answer) => answer !== null),
        (answer) => answer,
      ),
    ].map(([answer, some]) => ({ questionVersionId, answer, count: some.length }));
  const profiles = [...Map.groupBy(people, ({ ageBand }) => ageBand)].map(
    ([ageBand, some]): OwnProfile => ({ ageBand, setting: null, circumstances: [], count: some.length }),
  );
  return exactOwnTables([{ id: "area", shortName: "Waiting" }], {
    ...{ versions, profiles, received, people: [] },
    answers: [
      ...rows("faces", ({ face }) => [face]),
      ...rows("mat", ({ talking, moving }) => [
        talking && `choice-1:${talking}`,
        moving && `choice-2:${moving}`,
      ]),
    ],
    byApproval: [{ approvalId: "set", wayIn: "own-device", count: people.length }],
  });
}

type Step = { come: readonly Person[]; takenBack: number };

/** Makes a release after each step; `takenBack` takes as many of those who came first away. */
function releaseEach(steps: readonly Step[]) {
  const releases: { release: StoredRelease; people: readonly Person[]; changes: number }[] = [];
  let [people, received, withdrawn] = [[] as readonly Person[], 0, 0];
  for (const [number, { come, takenBack }] of steps.entries()) {
    const gone = Math.min(takenBack, people.length);
    people = [...people.slice(gone), ...come];
    [received, withdrawn] = [received + come.length, withdrawn + gone];
    const earlier = releases.map(({ release, changes }) => ({
      ...release,
      ownDiffering: received + withdrawn - changes,
    }));
    const outcome = compileRelease({
      ...{ responses: 0, ownAnswers: people.length, thresholds: usualThresholds, earlier },
      tables: tablesOf(people, received),
    });
    if (outcome.kind !== "made") continue;
    const release = { id: `${number}`, number, differing: 0, isChanged: false, content: outcome.content };
    releases.push({ release, people, changes: received + withdrawn });
  }
  return releases;
}

const place = fc.constantFrom("going-well", "so-so", "not-going-well", "leave-out", null);
const person: fc.Arbitrary<Person> = fc.record({
  ageBand: fc.constantFrom("under-11", "11-15", "16-18", "19-25"),
  face: fc.constantFrom("good", "ok", "not-good", "not-sure", null),
  talking: place,
  moving: place,
});

let examinedCount = 0;

/** Every count, and every change of one between two releases, that the tables shown would have to keep. */
async function expectNothingSmallFollows(releases: ReturnType<typeof releaseEach>) {
  const keys = ["own:age", "own:faces", "own:mat:Talking", "own:mat:Moving"];
  for (const key of keys) {
    const exact = releases.map(({ people }) => tablesOf(people, 1).find((table) => table.key === key));
    const columns = exact[0]?.columns ?? [];
    const cell = (state: number, column: number) => state * columns.length + column;
    const known: Known[] = [];
    const tell = (sum: Sum, value: number | null) => {
      if (value !== null) known.push({ sum, min: value, max: value });
    };
    const seen = new Map<number, number>();
    for (const [state, { release }] of releases.entries()) {
      const table = release.content.tables.find((one) => one.key === key);
      if (!table || table.carriedFrom || table.state !== "shown") continue;
      seen.set(state, state);
      tell(new Map(columns.map((_, column) => [cell(state, column), 1])), table.responses);
      for (const [at, column] of table.columns.entries()) {
        const parts = (column.merges ?? [column]).map((part) => part.key);
        const own = columns.flatMap((one, index) => (parts.includes(one.key) ? [index] : []));
        tell(new Map(own.map((index) => [cell(state, index), 1])), table.cells[at] ?? null);
      }
    }
    const numbers = exact.flatMap((table) => table?.counts ?? columns.map(() => 0));
    const isSmall = (value: number) => value !== 0 && Math.abs(value) < smallest;
    const numberAt = (state: number, column: number) => numbers[cell(state, column)] ?? 0;
    const secrets = [...seen.keys()].flatMap((state) =>
      columns.flatMap((_, column): Sum[] => [
        ...(isSmall(numberAt(state, column)) ? [new Map([[cell(state, column), 1]])] : []),
        // What anybody with both releases can subtract.
        ...[...seen.keys()]
          .filter(
            (earlier) => earlier < state && isSmall(numberAt(state, column) - numberAt(earlier, column)),
          )
          .map(
            (earlier) =>
              new Map([
                [cell(state, column), 1],
                [cell(earlier, column), -1],
              ]),
          ),
      ]),
    );
    examinedCount += secrets.length;
    if (secrets.length === 0) continue;
    for (const { min, max } of await rangesOf(numbers.length, known, secrets, 2)) {
      expect(max - min, key).toBeGreaterThan(1.99);
    }
  }
}

const tableOf = (release: StoredRelease | undefined, key: string): ReleasedTable | undefined =>
  release?.content.tables.find((table) => table.key === key);

const somebody: Person = { ageBand: "16-18", face: "good", talking: "going-well", moving: null };
const many = (count: number, changes: Partial<Person> = {}) =>
  range(count).map(() => ({ ...somebody, ...changes }));

describe("young people's own answers in releases", () => {
  it("lets no small count be worked out, of one release or of several beside each other", {
    timeout: 120_000,
  }, async () => {
    const step = fc.record({
      come: fc.array(person, { minLength: 0, maxLength: 25 }),
      takenBack: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        await expectNothingSmallFollows(releaseEach(steps));
      }),
      { numRuns: 300 },
    );
    expect(examinedCount).toBeGreaterThan(300);
  });

  it("hides one young person of 19 among many, and a group link's three answers altogether", () => {
    const [one] = releaseEach([
      {
        come: [...many(14), ...many(9, { ageBand: "11-15" }), ...many(1, { ageBand: "19-25" })],
        takenBack: 0,
      },
    ]);
    const ages = tableOf(one?.release, "own:age");
    const visible = ages?.columns.flatMap(({ key }, at) =>
      (ages.cells[at] ?? 0) > 0 ? [[key, ages.cells[at]]] : [],
    );
    expect(visible?.some(([, count]) => Number(count) < smallest)).toBe(false);
    expect(visible?.find(([key]) => key === "19-25")).toBeUndefined();
    const [few] = releaseEach([{ come: many(3), takenBack: 0 }]);
    expect(few?.release.content.tables.length).toBeGreaterThan(0);
    for (const table of few?.release.content.tables ?? []) {
      expect([table.state, table.responses, ...table.cells.filter((count) => count !== null)]).toEqual([
        "withheld",
        null,
      ]);
    }
  });

  it("hides how few are in a group of ¶76-77, also beside those who said nothing", () => {
    const profile = { ageBand: "16-18" as const, setting: null };
    const tables = exactOwnTables([], {
      ...{ versions: [], answers: [], people: [], received: 21 },
      byApproval: [{ approvalId: "set", wayIn: "own-device", count: 21 }],
      profiles: [
        { ...profile, circumstances: [], count: 13 },
        { ...profile, circumstances: ["care-leaver"], count: 7 },
        { ...profile, circumstances: ["youth-custody"], count: 1 },
      ],
    });
    const outcome = compileRelease({
      responses: 400,
      ownAnswers: 21,
      thresholds: usualThresholds,
      tables,
      earlier: [],
    });
    if (outcome.kind !== "made") throw new Error("a first release is always made");
    const groups = outcome.content.tables.find(({ key }) => key === "own:circumstances");
    const cellOf = (slug: string) => groups?.cells[groups.columns.findIndex(({ key }) => key === slug)];
    expect(cellOf("youth-custody") ?? null).toBeNull();
    expect(groups?.responses ?? 21).toBe(21);
    expect([null, 7]).toContain(cellOf("care-leaver") ?? null);
  });

  it("stands as it was where fewer than five have come or taken theirs back, and where an answer was changed", () => {
    const first = { come: many(20), takenBack: 0 };
    expect(releaseEach([first, { come: many(2), takenBack: 2 }])).toHaveLength(1);
    expect(releaseEach([first, { come: many(4, { face: "ok" }), takenBack: 0 }])).toHaveLength(1);
    expect(releaseEach([first, { come: [], takenBack: 4 }])).toHaveLength(1);
    // Four, and then four more: that there are eight would say how many came since.
    expect(
      releaseEach([
        { come: many(4), takenBack: 0 },
        { come: many(4), takenBack: 0 },
      ]),
    ).toHaveLength(1);
    const later = releaseEach([first, { come: many(6, { face: "ok" }), takenBack: 0 }]);
    expect(tableOf(later[1]?.release, "own:faces")).toMatchObject({ responses: 26, carriedFrom: null });
  });

  it("counts people in every table: no table's total is more than the young people who answered", async () => {
    await fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (people) => {
        for (const table of tablesOf(people)) {
          const total = table.counts.reduce((sum, count) => sum + count, 0);
          if (table.kind === "one-answer") expect(total, table.key).toBe(people.length);
          for (const count of table.counts) expect(count).toBeLessThanOrEqual(people.length);
        }
      }),
    );
  });
});
