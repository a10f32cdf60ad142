import { Details } from "#app/components/native/details.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { QuestionTags } from "./question-status.tsx";
import { AskedOf, LackingWordings } from "./question-words.tsx";
import "../parts/questions.css";

type QuestionRowProps = { question: DeskQuestion; focusAreaId: string };

/** One question in the list of a focus area, to read. */
export function QuestionRow({ question, focusAreaId }: QuestionRowProps) {
  return (
    <li className="question-row" id={`question-${focusAreaId}-${question.id}`}>
      <p className="question-row-text">{question.text}</p>
      <AskedOf question={question} />
      <QuestionTags question={question} />
      <LackingWordings lacks={question.lacks} />
      {question.type === "focus" ? null : (
        <Details summary={question.audience === "parents" ? "As parents see it" : "As it is asked"}>
          {question.audience === "young-people" ? (
            <YoungPeoplesQuestion question={question} name={`look-${focusAreaId}-${question.id}`} />
          ) : (
            <QuestionField question={question} name={`look-${focusAreaId}-${question.id}`} disabled />
          )}
        </Details>
      )}
    </li>
  );
}
