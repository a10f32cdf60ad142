import {
  type AnswerOutcome,
  answerOutcomes,
  maxReasonLength,
} from "#app/domain/review-answers/answer-comment.server.ts";
import { findLostFields, readChoice } from "#app/domain/text/text-field.ts";
import { type Typed, typedOr } from "#app/http/parse-form.ts";

type AnswerRead =
  | { ok: true; value: { outcome: AnswerOutcome; reason: string; seen: string; answerSeen: string } }
  | { ok: false; errors: Record<string, string> };

/** The lead's answer to a comment, as typed on its own page or beside the question. */
export function readAnswer(typed: Typed): AnswerRead {
  const lost = findLostFields(typed, ["reason", "seen", "answer-seen"]);
  if (Object.keys(lost).length > 0) return { ok: false, errors: lost };
  const [reason, seen] = [typedOr(typed, "reason"), typedOr(typed, "seen")];
  const answerSeen = typedOr(typed, "answer-seen");
  const outcome = readChoice(typed, "outcome", answerOutcomes);
  if (outcome === null) return { ok: false, errors: { outcome: "Choose what you did with the comment." } };
  if (reason.length > maxReasonLength)
    return { ok: false, errors: { reason: `Keep this under ${maxReasonLength} characters.` } };
  return { ok: true, value: { outcome, reason, seen, answerSeen } };
}
