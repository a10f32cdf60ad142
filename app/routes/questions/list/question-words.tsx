import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { QuestionTags } from "./question-status.tsx";

type QuestionWordsProps = {
  inspectionId: string;
  question: DeskQuestion;
  /** The comments that wait for an answer. */
  children: ReactNode;
};

/** What a question's row at the desk says: the same before and after script takes over, so that nothing moves. */
export function QuestionWords({ inspectionId, question, children }: QuestionWordsProps) {
  const { id, text, hint, choices, lacks } = question;
  return (
    <span className="question-desk-words">
      <a
        className="question-row-text"
        href={paths.questions.question(inspectionId, id)}
        aria-label={`Change “${text}”`}
      >
        {text}
      </a>
      {hint === "" ? null : <span className="soft small">{hint}</span>}
      {choices.length === 0 ? null : <span className="soft small">{choices.join(" · ")}</span>}
      <AskedOf question={question} />
      <QuestionTags question={question} />
      <LackingWordings lacks={lacks} />
      {children}
    </span>
  );
}

/** Of whom a question is asked, and why that cannot be where it cannot. */
export function AskedOf({ question: { askedOfText, conditionProblem } }: { question: DeskQuestion }) {
  return (
    <>
      {askedOfText === null ? null : <span className="soft small">{askedOfText}</span>}
      {conditionProblem === null ? null : (
        <span className="small question-condition-problem">{conditionProblem}</span>
      )}
    </>
  );
}

/** What a question lacks in Easy Read and other languages. */
export function LackingWordings({ lacks }: { lacks: readonly string[] }) {
  return lacks.length === 0 ? null : <span className="soft small">{lacks.join(" · ")}</span>;
}

/** How the order is changed. Both ways take the same room, so that nothing moves when script takes over. */
export function DeskHint({ isDragged }: { isDragged: boolean }) {
  return (
    <p className="soft question-desk-hint">
      <span hidden={isDragged}>Put a question elsewhere in its list by what stands under its “⋯”.</span>
      <span hidden={!isDragged}>
        Drag a question to another place or focus area. By keyboard: Tab to its grip, Enter, the arrow keys,
        Enter.
      </span>
    </p>
  );
}
