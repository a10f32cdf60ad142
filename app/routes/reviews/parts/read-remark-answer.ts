import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { type AnsweredRemark, maxAnswerLength } from "#app/domain/review-answers/answer-remark.server.ts";
import { lostField } from "#app/domain/text/text-field.ts";
import { type Typed, typedOr } from "#app/http/parse-form.ts";
import { describeAnswerByOther } from "./explain-refusal.ts";

type RemarkAnswerRead =
  | { ok: true; value: { answer: string; seen: string; answerSeen: string } }
  | { ok: false; error: string };

/** The lead's answer to a remark, as typed on its own page, or at the desk, where several stand on one page. */
export function readRemarkAnswer(typed: Typed, remarkId: string): RemarkAnswerRead {
  const answer = typedOr(typed, "answer", typedOr(typed, `answer-${remarkId}`));
  if (answer.length > maxAnswerLength)
    return { ok: false, error: `Keep this under ${maxAnswerLength} characters.` };
  const [seen, answerSeen] = [typed.seen?.[0], typed["answer-seen"]?.[0]];
  if (seen === undefined || answerSeen === undefined) return { ok: false, error: lostField };
  return { ok: true, value: { answer, seen, answerSeen } };
}

/** Why an answer to a remark was not taken. */
export function explainRemarkRefusal(
  refusal: Exclude<AnsweredRemark, { kind: "answered" | "no-such-remark" }>,
): string {
  switch (refusal.kind) {
    case "answer-needed":
      return "Say what you did with it.";
    case "changed-meanwhile":
      return "The reviewer has changed their comment since you opened this page. Read it again.";
    case "answered-meanwhile":
      return describeAnswerByOther(refusal.other);
    case "not-releasable":
      return leavingProblemWords[refusal.why];
  }
}
