import { EmptyState } from "#app/components/empty-state.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { isTallied } from "#app/domain/young-peoples-answers/answer-groups.ts";
import "../parts/review.css";

type YoungPeoplesQuestionsProps = {
  shared: {
    sharedText: string;
    by: string;
    message: string;
    questions: QuestionVersion[];
    focusAreas: { id: string; shortName: string }[];
  } | null;
  /** Whether they stand below another list and need a heading of their own. */
  heading: boolean;
};

/** The questions for young people as they were shared with the local area officer (¶115). */
export function YoungPeoplesQuestions({ shared, heading }: YoungPeoplesQuestionsProps) {
  const title = heading ? <h2>Questions for young people</h2> : null;
  if (!shared) {
    return heading ? (
      <section className="section">
        {title}
        <p className="soft">Not shared with the local area officer yet.</p>
      </section>
    ) : (
      <EmptyState title="Nothing shared yet">
        The lead inspector shares the questions for young people about six working days before the visit. You
        get an email, and see them here.
      </EmptyState>
    );
  }
  const groups = groupByFocusArea(shared.focusAreas, shared.questions, { once: true });
  return (
    <section className="section">
      {title}
      <p>
        Shared by {shared.by} at {shared.sharedText}.
      </p>
      {shared.message ? <p className="review-words">{shared.message}</p> : null}
      {groups
        .filter(({ questions }) => questions.length > 0)
        .map(({ focusArea, questions }) => (
          <section key={focusArea.id}>
            {heading ? <h3>{focusArea.shortName}</h3> : <h2>{focusArea.shortName}</h2>}
            {questions.map((question) => (
              <div className="review-looks" key={question.id}>
                {isTallied(question.type) ? (
                  <YoungPeoplesQuestion question={question} name={`look-${question.id}`} />
                ) : (
                  <>
                    <p>
                      <strong>{question.text}</strong>
                    </p>
                    {question.hint ? <p className="soft">{question.hint}</p> : null}
                  </>
                )}
              </div>
            ))}
          </section>
        ))}
    </section>
  );
}
