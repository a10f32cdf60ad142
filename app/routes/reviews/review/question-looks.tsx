import { QuestionField } from "#app/components/question-field.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { ChangeList } from "../parts/change-list.tsx";
import type { QuestionUnderReview } from "../parts/view-review.ts";
import "../parts/review.css";

/** A question as parents will see it, and how it differs from what was shared before. */
export function QuestionLooks({ question }: { question: QuestionUnderReview }) {
  const { version, since, changes } = question;
  return (
    <div className="review-looks">
      {since === "new" ? <StatusTag kind="info">New</StatusTag> : null}
      {since === "changed" ? <StatusTag kind="info">Changed since you saw it</StatusTag> : null}
      {question.askedOfText === null ? null : <p className="review-asked-of">{question.askedOfText}</p>}
      <QuestionField question={version} name={`look-${version.id}`} disabled />
      <ChangeList changes={changes} />
    </div>
  );
}
