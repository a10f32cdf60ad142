import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { SectionComment } from "#app/domain/letters/comment-on-section.server.ts";
import { findCommentedPlace } from "#app/domain/letters/section-comments.ts";
import { type FilledQuotation, fillQuotations } from "#app/domain/quotations/quotation.ts";

export type SectionCommentView = ReturnType<typeof viewSectionComments>[number];

/** What inspectors said to each other about a section, in words: those that wait first. */
export function viewSectionComments(
  comments: readonly SectionComment[],
  { body, quotations }: { body: string; quotations: readonly FilledQuotation[] },
) {
  const inWords = comments.map((comment) => ({
    id: comment.id,
    place: findCommentedPlace(body, comment.sentence),
    sentence: comment.sentence === null ? null : fillQuotations(comment.sentence, quotations),
    body: comment.body,
    by: `${comment.commentedByName}, ${formatDateAndTime(comment.commentedAt)}`,
    outcome: comment.outcome,
    answer: comment.answer,
    answeredBy:
      comment.answeredAt === null
        ? null
        : `${comment.answeredByName}, ${formatDateAndTime(comment.answeredAt)}`,
  }));
  const isOpen = ({ answeredBy }: { answeredBy: string | null }) => answeredBy === null;
  return [...inWords.filter(isOpen), ...inWords.filter((comment) => !isOpen(comment))];
}
