import type { Problem } from "#app/domain/questions/question.ts";
import {
  checkProfile,
  type FamilyProfile,
  listAskedFields,
  listProfileFields,
  mergeProfile,
  type ProfileField,
  type ProfileValues,
  youngPersonRole,
} from "#app/domain/survey/family-profile.ts";
import { aboutNames } from "#app/domain/survey/respondent-profile.ts";
import type { ProfileStep } from "#app/domain/survey/survey.ts";
import type { Typed } from "../http/parse-form.ts";
import { keepsOtherAnswer, readQuestionNumber } from "./step-fields.ts";

/** The hidden control by which a page says that it asks the support of each child. */
export const eachChildField = "each-child";

/** The one page of all these questions, from before they were split: it can still be open in a window. */
const fieldsOfOldPage: readonly ProfileField[] = aboutNames.map((name) => ({
  name,
  child: null,
  control: name,
}));

/**
 * What was chosen on a step about the family, by control. What is not asked of whoever answers so (a child beyond the number that
 * they speak for) is emptied; what is wrong, and an answer of another window that is to stay, is left out.
 */
export function parseProfile(
  before: FamilyProfile,
  step: ProfileStep,
  typed: Typed,
): { about: ProfileValues; problems: Record<string, Problem> } {
  const ofThisPage = ({ control }: ProfileField) => !keepsOtherAnswer(typed, control);
  const chosen = isYoungPerson(typed) ? { ...typed, role: [] } : typed;
  if (step === "about" && typed[eachChildField] === undefined) {
    const { values, problems } = checkProfile(fieldsOfOldPage.filter(ofThisPage), chosen);
    return { about: values, problems };
  }
  const question = readQuestionNumber(typed);
  const onPage =
    question === null
      ? listProfileFields(step)
      : listAskedFields(step, before.about).slice(question - 1, question);
  const first = checkProfile(
    onPage.filter((field) => field.child === null && ofThisPage(field)),
    chosen,
  ).values;
  const { about } = mergeProfile(before, first);
  const askedOf = isYoungPerson(typed) ? { ...about, role: [youngPersonRole] } : about;
  const askedControls = new Set(listAskedFields(step, askedOf).map(({ control }) => control));
  const { values, problems } = checkProfile(
    onPage.filter((field) => askedControls.has(field.control) && ofThisPage(field)),
    chosen,
  );
  const unasked = listProfileFields(step).filter(({ control }) => !askedControls.has(control));
  const emptied = Object.fromEntries(unasked.map(({ control }) => [control, []]));
  return { about: { ...values, ...emptied }, problems };
}

/** Whether a young person has said on the parents' first page that they are one. */
export function isYoungPerson(typed: Typed): boolean {
  return typed.role?.[0] === youngPersonRole;
}
