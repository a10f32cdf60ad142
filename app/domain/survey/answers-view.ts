import type { Translator } from "#app/messages/translator.ts";
import { asksForWords, choiceKey, choicesOf, type Wording } from "../questions/question.ts";
import type { LocalizedText } from "../translations/wording.ts";

/** An answer as its writer reads it back. `control`: the name of its control on the page where it can be changed. */
export type AnswerView = {
  key: string;
  control: string;
  /** Of which child it is, where a family has more than one, and how that child is called. */
  child?: number;
  part?: string;
  label: LocalizedText;
  value: string[];
  /** What is to be said of its question: that it did not work for a while. */
  notice?: string;
  changeHref?: string;
};

export type AnswerPageView = { number: number; name: LocalizedText; answers: AnswerView[] };

export type AnswersView = {
  pages: AnswerPageView[];
  about: { title: string; answers: AnswerView[] };
  /** What a draft holds that is not sent with it, with the reason in words; absent where there is nothing. */
  unsent?: { reason: string; answers: AnswerView[] }[];
};

/** The same, with each thing that was chosen or written as `own` has it. */
export function mapAnswerTexts(
  { pages, about, unsent }: AnswersView,
  mapText: (text: string) => string,
): AnswersView {
  const mapped = (answers: readonly AnswerView[]) =>
    answers.map((answer) => ({
      ...answer,
      ...(answer.part === undefined ? {} : { part: mapText(answer.part) }),
      value: answer.value.map((text) => mapText(text)),
    }));
  return {
    pages: pages.map((page) => ({ ...page, answers: mapped(page.answers) })),
    about: { ...about, answers: mapped(about.answers) },
    ...(unsent ? { unsent: unsent.map((group) => ({ ...group, answers: mapped(group.answers) })) } : {}),
  };
}

/** What was chosen or written, in the page's words. `listed`: the words of a list's choices. */
export function formatValues(
  question: Pick<Wording, "type" | "choices" | "offersNotComeUp">,
  listed: readonly LocalizedText[],
  values: readonly string[],
  { tOrDefault }: Translator,
): string[] {
  if (asksForWords(question.type)) return [...values];
  const choices = choicesOf(question);
  return values.map((value) => {
    const index = choices.findIndex(({ key }) => key === value);
    return listed[index]?.words ?? tOrDefault(choiceKey(value), choices[index]?.label ?? value);
  });
}
