import { CommentCard } from "../parts/comment-card.tsx";
import { VerdictList } from "../parts/verdict-list.tsx";
import type { ReviewView } from "../parts/view-review.ts";
import { QuestionLooks } from "./question-looks.tsx";

/** What a forum was shown and said, for inspectors to read. */
export function ReviewedQuestions({ review }: { review: ReviewView }) {
  return review.groups.map((group) => (
    <section className="section" key={group.id} aria-labelledby={`area-${group.id}`}>
      <h2 id={`area-${group.id}`}>{group.shortName}</h2>
      {group.questions.map((question) => (
        <div className="review-question" key={question.version.id} id={`question-${question.version.id}`}>
          <QuestionLooks question={question} />
          <div className="review-side">
            {question.verdicts.length === 0 && question.comments.length === 0 ? (
              <p className="soft">Nothing said yet.</p>
            ) : null}
            <VerdictList verdicts={question.verdicts} />
            {question.comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </div>
        </div>
      ))}
    </section>
  ));
}
