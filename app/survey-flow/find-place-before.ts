import { atLastQuestion } from "#app/domain/survey/family-profile.ts";
import { type About, backgroundPages } from "#app/domain/survey/respondent-profile.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { backFrom, isProfileStep, type Step, type StepPlace } from "#app/domain/survey/survey.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";

type Way = {
  pages: readonly { number: number; questions: readonly unknown[]; screens?: readonly number[] }[];
  about: About;
  translator: Pick<Translator, "easyRead">;
};

/** The address to which Back leads from a step; in Easy Read each question is a page of its own. */
export function findPlaceBefore(area: string, place: StepPlace, way: Way): string {
  const { step, question = null } = place;
  if (isProfileStep(step) && question !== null && question > 1)
    return stepPath(area, { step, question: question - 1 });
  if (step === "about") return paths.survey.consent(area);
  return stepPath(area, findStepBefore({ step, question }, way));
}

function findStepBefore({ step, question = null }: StepPlace, { pages, about, translator }: Way): StepPlace {
  const [, kind, number] = /^(focus|background)\/(\d+)$/.exec(step) ?? [];
  const page = Number(number);
  if (kind === "focus") return atEnd(backFrom({ pages, number: page, question }));
  if (kind === undefined) return atEnd({ step: `background/${backgroundPages.length}` });
  if (page > 1) return atEnd({ step: `background/${page - 1}` });
  // One past the last page, from whose point of view the last is the page before.
  const past = (pages.at(-1)?.number ?? 0) + 1;
  return atEnd(backFrom({ pages, number: past, question: translator.easyRead ? 1 : null }));

  function atEnd(before: { step: Step; question?: number | null }): StepPlace {
    if (!translator.easyRead || !isProfileStep(before.step)) return before;
    return atLastQuestion(before, before.step, about);
  }
}
