import type { QuestionType } from "../questions/question.ts";
import {
  type AnswerCounts,
  type AnswerGroup,
  answerGroupsOf,
  countPeople,
  totalOf,
} from "./answer-groups.ts";

export type CardRow = {
  discussionId: string;
  focusAreaId: string;
  meaningId: string;
  type: QuestionType;
  text: string;
  choices: readonly string[];
  pictures: readonly string[];
  answer: string;
  count: number;
};

/** A question with cards or a mat as all discussions answered it. */
export type CardTally = {
  meaningId: string;
  type: QuestionType;
  question: string;
  /** How many young people answered it at all. */
  people: number;
  /** For cards one group; for a mat one a card. Each base counts people, and they are never added up. */
  groups: {
    key: string;
    label: string | null;
    picture: string | null;
    base: number;
    answers: { key: string; label: string; picture: string | null; count: number }[];
  }[];
};

/** The tallies of one focus area's rows, a meaning together, in the order in which they first come. */
export function tallyCards(rows: readonly CardRow[]): CardTally[] {
  const meaningIds = [...new Set(rows.map(({ meaningId }) => meaningId))];
  return meaningIds.flatMap((meaningId) => {
    const ofMeaning = rows.filter((row) => row.meaningId === meaningId);
    const latest = ofMeaning.at(-1);
    if (!latest) return [];
    const counts: Record<string, number> = {};
    for (const { answer, count } of ofMeaning) counts[answer] = (counts[answer] ?? 0) + Number(count);
    const groups = answerGroupsOf(latest).map((group) => withCounts(group, counts));
    return [
      { meaningId, type: latest.type, question: latest.text, people: countPeopleIn(ofMeaning), groups },
    ];
  });
}

/** Young people of two discussions are others, whichever cards they laid. */
function countPeopleIn(rows: readonly CardRow[]): number {
  const byDiscussion = new Map<string, Record<string, number>>();
  for (const { discussionId, answer, count } of rows) {
    const counts = byDiscussion.get(discussionId) ?? {};
    counts[answer] = (counts[answer] ?? 0) + Number(count);
    byDiscussion.set(discussionId, counts);
  }
  return [...byDiscussion.values()].reduce((sum, counts) => sum + countPeople(counts), 0);
}

function withCounts({ key, label, picture, answers }: AnswerGroup, counts: AnswerCounts) {
  return {
    ...{ key, label, picture, base: totalOf(counts, key) },
    answers: answers.map((answer) => ({ ...answer, count: counts[answer.key] ?? 0 })),
  };
}
