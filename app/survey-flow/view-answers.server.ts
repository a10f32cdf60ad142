import { controlOf, type DraftAnswers } from "#app/domain/drafts/draft.ts";
import { type AnswersView, type AnswerView, formatValues } from "#app/domain/survey/answers-view.ts";
import { type FamilyProfile, listAskedFields, readProfileValues } from "#app/domain/survey/family-profile.ts";
import {
  type About,
  aboutKey,
  aboutQuestion,
  backgroundPages,
} from "#app/domain/survey/respondent-profile.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import type { ProfileStep, StepPlace, SurveyPage } from "#app/domain/survey/survey.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { PageArgs } from "../http/page-request.ts";
import { findSurveyWordings } from "./respondent.server.ts";

/** A family's answers for reading back, in the page's language. `changeIn`: the area in whose survey each can be changed. */
export async function viewAnswers(
  args: Pick<PageArgs, "context">,
  response: {
    translator: Translator;
    approvalId: string;
    pages: readonly SurveyPage<FocusAreasTable>[];
    answers: DraftAnswers;
    about: About;
    /** What was said of each child; none where they were spoken of together. */
    childProfiles?: FamilyProfile["childProfiles"];
    changeIn: string | null;
    /** What to say of a question that did not work. */
    noticeOf?: (questionVersionId: string) => string | undefined;
  },
): Promise<AnswersView> {
  const { translator } = response;
  const wordings = await findSurveyWordings(args, response.approvalId, translator);
  const pages = response.pages.map(({ number, focusArea, questions }) => ({
    number,
    name: wordings.focusArea(focusArea).shortName,
    answers: questions.map((question, index) => {
      const control = controlOf(question);
      const { text, choices } = wordings.question(question);
      const place: StepPlace = { step: `focus/${number}`, question: translator.easyRead ? index + 1 : null };
      return {
        key: question.id,
        control,
        label: text,
        value: formatValues(question, choices, response.answers[question.id] ?? [], translator),
        notice: response.noticeOf?.(question.id),
        changeHref: response.changeIn
          ? `${stepPath(response.changeIn, { ...place, isChange: true })}#${control}`
          : undefined,
      };
    }),
  }));
  return {
    pages,
    about: { title: translator.t("about.title"), answers: aboutAnswers(response, translator) },
  };
}

function aboutAnswers(
  { about, childProfiles = [], changeIn }: Partial<FamilyProfile> & { about: About; changeIn: string | null },
  { t, tOrDefault, language, easyRead }: Translator,
): AnswerView[] {
  const values = readProfileValues({ about, childProfiles });
  // What was said on paper, or before each child was asked about, is shown whoever said it.
  const askedAbout = about.children || about.support ? { ...about, role: [] } : about;
  const steps: ProfileStep[] = [
    "about",
    ...backgroundPages.map((_, index) => `background/${index + 1}` as const),
  ];
  return steps.flatMap((step) => {
    const fields = listAskedFields(step, askedAbout).filter(
      ({ child }) => child === null || child === 1 || childProfiles.length > 0,
    );
    const children = fields.filter(({ child }) => child !== null).length;
    return fields.map(({ name, child, control }, index) => {
      const { label, options } = aboutQuestion(name);
      const question = tOrDefault(aboutKey(name), label);
      const isOfAll = child !== null && childProfiles.length === 0;
      const chosen = (isOfAll ? about[name] : values[control]) ?? [];
      const place: StepPlace = { step, question: easyRead ? index + 1 : null };
      return {
        key: control,
        control,
        label: {
          words:
            child === null || children === 1 ? question : `${t("about.child-number", { child })} ${question}`,
          language: language.code,
        },
        value: chosen.map((value) =>
          tOrDefault(aboutKey(name, value), options.find((option) => option.value === value)?.label ?? value),
        ),
        changeHref: changeIn ? `${stepPath(changeIn, { ...place, isChange: true })}#${control}` : undefined,
      };
    });
  });
}
