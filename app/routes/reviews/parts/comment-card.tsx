import type { ReactNode } from "react";
import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";

export type CommentInCard = {
  id: string;
  body: string;
  by: string;
  organisation: string;
  timeText: string;
  answer: {
    outcome: "changed" | "kept";
    reason: string;
    by: string;
    timeText: string;
    /** What is another in the question since the comment; null where it was taken out. */
    changes: string[] | null;
  } | null;
};

/** A reviewer's comment and what was done with it. */
export function CommentCard({ comment, children }: { comment: CommentInCard; children?: ReactNode }) {
  const { answer } = comment;
  return (
    <div className="review-comment" id={`comment-${comment.id}`}>
      <Quote by={[comment.by, comment.organisation].filter(Boolean).join(", ")} source={comment.timeText}>
        {comment.body}
      </Quote>
      {answer ? (
        <div className="review-answer">
          <p>
            <StatusTag kind={answer.outcome === "changed" ? "success" : "info"}>
              {answer.outcome === "changed" ? "Changed" : "Kept"}
            </StatusTag>{" "}
            <span className="soft small">
              {answer.by}, {answer.timeText}
            </span>
          </p>
          {answer.reason ? <p className="review-words">{answer.reason}</p> : null}
          <Since answer={answer} />
        </div>
      ) : (
        <p className="soft">No answer from the lead inspector yet.</p>
      )}
      {children}
    </div>
  );
}

/** What became of the question since, whatever was answered: one that was kept may have changed later. */
function Since({ answer }: { answer: NonNullable<CommentInCard["answer"]> }) {
  const { outcome, changes } = answer;
  if (changes === null)
    return <p>{outcome === "kept" ? "Later the question was removed." : "The question was removed."}</p>;
  if (changes.length === 0) return null;
  return (
    <>
      {outcome === "kept" ? <p>Later it was changed:</p> : null}
      {changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
    </>
  );
}
