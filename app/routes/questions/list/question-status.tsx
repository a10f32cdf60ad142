import { StatusTag } from "#app/components/status-tag.tsx";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";

/** How a question is answered, and how far it has come. */
export function QuestionTags({ question }: { question: DeskQuestion }) {
  return (
    <span className="cluster">
      {question.type === "focus" ? null : <StatusTag>{typeNames[question.type]}</StatusTag>}
      {question.offersNotComeUp ? <StatusTag>“Has not come up” offered</StatusTag> : null}
      {question.ofEachChild ? <StatusTag kind="info">Each child</StatusTag> : null}
      {question.condition ? <StatusTag kind="info">Not everybody</StatusTag> : null}
      {question.conditionProblem ? <StatusTag kind="danger">Cannot be asked</StatusTag> : null}
      {question.required ? <StatusTag kind="info">Must be answered</StatusTag> : null}
      <QuestionProgress question={question} />
    </span>
  );
}

function QuestionProgress({ question }: { question: DeskQuestion }) {
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
