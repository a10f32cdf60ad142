import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { type Verdict, verdictWords } from "#app/domain/responses/judgement.ts";

export type JudgementView = { verdict: Verdict; judgedText: string; note: string };

/** A judgement as it is read: "Looked at: doubtful, at 10am on … by …". */
export function viewJudgement(judgement: {
  verdict: Verdict;
  note: string;
  judgedAt: Temporal.Instant;
  judgedByName: string;
}): JudgementView {
  const { verdict, note, judgedAt, judgedByName } = judgement;
  return {
    verdict,
    note,
    judgedText: `${verdictWords[verdict]}, at ${formatDateAndTime(judgedAt)}, by ${judgedByName}`,
  };
}
