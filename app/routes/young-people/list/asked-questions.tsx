import { StatusTag } from "#app/components/status-tag.tsx";
import type { QuestionType } from "#app/domain/questions/question.ts";
import type { AreaQuestions } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { isTallied } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { discussionMessages } from "#app/messages/work/discussion-messages.ts";

const kinds: Readonly<Partial<Record<QuestionType, string>>> = {
  faces: "faces",
  cards: "choice cards",
  mat: "a talking mat",
};

/** What young people are asked, for each focus area; one without a question with faces or cards is pointed out. */
export function AskedQuestions({
  questions,
  questionsHref,
  cardsHref,
}: {
  questions: readonly AreaQuestions[];
  questionsHref: string;
  cardsHref: string;
}) {
  const without = questions.filter(({ questions }) => !questions.some(({ type }) => isTallied(type)));
  return (
    <section className="section" aria-labelledby="asked">
      <h2 id="asked">What they are asked</h2>
      {questions.some(({ questions }) => questions.length > 0) ? (
        <p>
          <a href={cardsHref}>Cards to print, or to show on a screen</a>
        </p>
      ) : null}
      {without.length > 0 ? (
        <p>
          {discussionMessages.t("focus-areas.without-faces", { count: without.length })}{" "}
          <a href={questionsHref}>the questions</a>, or use the plain question, “How is this going for you?”,
          when you record.
        </p>
      ) : null}
      <ol>
        {questions.map(({ focusArea, questions }) => (
          <li key={focusArea.id}>
            <strong>{focusArea.shortName}</strong>
            {questions.length > 0 ? (
              <ul>
                {questions.map(({ id, text, type }) => (
                  <li key={id}>
                    {text} <span className="soft">({kinds[type] ?? "in their words"})</span>
                  </li>
                ))}
              </ul>
            ) : (
              <>
                {" "}
                <StatusTag kind="warning">No question yet</StatusTag>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
