import type { TalliedFace } from "#db/tables/enumerations.ts";
import {
  type AnswerCounts,
  countPeople,
  groupOf,
  groupsIn,
  totalOf,
} from "../young-peoples-answers/answer-groups.ts";

/** The faces that a young person can choose between. */
export const faces = ["good", "ok", "not-good", "not-sure"] as const satisfies readonly TalliedFace[];

/** One question's answers in one discussion, for one focus area. */
export type Tally = {
  readonly focusAreaId: string;
  readonly questionVersionId: string;
  readonly counts: AnswerCounts;
};

export type TallyRow = { focusAreaId: string; questionVersionId: string; face: string; count: number };

/** The rows of the table, a question together. */
export function tallyRows(rows: readonly TallyRow[]): Tally[] {
  const tallies = new Map<
    string,
    { focusAreaId: string; questionVersionId: string; counts: Record<string, number> }
  >();
  for (const { focusAreaId, questionVersionId, face, count } of rows) {
    const key = `${focusAreaId} ${questionVersionId}`;
    const tally = tallies.get(key) ?? { focusAreaId, questionVersionId, counts: {} };
    tally.counts[face] = (tally.counts[face] ?? 0) + count;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

/**
 * Whether one question's answers may change like that: none below nothing, and no more of those that exclude each other than
 * young people who count. Taking one away is always allowed, since that is how a tally over the count is corrected.
 */
export function checkTally(
  counts: AnswerCounts,
  press: { answer: string; change: number },
  counting: number,
): "allowed" | "nothing-to-take-away" | "all-counted" {
  if ((counts[press.answer] ?? 0) + press.change < 0) return "nothing-to-take-away";
  const total = totalOf(counts, groupOf(press.answer)) + press.change;
  return press.change > 0 && total > counting ? "all-counted" : "allowed";
}

/**
 * Why a press cannot be tied to a participant, or cannot take away what is tied to one; null where it can. Each participant is in a
 * group once, and what is known to be somebody's goes only as theirs.
 */
export function checkTie(
  ties: readonly { participantId: string; face: string }[],
  press: { participantId: string | null; answer: string; change: number; count: number },
): "participant-answered" | "participant-not-answered" | "nothing-to-take-away" | null {
  const { participantId, answer, change, count } = press;
  if (participantId === null) {
    const tied = ties.filter(({ face }) => face === answer).length;
    return change < 0 && count + change < tied ? "nothing-to-take-away" : null;
  }
  const theirs = ties.filter((tie) => tie.participantId === participantId);
  if (change < 0) return theirs.some(({ face }) => face === answer) ? null : "participant-not-answered";
  return theirs.some(({ face }) => groupOf(face) === groupOf(answer)) ? "participant-answered" : null;
}

/** Tallies with more answers than young people who count, as when a consent was withdrawn: to be corrected. */
export function talliesOver(
  tallies: readonly Tally[],
  counting: number,
  ownAnswered: Readonly<Partial<Record<string, number>>> = {},
): (Tally & { over: number; people: number })[] {
  return tallies
    .map((tally) => {
      const room = Math.max(0, counting - (ownAnswered[tally.questionVersionId] ?? 0));
      const totals = groupsIn(tally.counts).map((group) => totalOf(tally.counts, group));
      const over = totals.reduce((sum, total) => sum + Math.max(0, total - room), 0);
      return { ...tally, over, people: countPeople(tally.counts) };
    })
    .filter(({ over }) => over > 0);
}
