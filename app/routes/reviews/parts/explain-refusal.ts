import type { AnsweredComment } from "#app/domain/reviews/answer-comment.server.ts";

type Refusal = Exclude<AnsweredComment["kind"], "answered" | "no-such-comment">;

/** Why an answer to a comment was not taken, by the field that it is about. */
export function explainRefusal(kind: Refusal): Record<string, string> {
  switch (kind) {
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
    case "reason-needed":
      return { reason: "Say why, so that the reviewer knows that you weighed it." };
  }
}
