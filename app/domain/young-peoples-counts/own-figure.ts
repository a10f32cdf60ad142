import type { OwnGroup, OwnTally } from "./own-tallies.ts";

/** An answer of one question that a finding can rest on: a mat's is named by its card, as "Talking: Going well". */
export type OwnFigureChoice = { label: string; count: number; base: number };

/** Every answer of a question with the people whom its share is of, in order. */
export function listOwnFigures({ groups }: Pick<OwnTally, "groups">): OwnFigureChoice[] {
  return groups.flatMap((group) =>
    group.choices.map((choice) => ({
      ...{ label: labelOf(group, choice.label), count: choice.count, base: group.base },
    })),
  );
}

/**
 * These answers of one question counted together, as they are now; null where one is not there, or where they are of two cards of
 * a mat: somebody may have laid both, and their sum would count no people.
 */
export function countOwnFigure(tally: OwnTally | undefined, labels: readonly string[]) {
  if (!tally) return null;
  for (const group of tally.groups) {
    const chosen = group.choices.filter(({ label }) => labels.includes(labelOf(group, label)));
    if (chosen.length === 0) continue;
    if (chosen.length !== labels.length) return null;
    return {
      count: chosen.reduce((sum, { count }) => sum + count, 0),
      base: group.base,
      question: tally.question,
      questionVersionId: tally.latestVersionId,
      labels: chosen.map(({ label }) => labelOf(group, label)),
    };
  }
  return null;
}

function labelOf({ label }: OwnGroup, answer: string): string {
  return label === null ? answer : `${label}: ${answer}`;
}
