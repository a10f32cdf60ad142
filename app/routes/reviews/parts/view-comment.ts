import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { describeChange } from "#app/domain/questions/describe-change.ts";
import type { CommentSeen } from "#app/domain/reviews/find-review.server.ts";
import type { CommentInCard } from "./comment-card.tsx";

/** A comment with its times in words. */
export function viewComment({
  id,
  body,
  by,
  organisation,
  commentedAt,
  on,
  answer,
}: CommentSeen): CommentInCard {
  return {
    id,
    body,
    by,
    organisation,
    timeText: formatDateAndTime(commentedAt),
    answer: answer
      ? {
          outcome: answer.outcome,
          reason: answer.reason,
          by: answer.by,
          timeText: formatDateAndTime(answer.answeredAt),
          changes: answer.now === null ? null : describeChange(on, answer.now),
        }
      : null,
  };
}
