import type { MatPlace, TalliedAnswer } from "#db/tables/enumerations.ts";
import { choicesOf, type QuestionType, type Wording } from "../questions/question.ts";

export type { MatPlace };

/** Where an idea can lie on a talking mat, in the order of its columns. */
export const matPlaces = [
  "going-well",
  "so-so",
  "not-going-well",
  "leave-out",
] as const satisfies readonly MatPlace[];

export const matPlaceNames: Readonly<Record<MatPlace, string>> = {
  "going-well": "Going well",
  "so-so": "So-so",
  "not-going-well": "Not going well",
  "leave-out": "Leave out",
};

/** In characters: of what a young person types by themselves, as `youngPeoplesWords` stores it. */
export const maxWordsLength = 2000;

/** How many young people gave each answer; one that nobody gave may be missing. */
export type AnswerCounts = Readonly<Partial<Record<string, number>>>;

/** What each young person answers once: a question, or one card of a mat. */
export type AnswerGroup = {
  /** "" where the question has only one. */
  key: string;
  /** The card's word; null where the question itself is answered. */
  label: string | null;
  picture: string | null;
  answers: readonly { key: TalliedAnswer; label: string; picture: string | null }[];
};

type TalliedWording = Pick<Wording, "type" | "choices" | "pictures">;

/** The answers that exclude each other, as they are shown; none for a question in words. */
export function answerGroupsOf(question: TalliedWording): readonly AnswerGroup[] {
  const pictureOf = (index: number) => question.pictures?.[index] ?? null;
  if (question.type === "mat")
    return question.choices.map((label, index) => ({
      ...{ key: `choice-${index + 1}`, label, picture: pictureOf(index) },
      answers: matPlaces.map((place) => ({
        key: `choice-${index + 1}:${place}` as const,
        label: matPlaceNames[place],
        picture: null,
      })),
    }));
  if (!isTallied(question.type)) return [];
  const answers = choicesOf(question).flatMap(({ key, label }, index) =>
    isTalliedKey(key) ? [{ key, label, picture: question.type === "cards" ? pictureOf(index) : null }] : [],
  );
  return [{ key: "", label: null, picture: null, answers }];
}

/** A face or a card, of the choices that questions of all kinds have. */
function isTalliedKey(key: string): key is TalliedAnswer {
  return /^(?:good|ok|not-good|not-sure|choice-\d+)$/.test(key);
}

/** Whether what young people show is counted, rather than written down. */
export function isTallied(type: QuestionType): boolean {
  return type === "faces" || type === "cards" || type === "mat";
}

/** Whether that is an answer to that question. */
export function isAnswerTo(question: TalliedWording, answer: string): answer is TalliedAnswer {
  return answerGroupsOf(question).some(({ answers }) => answers.some(({ key }) => key === answer));
}

/** The group that an answer belongs to: a mat's card, or "". */
export function groupOf(answer: string): string {
  const colon = answer.indexOf(":");
  return colon === -1 ? "" : answer.slice(0, colon);
}

/** How many answers there are in all, or in one group: that many young people gave one. */
export function totalOf(counts: AnswerCounts, group?: string): number {
  return Object.entries(counts).reduce(
    (sum, [answer, count = 0]) => (group === undefined || groupOf(answer) === group ? sum + count : sum),
    0,
  );
}

export function groupsIn(counts: AnswerCounts): string[] {
  return [...new Set(Object.keys(counts).map(groupOf))];
}

/** How many young people answered: the most of any group, since each of them is in a group once. */
export function countPeople(counts: AnswerCounts): number {
  return Math.max(0, ...groupsIn(counts).map((group) => totalOf(counts, group)));
}
