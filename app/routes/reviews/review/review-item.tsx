import { memo } from "react";
import { FormId } from "#app/components/form.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { describeComparisonDate, typeNames } from "#app/domain/questions/describe-question.ts";
import { isList } from "#app/domain/questions/question.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { CommentCard } from "../parts/comment-card.tsx";
import type { QuestionUnderReview } from "../parts/view-review.ts";
import { QuestionLooks } from "./question-looks.tsx";
import type { QuestionState } from "./save-questions.ts";
import { SavingState } from "./saving-state.tsx";

type ReviewItemProps = {
  question: QuestionUnderReview;
  place: number;
  state: QuestionState;
  isOpen: boolean;
  /** Whether it saves itself; else a button does. */
  savesItself: boolean;
  onSave: (versionId: string) => void;
  typed?: Typed;
  errors: FieldErrors;
};

/** A question in one line or two; opened, it is as parents will see it, with room for what a reviewer makes of it. */
export const ReviewItem = memo(function ReviewItem({
  question,
  place,
  state,
  isOpen,
  savesItself,
  onSave,
  typed,
  errors,
}: ReviewItemProps) {
  const { version } = question;
  const { id } = version;
  return (
    <details className="review-item" id={`question-${id}`} open={isOpen} data-saves-itself="">
      <summary>
        <span className="review-item-text">
          {place}. {version.text}
        </span>
        <ItemWords version={version} askedOfText={question.askedOfText} />
        <ItemState question={question} state={state} />
      </summary>
      <div className="review-question">
        <QuestionLooks question={question} />
        <div className="review-side">
          <ReviewFields question={question} typed={typed} errors={errors} />
          <SavingState
            id={id}
            state={state}
            savesItself={savesItself}
            onSave={onSave}
            about={`what I said of ${version.text}`}
          />
        </div>
      </div>
    </details>
  );
});

type ReviewFieldsProps = Pick<ReviewItemProps, "question" | "typed" | "errors">;

/**
 * What a reviewer fills in. At each rendering React writes into a control again what it began with, which by then is what
 * was saved last: it is rendered anew only with what the page is loaded with.
 */
const ReviewFields = memo(function ReviewFields({ question, typed, errors }: ReviewFieldsProps) {
  const { version, wellPhrased, open, comments, otherForumsComments } = question;
  const { id } = version;
  const verdict = wellPhrased === null ? "" : wellPhrased ? "well" : "clearer";
  const about = <span className="visually-hidden"> {version.text}</span>;
  return (
    <>
      <input type="hidden" name="version" value={id} />
      <FormId name={`read-${id}`} value={typedOr(typed, `read-${id}`, open?.readStamp ?? "")} />
      <RadioGroup
        label={<>How is it phrased?{about}</>}
        name={`verdict-${id}`}
        options={[
          { value: "well", label: "Well phrased" },
          { value: "clearer", label: "Could be clearer" },
        ]}
        defaultValue={typedOr(typed, `verdict-${id}`, verdict) || undefined}
      />
      {comments.map((comment) => (
        <CommentCard key={comment.id} comment={comment} />
      ))}
      {otherForumsComments.map((comment) => (
        <CommentCard key={comment.id} comment={comment} />
      ))}
      <TextArea
        label={
          <>
            {comments.length > 0 ? "Add to your comments" : "Your comment"}
            <span className="visually-hidden"> on {version.text}</span>
          </>
        }
        name={`comment-${id}`}
        isOptional
        rows={3}
        errorMessage={errors[`comment-${id}`]}
        defaultValue={typedOr(typed, `comment-${id}`, open?.body ?? "")}
      />
      <TextArea
        label={
          <>
            How would you ask it?<span className="visually-hidden"> {version.text}</span>
          </>
        }
        name={`suggestion-${id}`}
        description="Change the words to suggest others. The lead inspector can take them over in one press."
        isOptional
        rows={2}
        errorMessage={errors[`suggestion-${id}`]}
        defaultValue={typedOr(typed, `suggestion-${id}`, open?.suggestedText || version.text)}
      />
    </>
  );
});

/** The other words that only this question has, so that what is fine need not be opened. */
function ItemWords({ version, askedOfText }: Pick<QuestionUnderReview, "version" | "askedOfText">) {
  const { hint, choices, type } = version;
  const words = [
    hint,
    isList(type) ? choices.join(" / ") : "",
    describeComparisonDate(version) ?? "",
    askedOfText ?? "",
  ];
  const lines = words.filter((line) => line !== "");
  if (lines.length === 0) return null;
  return (
    <span className="review-item-words soft small">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

/** What a reviewer has said of it, and what there is to know before it is opened. */
function ItemState({ question, state }: { question: QuestionUnderReview; state: QuestionState }) {
  const { since, comments, otherForumsComments, version } = question;
  const { verdict, hasWords } = state;
  const isAnswered = comments.some(({ answer }) => answer !== null);
  return (
    <span className="review-item-state">
      {verdict === "well" ? <StatusTag kind="success">Well phrased</StatusTag> : null}
      {verdict === "clearer" ? <StatusTag kind="warning">Could be clearer</StatusTag> : null}
      {hasWords ? <StatusTag kind="info">Commented</StatusTag> : null}
      {since === "new" ? <StatusTag kind="info">New</StatusTag> : null}
      {since === "changed" ? <StatusTag kind="info">Changed</StatusTag> : null}
      {isAnswered ? <StatusTag>Answered</StatusTag> : null}
      {otherForumsComments.length > 0 ? (
        <StatusTag>
          {questionMessages.t("review.other-forums", { count: otherForumsComments.length })}
        </StatusTag>
      ) : null}
      <span className="soft small">{typeNames[version.type]}</span>
    </span>
  );
}
