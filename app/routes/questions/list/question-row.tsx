import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import type { Audience, Wording } from "#app/domain/questions/question.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import "../parts/questions.css";

type QuestionStatus = "not-yet" | "as-it-stands" | "changed-since";

export type QuestionInRow = Wording & {
  id: string;
  audience: Audience;
  shared: QuestionStatus;
  approved: QuestionStatus;
  unanswered: number;
};

type QuestionRowProps = {
  question: QuestionInRow;
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
      <div className="cluster">
        {question.type === "focus" ? null : <StatusTag>{typeNames[question.type]}</StatusTag>}
        {question.required ? <StatusTag kind="info">Must be answered</StatusTag> : null}
        <Stands question={question} />
      </div>
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

function Stands({ question }: { question: QuestionInRow }) {
  if (question.unanswered > 0) {
    return (
      <StatusTag kind="warning">
        {questionMessages.t("comments.waiting", { count: question.unanswered })}
      </StatusTag>
    );
  }
  if (question.approved === "as-it-stands") return <StatusTag kind="success">Approved</StatusTag>;
  if (question.approved === "changed-since")
    return <StatusTag kind="warning">Changed since approved</StatusTag>;
  if (question.shared === "as-it-stands") {
    return <StatusTag kind="info">{question.audience === "open-meeting" ? "Published" : "Shared"}</StatusTag>;
  }
  if (question.shared === "changed-since") {
    const word = question.audience === "open-meeting" ? "published" : "shared";
    return <StatusTag kind="warning">Changed since {word}</StatusTag>;
  }
  return <StatusTag>New</StatusTag>;
}
