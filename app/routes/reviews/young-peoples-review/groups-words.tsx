import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { CommentCard } from "../parts/comment-card.tsx";
import { VerdictList } from "../parts/verdict-list.tsx";
import type { ReviewView } from "../parts/view-review.ts";

/** What a young people's group was shown and said, for inspectors to read. */
export function GroupsWords({ review }: { review: ReviewView }) {
  return review.groups.map((group) => (
    <section className="section" key={group.id} aria-labelledby={`area-${group.id}`}>
      <h2 id={`area-${group.id}`}>{group.shortName}</h2>
      {group.questions.map(({ version, verdicts, comments }) => (
        <div className="review-question" key={version.id} id={`question-${version.id}`}>
          <YoungPeoplesQuestion question={version} name={`look-${version.id}`} />
          <div className="review-side">
            {verdicts.length === 0 && comments.length === 0 ? (
              <p className="soft">Nothing said yet.</p>
            ) : null}
            <VerdictList verdicts={verdicts} />
            {comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </div>
        </div>
      ))}
    </section>
  ));
}
