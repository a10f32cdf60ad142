import type { QuestionVersion } from "../questions/question.ts";
import { listAskedKeys } from "../survey/asked-pages.ts";
import {
  type AskedQuestion,
  answerKey,
  type EarlierAnswers,
  readAnswerKey,
} from "../survey/asked-questions.ts";
import { type SurveyPage, screensOf } from "../survey/survey.ts";
import { type Draft, type DraftAnswers, mergeAnswers } from "./draft.ts";

/** A further child of whom the same is to hold as of the first, or no longer, in so many questions. */
export type SameMark = { child: number; questionVersionIds: readonly string[]; isSame: boolean };

export type SameSave = {
  answers?: DraftAnswers;
  sameMarks?: readonly SameMark[];
  /** What was said of a further child by itself, under a mark that it is the same: it is set aside. */
  setAside?: DraftAnswers;
};

/** The name of the box that marks a child's answers on a page as the same as the first child's. */
export function sameControlOf(child: number): string {
  return `same-${child}`;
}

/** Whether the same holds of a child as of the first, in any of these questions. */
export function isMarkedSame(
  { sameAnswers }: Pick<Draft, "sameAnswers">,
  questions: readonly { id: string }[],
  child: number,
): boolean {
  return questions.some(({ id }) => sameAnswers[answerKey({ id, child })] !== undefined);
}

/**
 * What a draft's answers become. Of a child that is marked as the same, each save stores what stands for the first child then:
 * so nothing that reads answers has to know of marks, and a later change of the first child's answer holds for the other while the
 * mark stands, and no longer. What was said of the other child before is set aside, and comes back without the mark.
 */
export function mergeDraftAnswers(
  draft: Pick<Draft, "answers" | "sameAnswers">,
  save: SameSave,
  {
    questions,
    about,
    childProfiles,
  }: Omit<EarlierAnswers, "answers"> & { questions: readonly QuestionVersion[] },
): Pick<Draft, "answers" | "sameAnswers"> {
  const answers = mergeAnswers(draft.answers, save.answers ?? {});
  const sameAnswers = { ...draft.sameAnswers };
  for (const { child, questionVersionIds, isSame } of save.sameMarks ?? []) {
    for (const key of questionVersionIds.map((id) => answerKey({ id, child }))) {
      const before = sameAnswers[key];
      if (isSame) sameAnswers[key] = before ?? answers[key] ?? [];
      else if (before) {
        delete sameAnswers[key];
        if (before.length > 0 && save.answers?.[key] === undefined) answers[key] = before;
      }
    }
  }
  for (const [key, values] of Object.entries(save.setAside ?? {}))
    if (sameAnswers[key]) sameAnswers[key] = values;
  const marked = Object.keys(sameAnswers);
  if (marked.length === 0) return { answers, sameAnswers };
  const askedKeys = listAskedKeys(questions, { about, childProfiles, answers });
  const copies = marked
    .map((key) => [key, readAnswerKey(key).questionVersionId] as const)
    .filter(([, first]) => askedKeys.has(first))
    .map(([key, first]) => [key, answers[first] ?? []]);
  return { answers: mergeAnswers(answers, Object.fromEntries(copies)), sameAnswers };
}

/**
 * The pages as Easy Read goes through them: of a child that is marked as the same, the screen with the box alone, and what the first
 * child is not asked.
 */
export function skipSameScreens<Area>(
  pages: SurveyPage<Area>[],
  { sameAnswers }: Pick<Draft, "sameAnswers">,
): SurveyPage<Area>[] {
  if (Object.keys(sameAnswers).length === 0) return pages;
  return pages.map((page) => {
    const ids = new Set(page.questions.filter(({ child }) => child === undefined).map(({ id }) => id));
    const parts = new Set<number>();
    const isSkipped = page.questions.map((question: AskedQuestion) => {
      const { id, child } = question;
      if (child === undefined) return false;
      const isFirst = !parts.has(child);
      parts.add(child);
      return !isFirst && ids.has(id) && sameAnswers[answerKey(question)] !== undefined;
    });
    return {
      ...page,
      questions: page.questions.filter((_, index) => !isSkipped[index]),
      screens: screensOf(page).filter((_, index) => !isSkipped[index]),
    };
  });
}
