import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { checkAnswers, controlOf, mergeAnswers } from "#app/domain/drafts/draft.ts";
import { notOnlineChoices } from "#app/domain/paper/english-paper-statement.ts";
import type { Entry } from "#app/domain/paper/entry.ts";
import { entryShape } from "#app/domain/paper/entry-form.server.ts";
import type { EntryRefused } from "#app/domain/paper/receive-entry.server.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { maxChildren, repeatForChildren, sortAskedQuestions } from "#app/domain/survey/asked-questions.ts";
import { type ConsentChoices, consentChoiceNames } from "#app/domain/survey/consent-statement.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import { checkForm, type FieldErrors, type Typed } from "#app/http/parse-form.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { readProfile } from "./children-fields.ts";

/** The whole form as typed: an entry, or what is wrong with it, by control and in the page's order. */
export function readEntry(
  typed: Typed,
  questions: readonly QuestionVersion[],
): { ok: true; entry: Entry } | { ok: false; errors: FieldErrors } {
  const how = checkForm(typed, entryShape);
  const choices = Object.fromEntries(
    consentChoiceNames.map((name) => [name, typed[name] !== undefined]),
  ) as ConsentChoices;
  const profile = readProfile(typed);
  const { about, childProfiles } = profile;
  const checked = checkAnswers(repeatForChildren(questions, maxChildren), typed);
  const answers = mergeAnswers({}, checked.answers);
  const { asked } = sortAskedQuestions(questions, { about, childProfiles, answers });
  // What is no question for them holds nothing up: it is not stored.
  const problems = Object.fromEntries(
    asked.map(controlOf).flatMap((control) => {
      const problem = checked.problems[control];
      return problem ? [[control, problem]] : [];
    }),
  );
  const errors = {
    ...(how.ok ? {} : how.errors),
    ...missingConsents(choices),
    ...formatProblems({ ...profile.problems, ...problems }, englishTranslator),
  };
  if (!how.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, entry: { ...how.value, choices, about, childProfiles, answers } };
}

function missingConsents(choices: ConsentChoices): FieldErrors {
  const missing = notOnlineChoices.filter(({ name, needed }) => needed && !choices[name]);
  return Object.fromEntries(
    missing.map(({ name, label }) => [
      name,
      `“${label}” must have been agreed to. If it was not, nothing of this response may be kept or used.`,
    ]),
  );
}

/** Why it could not be entered, beside the control that it is about or over the page (`general`). */
export function describeRefusal(
  refused: EntryRefused,
  survey: Pick<Survey, "opensAt" | "closesAt"> | null,
): { errors: FieldErrors; general?: string } {
  switch (refused.kind) {
    case "outside-window": {
      const opens = survey ? formatDateAndTime(survey.opensAt) : "";
      const closes = survey ? formatDateAndTime(survey.closesAt) : "";
      const words = {
        "before-opening": `The survey opened at ${opens}. What was received before cannot be counted.`,
        "after-closing": `The survey closed at ${closes}. What was received then or later cannot be counted.`,
        "yet-to-come": "That is still to come. Say when it was received.",
      };
      return { errors: { received: words[refused.why] } };
    }
    case "too-late":
      return {
        errors: {},
        general: "Counts have been released since the survey closed, so responses can no longer be changed.",
      };
    case "no-such-questions":
      return { errors: {}, general: "These questions are not approved in this re-visit." };
    case "consent-missing":
      return {
        errors: missingConsents({
          takePart: false,
          becomeEvidence: false,
          quoteWithoutName: false,
          useUnfinished: false,
        }),
      };
    case "nothing-answered":
      return { errors: {}, general: "No question is answered. Enter at least one answer." };
    case "invalid":
      return { errors: formatProblems(refused.problems, englishTranslator) };
  }
}
