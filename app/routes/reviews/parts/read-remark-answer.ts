import { maxAnswerLength } from "#app/domain/reviews/answer-remark.server.ts";
import { type Typed, typedOr } from "#app/http/parse-form.ts";

type RemarkAnswerRead =
  | { ok: true; value: { answer: string; seen: string | undefined } }
  | { ok: false; error: string };

/** The lead's answer to a remark, as typed on its own page, or at the desk, where several stand on one page. */
export function readRemarkAnswer(typed: Typed, remarkId: string): RemarkAnswerRead {
  const answer = typedOr(typed, "answer", typedOr(typed, `answer-${remarkId}`));
  if (answer.length > maxAnswerLength)
    return { ok: false, error: `Keep this under ${maxAnswerLength} characters.` };
  return { ok: true, value: { answer, seen: typed.seen?.[0] } };
}

/** Why an answer to a remark was not taken. */
export function explainRemarkRefusal(kind: "answer-needed" | "changed-meanwhile"): string {
  return kind === "answer-needed"
    ? "Say what you did with it."
    : "The reviewer has changed their comment since you opened this page. Read it again.";
}
