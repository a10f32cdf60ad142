import { controlOf, type DraftAnswers } from "#app/domain/drafts/draft.ts";
import { type About, aboutKey, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { formatValues, type ShownAnswer, type ShownAnswers } from "#app/domain/survey/shown-answers.ts";
import { addressOf, type SurveyPage } from "#app/domain/survey/survey.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { FocusAreasTable } from "#db/tables/revisits.ts";
import { type Asked, saidIn } from "./respondent.server.ts";

/**
 * Answers as their writer reads them back, in the page's words. `change`: the survey's address, where each can be changed.
 */
export async function showAnswers(
  asked: Pick<Asked, "context">,
  given: {
    approvalId: string;
    pages: readonly SurveyPage<FocusAreasTable>[];
    answers: DraftAnswers;
    about: About;
    change: string | null;
  },
): Promise<ShownAnswers> {
  const { words } = asked.context.page;
  const said = await saidIn(asked, given.approvalId);
  const pages = given.pages.map(({ number, focusArea, questions }) => ({
    number,
    name: said.focusArea(focusArea).shortName,
    answers: questions.map((question, index) => {
      const control = controlOf(question);
      const { text, choices } = said.question(question);
      const at = addressOf(`focus/${number}`, words.easyRead ? index + 1 : null);
      return {
        key: question.id,
        control,
        label: text,
        value: formatValues(question, choices, given.answers[question.id] ?? [], words),
        changeHref: given.change
          ? `${given.change}/${at}${at.includes("?") ? "&" : "?"}change#${control}`
          : undefined,
      };
    }),
  }));
  return { pages, about: { title: words.t("about.title"), answers: aboutAnswers(given, words) } };
}

function aboutAnswers(
  { about, change }: { about: About; change: string | null },
  { sayNamed, language }: Translator,
): ShownAnswer[] {
  return aboutQuestions.map(({ name, label, options }) => ({
    key: name,
    control: name,
    label: { words: sayNamed(aboutKey(name), label), language: language.code },
    value: (about[name] ?? []).map((value) =>
      sayNamed(aboutKey(name, value), options.find((option) => option.value === value)?.label ?? value),
    ),
    changeHref: change ? `${change}/about?change#${name}` : undefined,
  }));
}
