import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { notOnlineChoices } from "#app/domain/paper/english-paper-statement.ts";
import type { Entry } from "#app/domain/paper/entry.ts";
import type { OpenedEntry } from "#app/domain/paper/open-entered-response.server.ts";
import { choicesOf } from "#app/domain/questions/question.ts";
import { answerKey, maxChildren, repeatForChildren } from "#app/domain/survey/asked-questions.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { aboutQuestions, describeProfileAnswer } from "#app/domain/survey/respondent-profile.ts";
import { findLanguage } from "#app/messages/languages.ts";
import { childNumbers } from "./children-fields.ts";

/** What is kept of a response where it says something else than was typed: what it is about, and how it stands there. */
export function listOtherValues({ set, entry: stored }: OpenedEntry, typed: Entry) {
  const rows = [
    { label: "How it came", read: ({ mode, paper }: Compared) => formatMode(mode) + formatPaper(paper) },
    { label: "When it was received", read: ({ receivedAt }: Compared) => formatDateAndTime(receivedAt) },
    ...notOnlineChoices.map(({ name, label }) => ({
      label,
      read: ({ choices }: Compared) => (choices?.[name] ? "agreed" : "not agreed"),
    })),
    ...aboutQuestions.map(({ name, heading, options }) => ({
      label: heading,
      read: ({ about }: Compared) =>
        formatAnswer(about[name], (value) => options.find((option) => option.value === value)?.label),
    })),
    ...childNumbers.map((child) => ({
      label: `Plan or support of child ${child}`,
      read: ({ childProfiles }: Compared) =>
        formatAnswer(
          childProfiles[child - 1]?.support,
          (value) => describeProfileAnswer("support", value)?.label,
        ),
    })),
    ...repeatForChildren(set.questions, maxChildren).map((question) => ({
      label: question.child === undefined ? question.text : `${question.text} Child ${question.child}`,
      read: ({ answers }: Compared) =>
        formatAnswer(
          answers[answerKey(question)],
          (value) => choicesOf(question).find(({ key }) => key === value)?.label,
        ),
    })),
  ];
  return rows
    .map(({ label, read }) => ({ label, value: read(stored), isOther: read(stored) !== read(typed) }))
    .filter(({ isOther }) => isOther)
    .map(({ label, value }) => ({ label, value }));
}

type Compared = OpenedEntry["entry"];

function formatPaper(paper: Compared["paper"]): string {
  if (paper === null) return "";
  return `, ${findLanguage(paper.language)?.english ?? paper.language}${paper.easyRead ? ", Easy Read" : ""}`;
}

function formatAnswer(
  values: readonly string[] = [],
  labelOf: (value: string) => string | undefined,
): string {
  return values.length === 0 ? "nothing" : values.map((value) => labelOf(value) ?? value).join("; ");
}
