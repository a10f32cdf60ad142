import { type Random, randomFrom } from "#app/demo/random.ts";
import { type Answers, seededAnswers } from "./seeded-tables.ts";

/** What has come at a moment, how each group answered each question, and what is published then. */
export type Moment = { received: readonly Answers[]; release: boolean; noon: boolean };

const sizes = [12, 30, 60, 114, 200, 400];

/** One to so many moments of a survey with one question or two, as uneven as surveys are. */
export function seededMoments(
  seed: number,
  { maxReleases, noons }: { maxReleases: number; noons: boolean },
): Moment[] {
  const random = randomFrom(seed);
  const [groups, many, isTwo] = [
    random.integer(2, 5),
    random.integer(1, maxReleases),
    maxReleases > 1 && random.chance(0.4),
  ];
  const [scale, otherScale] = [random.integer(0, 3), random.integer(0, 3)];
  return Array.from({ length: many }, (_, moment): Moment => {
    const size = { responses: random.pick(sizes), groups, scale };
    const answers = seededAnswers(seed * 10 + moment, size);
    return {
      received: isTwo ? [answers, answeredBesides(random, answers, otherScale)] : [answers],
      release: moment === many - 1 || random.chance(0.7),
      noon: noons,
    };
  });
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
