import { mergeDraftAnswers, type SameSave, skipSameScreens } from "#app/domain/drafts/same-answers.ts";
import { canDiffer, findAskedPages, listStepsStillPassed } from "#app/domain/survey/asked-pages.ts";
import { answerKey } from "#app/domain/survey/asked-questions.ts";
import { listAskedFields, mergeProfile, type ProfileValues } from "#app/domain/survey/family-profile.ts";
import {
  isProfileStep,
  nextStepAfter,
  type Step,
  type StepPlace,
  screensOf,
} from "#app/domain/survey/survey.ts";
import type { Answering } from "./respondent.server.ts";

type Leaving = {
  step: Step;
  /** In Easy Read, the screen of the step, from 1. */
  question: number | null;
  /** Somebody came from checking their answers. */
  isChange: boolean;
  save: SameSave & { about?: ProfileValues };
};

/**
 * Where somebody goes on from a step that is saved: the next screen in Easy Read, the next step on which they are asked something
 * by what they say now, or back to checking. A change that makes a question of something leads there before.
 */
export function findNextPlace(
  { set, draft, pages: pagesBefore }: Pick<Answering, "set" | "draft" | "pages">,
  { step, question, isChange, save }: Leaving,
): StepPlace & { isChange?: boolean } {
  const profile = mergeProfile(draft, save.about ?? {});
  if (isProfileStep(step) && !isChange && question !== null) {
    if (question < listAskedFields(step, profile.about).length) return { step, question: question + 1 };
  }
  const isPlain = !canDiffer(set.questions, profile.about) && !canDiffer(set.questions, draft.about);
  if (isPlain && isChange) return { step: "check" };
  const merged = isPlain ? draft : mergeDraftAnswers(draft, save, { ...profile, questions: set.questions });
  const after = { ...profile, ...merged };
  const pages = isPlain ? pagesBefore : skipSameScreens(findAskedPages(set, after), after);
  const page = pages.find(({ number }) => `focus/${number}` === step);
  const screens = page && question !== null ? screensOf(page).filter((screen) => screen > question) : [];
  if (!isChange) {
    if (screens[0] !== undefined) return { step, question: screens[0] };
    return { step: nextStepAfter(step, pages) };
  }
  const passed = listStepsStillPassed(set, { before: draft, after, passed: draft.passed });
  const isOpen = (one: (typeof pages)[number]) => !passed.includes(`focus/${one.number}`);
  const openScreens = (one: (typeof pages)[number]) =>
    screensOf(one).filter((_, index) => {
      const open = one.questions[index];
      return open && !after.answers[answerKey(open)]?.length;
    });
  const further = page && isOpen(page) ? openScreens(page).filter((screen) => screens.includes(screen)) : [];
  if (further[0] !== undefined) return { step, question: further[0], isChange: true };
  const again = pages.find((one) => one !== page && isOpen(one) && openScreens(one).length > 0);
  if (!again) return { step: "check" };
  return { step: `focus/${again.number}`, question: openScreens(again)[0] ?? null, isChange: true };
}
