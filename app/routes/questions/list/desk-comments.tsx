import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Quote } from "#app/components/quote.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { TextArea } from "#app/components/text-area.tsx";
import type { WaitingComment } from "#app/domain/reviews/list-waiting-comments.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";

type DeskCommentsProps = {
  inspectionId: string;
  /** Two of a question can be open, under two focus areas. */
  leafId: string;
  comments: readonly WaitingComment[];
  onAnswered: (words: string) => void;
};

/** The comments on a question that wait for an answer, answered in their place. */
export function DeskComments({ inspectionId, leafId, comments, onAnswered }: DeskCommentsProps) {
  if (comments.length === 0) return null;
  return (
    // The tree around it would take arrows and letters for its own.
    <fieldset
      className="desk-comments"
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <legend className="visually-hidden">Comments on this question</legend>
      <Details summary={questionMessages.t("comments.waiting-for-answer", { count: comments.length })}>
        {comments.map((comment) => (
          <DeskComment
            key={comment.id}
            inspectionId={inspectionId}
            name={`reason-${leafId}-${comment.id}`}
            comment={comment}
            onAnswered={onAnswered}
          />
        ))}
      </Details>
    </fieldset>
  );
}

type DeskCommentProps = {
  inspectionId: string;
  name: string;
  comment: WaitingComment;
  onAnswered: (words: string) => void;
};

function DeskComment({ inspectionId, name, comment, onAnswered }: DeskCommentProps) {
  const box = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const [isSending, setIsSending] = useState(false);
  const { revalidate } = useRevalidator();
  const { isQuestionChanged } = comment;
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setIsSending(true);
    const sent = await requestJson<{ words: string }>(
      paths.reviews.commentOutcome(inspectionId, comment.id),
      {
        // What the reviewer is told is true: the question differs from what they saw, or it does not.
        outcome: isQuestionChanged ? "changed" : "kept",
        seen: comment.commentStamp,
        reason: box.current?.querySelector("textarea")?.value ?? "",
      },
    );
    setIsSending(false);
    if (!sent.ok) {
      setProblem(sent.reason);
      // What the reviewer has written since stands here then.
      revalidate();
      return;
    }
    // What was kept while it was typed is not wanted any more.
    box.current?.reset();
    onAnswered(sent.value.words);
    revalidate();
  };
  return (
    <form
      ref={box}
      method="post"
      noValidate
      action={paths.reviews.commentOutcome(inspectionId, comment.id)}
      onSubmit={(event) => void answer(event)}
    >
      <Quote by={comment.by}>{comment.body}</Quote>
      {comment.suggestedText === null ? null : (
        <p>
          They would ask: <q>{comment.suggestedText}</q>{" "}
          <a href={`${paths.reviews.comments(inspectionId)}#comment-${comment.id}`}>Take it over</a>
        </p>
      )}
      <TextArea
        label="What do you want to tell them?"
        name={name}
        description={
          isQuestionChanged
            ? "The question is another now than they saw. They are shown how it differs."
            : "The question is as they saw it. Say why it stays, or change it first."
        }
        isOptional={isQuestionChanged}
        rows={2}
        errorMessage={problem}
      />
      <Button type="submit" isPending={isSending}>
        {isQuestionChanged ? "Answer: changed" : "Answer: kept"}
      </Button>
    </form>
  );
}
