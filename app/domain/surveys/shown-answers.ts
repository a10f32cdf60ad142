import type { Said } from "../questions/wording.ts";

/** An answer as its writer reads it back. `control`: the name of its control on the page where it can be changed. */
export type ShownAnswer = {
  key: string;
  control: string;
  label: Said;
  value: string[];
  changeHref?: string;
};

export type ShownPage = { number: number; name: Said; answers: ShownAnswer[] };

export type ShownAnswers = { pages: ShownPage[]; about: { title: string; answers: ShownAnswer[] } };

/** The same, with each thing that was chosen or written as `own` has it. */
export function withOwn({ pages, about }: ShownAnswers, own: (text: string) => string): ShownAnswers {
  const mapped = (answers: readonly ShownAnswer[]) =>
    answers.map((answer) => ({ ...answer, value: answer.value.map((text) => own(text)) }));
  return {
    pages: pages.map((page) => ({ ...page, answers: mapped(page.answers) })),
    about: { ...about, answers: mapped(about.answers) },
  };
}
