import { type Random, randomFrom } from "#app/demo/random.ts";
import { type Answers, seededAnswers } from "./seeded-tables.ts";

/** What has come at a moment, how each group answered each question, and what is published then. */
export type Moment = {
  received: readonly Answers[];
  release: boolean;
  noon: boolean;
  /** How many were withdrawn since the moment before; they are subtracted in `received`. */
  withdrawn: number;
  /** Whether somebody changed what they had said: less of one answer and more of another in `received`. */
  isChanged: boolean;
};

const sizes = [12, 30, 60, 114, 200, 400];

/** One to so many moments of a survey with one question or two, as uneven as surveys are. */
export function seededMoments(
  seed: number,
  { maxReleases, noons, changes = false }: { maxReleases: number; noons: boolean; changes?: boolean },
): Moment[] {
  const random = randomFrom(seed);
  const [groups, many, isTwo] = [
    random.integer(2, 5),
    random.integer(1, maxReleases),
    maxReleases > 1 && random.chance(0.4),
  ];
  const [scale, otherScale] = [random.integer(0, 3), random.integer(0, 3)];
  const moments = Array.from({ length: many }, (_, moment): Moment => {
    const size = { responses: random.pick(sizes), groups, scale };
    const answers = seededAnswers(seed * 10 + moment, size);
    return {
      received: isTwo ? [answers, answeredBesides(random, answers, otherScale)] : [answers],
      release: moment === many - 1 || random.chance(0.7),
      noon: noons,
      withdrawn: 0,
      isChanged: false,
    };
  });
  return changes ? withChanges(random, moments) : moments;
}

/** The same, where between two moments some change an answer or their group, and some withdraw theirs. */
function withChanges(random: Random, moments: readonly Moment[]): Moment[] {
  let standing: number[][][] | undefined;
  return moments.map((moment): Moment => {
    const received = moment.received.map(({ rows }) => rows.map((row) => [...row]));
    const before = standing;
    let [withdrawn, isChanged] = [0, false];
    for (let many = before ? random.integer(0, 9) : 0; before && many > 0; many -= 1) {
      const group = random.integer(0, (before[0]?.length ?? 1) - 1);
      const answers = before.map((rows) => pickPresent(random, rows[group] ?? []));
      if (answers.some((answer) => answer === null)) continue;
      const isWithdrawn = random.chance(0.3);
      const to = random.chance(0.2) ? random.integer(0, (before[0]?.length ?? 1) - 1) : group;
      for (const [question, answer] of answers.entries()) {
        const rows = before[question] ?? [];
        move(rows, received[question] ?? [], { group, answer: answer ?? 0, by: -1 });
        const other = random.integer(0, (rows[to]?.length ?? 1) - 1);
        if (!isWithdrawn) move(rows, received[question] ?? [], { group: to, answer: other, by: 1 });
      }
      if (isWithdrawn) withdrawn += 1;
      else isChanged = true;
    }
    standing = moment.received.map(({ rows }, question) =>
      rows.map((row, group) =>
        row.map((count, answer) => count + (before?.[question]?.[group]?.[answer] ?? 0)),
      ),
    );
    return {
      ...moment,
      received: moment.received.map(({ columns }, question) => ({ columns, rows: received[question] ?? [] })),
      withdrawn,
      isChanged,
    };
  });
}

function pickPresent(random: Random, counts: readonly number[]): number | null {
  const present = counts.flatMap((count, place) => (count > 0 ? [[place, count] as const] : []));
  return present.length === 0 ? null : random.weighted(present);
}

function move(
  standing: number[][],
  received: number[][],
  { group, answer, by }: { group: number; answer: number; by: number },
): void {
  for (const rows of [standing, received]) {
    const row = rows[group];
    if (row) row[answer] = (row[answer] ?? 0) + by;
  }
}

/** Another question, answered by the same people. */
function answeredBesides(random: Random, { rows }: Answers, scale: number): Answers {
  const { columns } = seededAnswers(1, { responses: 0, groups: 1, scale });
  const weights = columns.map((_, place) => [place, -Math.log(1 - random.next())] as const);
  return {
    columns,
    rows: rows.map((row) => {
      const counts = columns.map(() => 0);
      const people = row.reduce((sum, count) => sum + count, 0);
      for (let one = 0; one < people; one += 1) {
        const answer = random.weighted(weights);
        counts[answer] = (counts[answer] ?? 0) + 1;
      }
      return counts;
    }),
  };
}
