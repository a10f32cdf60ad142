import { formatInstant } from "../calendar/instant-text.ts";

/** An answer that stands where somebody was about to write theirs over one that they had not seen. */
export type AnswerByOther = {
  by: string;
  words: string;
  /** Sent again with it, theirs takes its place. */
  stamp: string;
};

/** What tells whether an answer is still the one that somebody has before them: empty where there was none. */
export function formatAnswerStamp(answeredAt: Temporal.Instant | null): string {
  return answeredAt === null ? "" : formatInstant(answeredAt);
}
