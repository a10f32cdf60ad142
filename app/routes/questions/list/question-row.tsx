import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { paths } from "#app/paths.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { QuestionTags } from "./question-status.tsx";
import "../parts/questions.css";

type QuestionRowProps = {
  question: DeskQuestion;
  inspectionId: string;
  focusAreaId: string;
  mayWrite: boolean;
  first: boolean;
  last: boolean;
};

/** One question in the list of a focus area: its words, where it stands, and what can be done with it. */
export function QuestionRow({
  question,
  inspectionId,
  focusAreaId,
  mayWrite,
  first,
  last,
}: QuestionRowProps) {
  return (
    <li className="question-row" id={`question-${focusAreaId}-${question.id}`}>
      <p className="question-row-text">{question.text}</p>
      <QuestionTags question={question} />
      {question.type === "focus" ? null : (
        <Details summary={question.audience === "parents" ? "As parents see it" : "As it is asked"}>
          <QuestionField question={question} name={`look-${focusAreaId}-${question.id}`} disabled />
        </Details>
      )}
      {mayWrite ? (
        <div className="cluster">
          <a href={paths.questions.question(inspectionId, question.id)}>
            Change<span className="visually-hidden"> “{question.text}”</span>
          </a>
          <Form action={paths.questions.place(inspectionId, question.id)}>
            <input type="hidden" name="focus-area" value={focusAreaId} />
            <div className="cluster">
              {first ? null : (
                <Button kind="quiet" compact name="direction" value="earlier">
                  Move up<span className="visually-hidden"> “{question.text}”</span>
                </Button>
              )}
              {last ? null : (
                <Button kind="quiet" compact name="direction" value="later">
                  Move down<span className="visually-hidden"> “{question.text}”</span>
                </Button>
              )}
            </div>
          </Form>
        </div>
      ) : null}
    </li>
  );
}
