import { controlOf, type DraftAnswers } from "#app/domain/drafts/draft.ts";
import { type AnswersView, type AnswerView, formatValues } from "#app/domain/survey/answers-view.ts";
import { type About, aboutKey, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import type { StepPlace, SurveyPage } from "#app/domain/survey/survey.ts";
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
  { about, changeIn }: { about: About; changeIn: string | null },
  { tOrDefault, language }: Translator,
): AnswerView[] {
  return aboutQuestions.map(({ name, label, options }) => ({
    key: name,
    control: name,
    label: { words: tOrDefault(aboutKey(name), label), language: language.code },
    value: (about[name] ?? []).map((value) =>
      tOrDefault(aboutKey(name, value), options.find((option) => option.value === value)?.label ?? value),
    ),
    changeHref: changeIn ? `${stepPath(changeIn, { step: "about", isChange: true })}#${name}` : undefined,
  }));
}
