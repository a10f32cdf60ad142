import type { StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { Column, ReleaseContent } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { roundRelease } from "#app/domain/reach/daily-release.ts";
import type { DailyRelease } from "#app/domain/reach/daily-release-shape.server.ts";
import { boundsFromNoon } from "#app/domain/releases/noon-bounds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import type { Moment } from "../../factories/seeded-moments.ts";
import { type Answers, groupColumns, tableOfAnswers, tableOfGroups } from "../../factories/seeded-tables.ts";
import type { Known, Sum } from "./linear-attacker.ts";

export type Published = {
  releases: { state: number; content: ReleaseContent }[];
  noons: { state: number; content: DailyRelease }[];
};

type MakeRelease = typeof compileRelease;

/** Publishes at each moment what is due; `make` may be another hider than ours. */
export function publish(moments: readonly Moment[], make: MakeRelease = compileRelease): Published {
  const published: Published = { releases: [], noons: [] };
  let releases: StoredRelease[] = [];
  let now: Moment["received"] | undefined;
  const hours: { hour: string; count: number }[] = [];
  const noons: Temporal.Instant[] = [];
  for (const [state, { received: come, release, noon, withdrawn, isChanged }] of moments.entries()) {
    now = now ? now.map((answers, question) => addAnswers(answers, come[question])) : come;
    const people = sum((come[0]?.rows ?? []).flat());
    // Who came is people and who withdrew; both are other than before.
    releases = releases.map((one) => ({
      ...one,
      differing: one.differing + people + 2 * withdrawn,
      isChanged: one.isChanged || isChanged,
    }));
    const at = Temporal.Instant.from("2026-11-20T00:00:00Z").add({ hours: 24 * state });
    hours.push({ hour: at.toString().slice(0, 13), count: people });
    if (noon) {
      noons.push(at.add({ hours: 12 }));
      const content = roundRelease(
        {
          byHour: hours,
          groups: groupColumns.map(({ key }, place) => ({
            name: "part-of-area",
            value: key,
            count: sum(now?.[0]?.rows[place] ?? []),
          })),
        },
        {
          noons,
          before: published.noons.at(-1)?.content ?? null,
          isReleased: published.releases.length > 0,
        },
      );
      published.noons.push({ state, content });
    }
    if (!release) continue;
    const [first] = now;
    if (!first) continue;
    const outcome = make({
      responses: sum(first.rows.flat()),
      thresholds: usualThresholds,
      tables: [tableOfGroups(first), ...now.map((answers, place) => tableOfAnswers(answers, `${place}`))],
      earlier: releases,
      bounds: boundsNow(published.noons.at(-1)?.content, first),
    });
    if (outcome.kind !== "made") continue;
    releases.push({
      id: `release-${state}`,
      number: state,
      differing: 0,
      isChanged: false,
      content: outcome.content,
    });
    published.releases.push({ state, content: outcome.content });
  }
  return published;
}

function boundsNow(noon: DailyRelease | undefined, answers: Answers) {
  return noon ? boundsFromNoon(noon, [tableOfGroups(answers)]) : undefined;
}

function addAnswers(answers: Answers, more: Answers | undefined): Answers {
  const rows = answers.rows.map((row, g) => row.map((count, a) => count + (more?.rows[g]?.[a] ?? 0)));
  return { columns: answers.columns, rows };
}

/** A world that the attacker does not know: how many came between moments, by question, group and answer. */
export class World {
  readonly #columns: readonly (readonly Column[])[];
  readonly #groups: number;
  readonly #states: number;
  readonly #starts: readonly number[];
  readonly #truth: readonly number[];
  readonly #mayFall: boolean;
  readonly unknowns: number;

  /** `mayFall`: the attacker holds it possible that answers were changed and withdrawn, so that any count may have fallen. */
  constructor(moments: readonly Moment[], { mayFall = false }: { mayFall?: boolean } = {}) {
    this.#mayFall = mayFall;
    const [first] = moments;
    this.#columns = (first?.received ?? []).map(({ columns }) => columns);
    this.#groups = first?.received[0]?.rows.length ?? 0;
    this.#states = moments.length;
    let start = 0;
    this.#starts = this.#columns.map((columns) => {
      const own = start;
      start += columns.length * this.#groups * this.#states;
      return own;
    });
    this.unknowns = start;
    const truth = new Array<number>(start).fill(0);
    for (const [state, { received: come }] of moments.entries()) {
      for (const [question, { rows }] of come.entries()) {
        for (const [g, row] of rows.entries()) {
          for (const [a, count] of row.entries()) {
            const before = mayFall && state > 0 ? (truth[this.#place(question, state - 1, g, a)] ?? 0) : 0;
            truth[this.#place(question, state, g, a)] = count + before;
          }
        }
      }
    }
    this.#truth = truth;
  }

  #place(question: number, state: number, group: number, answer: number): number {
    const answers = this.#columns[question]?.length ?? 0;
    return (this.#starts[question] ?? 0) + (state * this.#groups + group) * answers + answer;
  }

  /** How many of these groups had given one of these answers up to a moment, and after an earlier one. */
  count(
    question: number,
    {
      until,
      after = -1,
      groups,
      answers,
    }: { until: number; after?: number; groups?: number[]; answers?: number[] },
  ): Sum {
    const places: [number, number][] = [];
    const states = this.#mayFall
      ? [until, ...(after < 0 ? [] : [after])]
      : range(until - after).map((place) => after + 1 + place);
    for (const state of states) {
      const times = this.#mayFall && state !== until ? -1 : 1;
      for (const group of groups ?? range(this.#groups)) {
        for (const answer of answers ?? range(this.#columns[question]?.length ?? 0)) {
          places.push([this.#place(question, state, group, answer), times]);
        }
      }
    }
    return new Map(places);
  }

  truth(about: Sum): number {
    return sum([...about].map(([place, times]) => times * (this.#truth[place] ?? 0)));
  }

  /** What everybody has: all numbers of all that was published, and that everybody answered, or not, each question. */
  known({ releases, noons }: Published): Known[] {
    const known: Known[] = [];
    const equal = (about: Sum, value: number | null | undefined) => {
      if (value !== null && value !== undefined) known.push({ sum: about, min: value, max: value });
    };
    for (const question of range(this.#columns.length).slice(1)) {
      for (const state of range(this.#states)) {
        for (const group of range(this.#groups)) {
          const one = this.count(0, { after: state - 1, until: state, groups: [group] });
          const other = this.count(question, { after: state - 1, until: state, groups: [group] });
          equal(new Map([...one, ...[...other].map(([place, times]) => [place, -times] as const)]), 0);
        }
      }
    }
    for (const { state, content } of releases) {
      equal(this.count(0, { until: state }), content.responses);
      for (const table of content.tables) {
        if (table.carriedFrom !== null || table.state !== "shown") continue;
        const question = Number(table.key.replace("question:", ""));
        const isGroups = Number.isNaN(question);
        const of = (column: Pick<Column, "key" | "merges">) => {
          const keys = keysOf(column);
          const all = isGroups ? groupColumns : (this.#columns[question] ?? []);
          return all.flatMap(({ key }, place) => (keys.includes(key) ? [place] : []));
        };
        const cell = (places: number[]) =>
          isGroups
            ? this.count(0, { until: state, groups: places })
            : this.count(question, { until: state, answers: places });
        equal(this.count(0, { until: state }), table.responses);
        for (const [place, column] of table.columns.entries()) {
          const value = table.cells[place] ?? null;
          // None is never hidden in a table of its own.
          if (value === null) known.push({ sum: cell(of(column)), min: 1, max: Number.POSITIVE_INFINITY });
          else equal(cell(of(column)), value);
        }
        known.push(...this.#sharesOf(table, question, state));
        for (const { columns, rows, state: shown } of table.breakdowns) {
          if (shown !== "shown") continue;
          for (const row of rows) {
            const groups = groupColumns.flatMap(({ key }, place) =>
              keysOf(row).includes(key) ? [place] : [],
            );
            equal(this.count(0, { until: state, groups }), row.responses);
            for (const [place, column] of (columns ?? table.columns).entries()) {
              equal(this.count(question, { until: state, groups, answers: of(column) }), row.cells[place]);
            }
          }
        }
      }
    }
    for (const { state, content } of noons) {
      known.push({ sum: this.count(0, { until: state }), ...rounded(content.responses) });
      for (const [place, { key }] of groupColumns.entries()) {
        const group = content.standing ? undefined : content.groups.find(({ value }) => value === key);
        if (group && place < this.#groups) {
          known.push({ sum: this.count(0, { until: state, groups: [place] }), ...rounded(group.count) });
        }
      }
    }
    return known;
  }

  #sharesOf(table: ReleaseContent["tables"][number], question: number, state: number): Known[] {
    const { shares } = table;
    if (!shares) return [];
    const placesOf = (column: Column) =>
      (this.#columns[question] ?? []).flatMap(({ key }, place) =>
        keysOf(column).includes(key) ? [place] : [],
      );
    const base = this.count(question, {
      until: state,
      answers: table.columns.filter(({ role }) => role === "choice").flatMap(placesOf),
    });
    return table.columns.flatMap((column, place): Known[] => {
      const share = shares.percent[place];
      if (share === null || share === undefined || table.cells[place] === 0) return [];
      const own = this.count(question, { until: state, answers: placesOf(column) });
      const beside = (percent: number): Sum =>
        new Map([...base].map(([at]) => [at, (own.has(at) ? 100 : 0) - percent] as const));
      return [
        { sum: own, min: usualThresholds.counts, max: Number.POSITIVE_INFINITY },
        { sum: beside(share - shares.step / 2), min: 0, max: Number.POSITIVE_INFINITY },
        { sum: beside(share + shares.step / 2), min: Number.NEGATIVE_INFINITY, max: 0 },
      ];
    });
  }

  /**
   * Every number of one to four, and every change of so few between two releases, by what it is. Where answers may be
   * changed, a change between two releases is the sum of many, and tells of nobody.
   */
  secrets({ releases }: Published): { name: string; sum: Sum; value: number }[] {
    const all: { name: string; sum: Sum }[] = [];
    for (const [index, { state }] of releases.entries()) {
      const earlier = this.#mayFall ? [] : releases.slice(0, index).map((one) => one.state);
      for (const after of [-1, ...earlier]) {
        for (const [question, columns] of this.#columns.entries()) {
          for (const answer of range(columns.length)) {
            const name = `question ${question}, answer ${answer}, at ${state} after ${after}`;
            all.push({ name, sum: this.count(question, { until: state, after, answers: [answer] }) });
            for (const group of range(this.#groups)) {
              all.push({
                name: `${name}, group ${group}`,
                sum: this.count(question, { until: state, after, answers: [answer], groups: [group] }),
              });
            }
          }
        }
        for (const group of range(this.#groups)) {
          const name = `group ${group} at ${state} after ${after}`;
          all.push({ name, sum: this.count(0, { until: state, after, groups: [group] }) });
        }
      }
    }
    return all
      .map((secret) => ({ ...secret, value: this.truth(secret.sum) }))
      .filter(({ value }) => value > 0 && value < usualThresholds.counts);
  }
}

function rounded(count: number | null): { min: number; max: number } {
  return count === null ? { min: 0, max: 9 } : { min: Math.max(10, count - 2), max: count + 2 };
}

function keysOf({ key, merges }: { key: string; merges?: readonly { key: string }[] | undefined }): string[] {
  return (merges ?? [{ key }]).map((part) => part.key);
}

function range(many: number): number[] {
  return Array.from({ length: many }, (_, place) => place);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
