import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listChanges } from "#app/domain/questions/list-changes.ts";
import type { CommentSeen } from "#app/domain/reviews/list-comments.server.ts";
import { compareWords } from "#app/domain/text/word-difference.ts";
import type { CommentInCard } from "./comment-card.tsx";

/** A comment with its times in words. */
export function viewComment({ commentedAt, on, answer, ...comment }: CommentSeen): CommentInCard {
  const { id, body, by, organisation, suggestedText, replacedText } = comment;
  return {
    ...{ id, body, by, organisation },
    timeText: formatDateAndTime(commentedAt),
    suggestion:
      suggestedText === null
        ? null
        : {
            text: suggestedText,
            pieces: compareWords(on.text, suggestedText),
            isTakenOver: replacedText !== null,
          },
    answer: answer
      ? {
          outcome: answer.outcome,
          reason: answer.reason,
          by: answer.by,
          timeText: formatDateAndTime(answer.answeredAt),
          changes: answer.now === null ? null : listChanges(on, answer.now),
        }
      : null,
  };
}
