import type { LanguageCode } from "#app/messages/languages.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import type { SurveyWindow } from "../calendar/survey-window.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { answerKey, readAnswerKey, sortAskedQuestions } from "../survey/asked-questions.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import type { EnteredMode } from "../survey/mode.ts";
import type { About } from "../survey/respondent-profile.ts";

/** Which of the paper forms a response was on: what was agreed to is kept in its words. */
export type PaperKind = { language: LanguageCode; easyRead: boolean };

/** A response as an inspector has it before them. */
export type Entry = ResponseOrigin & {
  choices: ConsentChoices;
  about: About;
  /** What is known of each child; empty where nothing is. */
  childProfiles: readonly ChildProfile[];
  /** By answer key. */
  answers: DraftAnswers;
};

export type ResponseOrigin = {
  mode: EnteredMode;
  /** The form that it was on; null where it was on none. */
  paper: PaperKind | null;
  receivedAt: Temporal.Instant;
};

/** An entry without what was no question for its writer, by what else they say: that is not stored. */
export function withoutUnasked<Part extends Pick<Entry, "about" | "childProfiles" | "answers">>(
  entry: Part,
  questions: readonly QuestionVersion[],
): Part {
  const keys = new Set(sortAskedQuestions(questions, entry).asked.map(answerKey));
  return { ...entry, answers: pickAnswers(entry.answers, (key) => keys.has(key)) };
}

function pickAnswers(answers: DraftAnswers, isWanted: (key: string) => boolean): DraftAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => isWanted(key)));
}

/** The answers of all children to each version together, as an entry of the safeguarding queue is about them. */
export function joinChildren(answers: DraftAnswers): DraftAnswers {
  const joined: DraftAnswers = {};
  for (const [key, values] of Object.entries(answers)) {
    const { questionVersionId: id } = readAnswerKey(key);
    joined[id] = [...(joined[id] ?? []), ...values];
  }
  return joined;
}

export type OutsideWindow = "before-opening" | "after-closing" | "yet-to-come";

/** Why a response received then cannot be counted; null where it can. What came before closing may be entered after it. */
export function findEntryDateProblem(
  { opensAt, closesAt }: SurveyWindow,
  { receivedAt, now }: { receivedAt: Temporal.Instant; now: Temporal.Instant },
): OutsideWindow | null {
  if (Temporal.Instant.compare(receivedAt, opensAt) < 0) return "before-opening";
  if (Temporal.Instant.compare(receivedAt, closesAt) >= 0) return "after-closing";
  return Temporal.Instant.compare(receivedAt, now) > 0 ? "yet-to-come" : null;
}
