import type { ReactNode } from "react";
import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { WordDifference } from "#app/components/word-difference.tsx";
import type { QuestionChange } from "#app/domain/questions/list-changes.ts";
import type { DifferencePiece } from "#app/domain/text/word-difference.ts";
import { ChangeList } from "./change-list.tsx";

export type CommentInCard = {
  id: string;
  body: string;
  by: string;
  organisation: string;
  timeText: string;
  /** How they would word the question, as a difference to what they saw. */
  suggestion: { text: string; pieces: DifferencePiece[]; isTakenOver: boolean } | null;
  answer: {
    outcome: "changed" | "kept";
    reason: string;
    by: string;
    timeText: string;
    /** What is another in the question since the comment; null where it was taken out. */
    changes: QuestionChange[] | null;
  } | null;
};

/** A reviewer's comment and what was done with it. */
export function CommentCard({ comment, children }: { comment: CommentInCard; children?: ReactNode }) {
  const { answer, body, suggestion } = comment;
  return (
    <div className="review-comment" id={`comment-${comment.id}`}>
      <Quote by={[comment.by, comment.organisation].filter(Boolean).join(", ")} source={comment.timeText}>
        {body}
        {suggestion ? (
          <span className="review-suggestion">
            Suggested: <WordDifference pieces={suggestion.pieces} />
          </span>
        ) : null}
      </Quote>
      {answer ? (
        <div className="review-answer">
          <p>
            <StatusTag kind={answer.outcome === "changed" ? "success" : "info"}>
              {suggestion?.isTakenOver ? "Taken over" : answer.outcome === "changed" ? "Changed" : "Kept"}
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
      <ChangeList changes={changes} />
    </>
  );
}
