import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AboutFields } from "#app/components/about-fields.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import type { Wording } from "#app/domain/questions/question.ts";
import { aboutTranslator } from "#app/messages/about-translator.ts";

const question = {
  text: "How has it been?",
  hint: "Since May 2025",
  choices: [],
  since: null,
  required: false,
};

it.each(["long-words", "difficulty", "several-of"] as const)(
  "a question for %s shows its hint, what is wrong, that it is needed, and can be looked at only",
  (type) => {
    const choices = type === "several-of" ? ["Late", "On time"] : [];
    const shown = renderToStaticMarkup(
      createElement(QuestionField, {
        question: { ...question, type, choices, required: true } as Wording,
        name: "q-1",
        error: "Choose one",
        disabled: true,
      }),
    );
    for (const words of ["Since May 2025", "Choose one", "(needed)", "disabled"])
      expect(shown).toContain(words);
  },
);

it("what somebody may say about themselves shows hints, what is wrong, and that it is optional", () => {
  const shown = renderToStaticMarkup(
    createElement(AboutFields, {
      translator: aboutTranslator,
      values: {},
      errors: { role: "Choose one" },
    }),
  );
  for (const words of ["field-hint", "Choose one", "(optional)"]) expect(shown).toContain(words);
});
