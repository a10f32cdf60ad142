import type { WordedFocusArea, WordedQuestion } from "#app/domain/questions/list-wordings.server.ts";
import type { Variant } from "#app/domain/questions/wording.ts";
import {
  readPicture,
  readWrittenQuestion,
  type WordingProblems,
} from "#app/domain/questions/wording-input.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

/** What the names of a question's or focus area's fields begin with. */
export const fieldOf = {
  question: (id: string, field: string) => `question-${id}-${field}`,
  focusArea: (id: string, field: string) => `area-${id}-${field}`,
};

/** Whether pictures are chosen with that variant; every other takes them from there. */
export function hasPictures({ language, easyRead }: Variant): boolean {
  return language === "en" && easyRead;
}

/** What was typed for the questions and focus areas that stood on the editor's page. */
export function readWordingsForm(
  typed: Typed,
  held: { questions: readonly WordedQuestion[]; focusAreas: readonly WordedFocusArea[] },
) {
  return {
    questions: held.questions.flatMap(({ question }) => {
      const get = (field: string) => typedOr(typed, fieldOf.question(question.id, field));
      const seen = get("seen");
      if (seen === "") return [];
      const written = readWrittenQuestion(get, question);
      return [{ questionId: question.id, written, seen, stillRight: get("right") === "yes" }];
    }),
    focusAreas: held.focusAreas.flatMap(({ focusArea }) => {
      const get = (field: string) => typedOr(typed, fieldOf.focusArea(focusArea.id, field));
      const seen = get("seen");
      if (seen === "") return [];
      const written = { shortName: get("name"), picture: readPicture(get("picture")) };
      return [{ focusAreaId: focusArea.id, written, seen, stillRight: get("right") === "yes" }];
    }),
  };
}

/** What is wrong, by the name of the field it stands beside. */
export function errorsByField(wrong: {
  questions: Record<string, WordingProblems>;
  focusAreas: Record<string, string>;
}): FieldErrors {
  const errors: FieldErrors = {};
  for (const [id, message] of Object.entries(wrong.focusAreas))
    errors[fieldOf.focusArea(id, "name")] = message;
  for (const [id, { text, hint, choices }] of Object.entries(wrong.questions)) {
    if (text) errors[fieldOf.question(id, "text")] = text;
    if (hint) errors[fieldOf.question(id, "hint")] = hint;
    for (const [index, problem] of choices.entries()) {
      if (problem) errors[fieldOf.question(id, `choice-${index + 1}`)] = problem;
    }
  }
  return errors;
}
