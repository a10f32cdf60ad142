import { lostField } from "#app/domain/text/text-field.ts";
import type { WordedFocusArea, WordedQuestion } from "#app/domain/translations/list-wordings.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import {
  readPicture,
  readWrittenQuestion,
  type WordingProblems,
} from "#app/domain/translations/wording-input.ts";
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

/**
 * What was typed for the questions and focus areas that stood on the editor's page. `lost`: what is missing of a question or
 * focus area of which something arrived.
 */
export function readWordingsForm(
  typed: Typed,
  held: { questions: readonly WordedQuestion[]; focusAreas: readonly WordedFocusArea[] },
  variant: Variant,
) {
  const lost: FieldErrors = {};
  const picture = hasPictures(variant) ? ["picture"] : [];
  const arrived = (name: (field: string) => string, fields: readonly string[], shown: string) => {
    const missing = ["seen", ...fields].filter((field) => !(name(field) in typed));
    if (missing.length > fields.length) return false;
    for (const field of missing) lost[name(field === "seen" ? shown : field)] = lostField;
    return true;
  };
  const written = {
    questions: held.questions.flatMap(({ question }) => {
      const name = (field: string) => fieldOf.question(question.id, field);
      const get = (field: string) => typedOr(typed, name(field));
      const choices = question.choices.map((_, index) => `choice-${index + 1}`);
      const fields = [
        "text",
        ...(question.hint === "" && !variant.easyRead ? [] : ["hint"]),
        ...choices,
        ...picture,
      ];
      if (!arrived(name, fields, "text")) return [];
      const seen = get("seen");
      const written = readWrittenQuestion(get, question);
      return [{ questionId: question.id, written, seen, stillRight: get("right") === "yes" }];
    }),
    focusAreas: held.focusAreas.flatMap(({ focusArea }) => {
      const name = (field: string) => fieldOf.focusArea(focusArea.id, field);
      const get = (field: string) => typedOr(typed, name(field));
      if (!arrived(name, ["name", ...picture], "name")) return [];
      const seen = get("seen");
      const written = { shortName: get("name"), picture: readPicture(get("picture")) };
      return [{ focusAreaId: focusArea.id, written, seen, stillRight: get("right") === "yes" }];
    }),
  };
  return { ...written, lost };
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
