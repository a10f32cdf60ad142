import type { LanguageCode } from "#app/messages/languages.ts";
import type { SurveyWindow } from "../calendar/survey-window.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import type { EnteredMode } from "../survey/mode.ts";
import type { About } from "../survey/respondent-profile.ts";

/** Which of the paper forms a response was on: what was agreed to is kept in its words. */
export type PaperKind = { language: LanguageCode; easyRead: boolean };

/** A response as an inspector has it before them. */
export type Entry = ResponseOrigin & {
  choices: ConsentChoices;
  about: About;
  answers: DraftAnswers;
};

export type ResponseOrigin = {
  mode: EnteredMode;
  /** The form that it was on; null where it was on none. */
  paper: PaperKind | null;
  receivedAt: Temporal.Instant;
};

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
