import type { ReactNode } from "react";
import { Quote } from "#app/components/quote.tsx";
import type { Remark } from "#app/domain/reviews/list-comments.server.ts";

/** What a reviewer said of the questions as a whole, and what the lead inspector answered. */
export function RemarkCard({ remark, children }: { remark: Remark; children?: ReactNode }) {
  const { id, by, organisation, remark: words, answer } = remark;
  return (
    <div className="review-comment" id={`remark-${id}`}>
      <Quote by={[by, organisation].filter(Boolean).join(", ")} source="On the questions as a whole">
        {words}
      </Quote>
      {answer ? (
        <div className="review-answer">
          <p className="soft small">
            {answer.by}, {answer.answeredAt}
          </p>
          <p className="review-words">{answer.words}</p>
        </div>
      ) : (
        <p className="soft">No answer from the lead inspector yet.</p>
      )}
      {children}
    </div>
  );
}
