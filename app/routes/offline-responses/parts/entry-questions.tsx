import { QuestionField } from "#app/components/question-field.tsx";
import { controlOf } from "#app/domain/drafts/draft.ts";
import { describeAskedOf } from "#app/domain/questions/describe-condition.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { AskedQuestion } from "#app/domain/survey/asked-questions.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { childNumbers } from "./children-fields.ts";
import type { IsRelevant } from "./use-asked-controls.ts";

type EntryQuestionsProps = {
  /** Those of one focus area. */
  questions: readonly QuestionVersion[];
  /** Those of the whole survey. */
  all: readonly QuestionVersion[];
  values: Typed;
  errors: FieldErrors;
  isRelevant: IsRelevant;
};

/** A focus area's questions, and what is about a child again for each further one. What is no question for them is out of sight, and keeps what stands in it. */
export function EntryQuestions({ questions, all, values, errors, isRelevant }: EntryQuestionsProps) {
  const ofEachChild = questions.filter((question) => question.ofEachChild);
  const named = all.map((question) => ({ ...question, id: question.questionId }));
  const field = (question: AskedQuestion) => {
    const control = controlOf(question);
    const askedOfText = describeAskedOf(question, named);
    return (
      <div key={control} hidden={!isRelevant(control)}>
        {question.ofEachChild && question.child === undefined ? <h3>{nameChild(1)}</h3> : null}
        {question.condition && askedOfText ? <p className="soft small">{askedOfText}</p> : null}
        <QuestionField question={question} name={control} values={values[control]} error={errors[control]} />
      </div>
    );
  };
  return (
    <>
      {questions.map(field)}
      {ofEachChild.length === 0
        ? null
        : childNumbers.slice(1).map((child) => {
            const repeated = ofEachChild.map((question) => ({ ...question, child }));
            return (
              <div key={child} hidden={!repeated.some((question) => isRelevant(controlOf(question)))}>
                <h3 id={`${questions[0]?.id}-child-${child}`}>{nameChild(child)}</h3>
                {repeated.map(field)}
              </div>
            );
          })}
    </>
  );
}

/** "Child 2"; the last stands for all further ones, too. */
export function nameChild(child: number): string {
  return child === childNumbers.length ? `Child ${child}, and any after` : `Child ${child}`;
}
