import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import type { AnsweredComment } from "#app/domain/review-answers/answer-comment.server.ts";
import type { AnswerByOther } from "#app/domain/reviews/answer-stamp.ts";

/** Says what would be replaced unseen. */
export function describeAnswerByOther({ by, words }: AnswerByOther): string {
  const answer = words === "" ? "" : `: “${words}”`;
  return `${by} has answered meanwhile${answer}. Save again to put yours in its place.`;
}

/** The same at the desk, where only what has no answer yet is answered. */
export function describeAnswerAtDesk({ by, words }: AnswerByOther): string {
  return `${by} has answered meanwhile${words === "" ? "" : `: “${words}”`}. Change that answer among the comments.`;
}

type Refusal = Exclude<AnsweredComment, { kind: "answered" | "no-such-comment" }>;

/** Why an answer to a comment was not taken, by the field that it is about. */
export function explainRefusal(refusal: Refusal): Record<string, string> {
  switch (refusal.kind) {
    case "not-changed-yet":
      return {
        outcome: "The question is still as the reviewer saw it. Change the question first, or choose “Kept”.",
      };
    case "has-changed":
      return {
        outcome:
          "The question is not as the reviewer saw it any more. Choose “Changed”, and say below what you did not follow.",
      };
    case "changed-meanwhile":
      return {
        outcome: "The reviewer has changed their comment since you opened this page. Read it again.",
      };
    case "answered-meanwhile":
      return { reason: describeAnswerByOther(refusal.other) };
    case "not-releasable":
      return { reason: leavingProblemWords[refusal.why] };
    case "reason-needed":
      return { reason: "Say why, so that the reviewer knows that you weighed it." };
  }
}
