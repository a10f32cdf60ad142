import type { ReactNode } from "react";
import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";

export type CommentInCard = {
  id: string;
  body: string;
  by: string;
  organisation: string;
  saidAt: string;
  answer: {
    outcome: "changed" | "kept";
    reason: string;
    by: string;
    saidAt: string;
    /** The new wording; null where the question was taken out. */
    nowText: string | null;
  } | null;
};

/** A reviewer's comment and what was done with it. */
export function CommentCard({ comment, children }: { comment: CommentInCard; children?: ReactNode }) {
  const { answer } = comment;
  return (
    <div className="review-comment" id={`comment-${comment.id}`}>
      <Quote by={[comment.by, comment.organisation].filter(Boolean).join(", ")} source={comment.saidAt}>
        {comment.body}
      </Quote>
      {answer ? (
        <div className="review-answer">
          <p>
            <StatusTag kind={answer.outcome === "changed" ? "success" : "info"}>
              {answer.outcome === "changed" ? "Changed" : "Kept"}
            </StatusTag>{" "}
            <span className="soft small">
              {answer.by}, {answer.saidAt}
            </span>
          </p>
          {answer.reason ? <p className="review-words">{answer.reason}</p> : null}
          {answer.outcome === "changed" ? (
            answer.nowText === null ? (
              <p>The question was taken out.</p>
            ) : (
              <p>
                It now says: <strong>{answer.nowText}</strong>
              </p>
            )
          ) : null}
        </div>
      ) : (
        <p className="soft">No answer from the lead inspector yet.</p>
      )}
      {children}
    </div>
  );
}
