import { type FormEvent, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Quote } from "#app/components/quote.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { isTypedSince, readSentValues } from "#app/components/saved-controls.ts";
import { startWaiting } from "#app/components/take-focus.ts";
import { TextArea } from "#app/components/text-area.tsx";
import { WordDifference } from "#app/components/word-difference.tsx";
import type { WaitingComment } from "#app/domain/reviews/list-waiting-comments.server.ts";
import type { ActAnswer } from "#app/messages/work/act-messages.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { focusNextWaiting } from "./focus-next-waiting.ts";
import { TreeInset } from "./tree-inset.tsx";

type DeskCommentsProps = {
  inspectionId: string;
  /** Two of a question can be open, under two focus areas. */
  leafId: string;
  question: DeskQuestion;
  onAnswered: (words: string) => void;
  /** A suggested wording is taken over: where that is sent, and with what. */
  onAccept: (path: string, fields: Record<string, string>) => Promise<ActAnswer>;
};

/** The comments on a question that wait for an answer, answered in their place. */
export function DeskComments({ inspectionId, leafId, question, onAnswered, onAccept }: DeskCommentsProps) {
  const { waiting } = question;
  if (waiting.length === 0) return null;
  return (
    <TreeInset label="Comments on this question">
      <Details summary={questionMessages.t("comments.waiting-for-answer", { count: waiting.length })}>
        {waiting.map((comment) => (
          <DeskComment
            key={comment.id}
            inspectionId={inspectionId}
            name={`reason-${leafId}-${comment.id}`}
            comment={comment}
            onAnswered={onAnswered}
            findWhenNoneWaits={() => document.getElementById(`edit-${leafId}`)}
            onAccept={() =>
              onAccept(paths.reviews.suggestion(inspectionId, comment.id), {
                accepted: "yes",
                "comment-seen": comment.commentStamp,
                "question-seen": question.seen,
              })
            }
          />
        ))}
      </Details>
    </TreeInset>
  );
}

type DeskCommentProps = {
  inspectionId: string;
  name: string;
  comment: WaitingComment;
  onAnswered: (words: string) => void;
  /** What has the focus once the last of them is answered. */
  findWhenNoneWaits: () => HTMLElement | null;
  onAccept: () => Promise<ActAnswer>;
};

function DeskComment(props: DeskCommentProps) {
  const { inspectionId, name, comment, onAnswered, findWhenNoneWaits, onAccept } = props;
  const box = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const [isSending, setIsSending] = useState(false);
  const { revalidate } = useRevalidator();
  const { isQuestionChanged } = comment;
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    const form = box.current;
    if (!form || isSending) return;
    setIsSending(true);
    const isUsedSince = startWaiting();
    const sent = readSentValues(form);
    const field = form.querySelector("textarea");
    const answered = await requestJson<{ words: string }>(
      paths.reviews.commentOutcome(inspectionId, comment.id),
      {
        // What the reviewer is told is true: the question differs from what they saw, or it does not.
        outcome: isQuestionChanged ? "changed" : "kept",
        seen: comment.commentStamp,
        "answer-seen": "",
        reason: field?.value ?? "",
      },
    );
    setIsSending(false);
    if (!answered.ok) {
      setProblem(answered.reason);
      if (!isUsedSince() && form.contains(document.activeElement)) field?.focus();
      // Read anew, what is answered waits no more: it would go from under whoever types.
      // Otherwise what the reviewer has written since stands here then.
      if (answered.errors?.answered === undefined) revalidate();
      return;
    }
    onAnswered(answered.value.words);
    // Read anew, it would go with what is typed in it.
    if (isTypedSince(sent)) return setProblem(questionMessages.t("desk.answered-before-typing"));
    // What was kept while it was typed is not wanted any more.
    form.reset();
    focusNextWaiting(form, findWhenNoneWaits);
    revalidate();
  };
  const accept = async () => {
    const { isDone } = await onAccept();
    if (isDone && box.current) focusNextWaiting(box.current, findWhenNoneWaits);
  };
  return (
    <form
      ref={box}
      method="post"
      noValidate
      tabIndex={-1}
      aria-label={`Comment of ${comment.by}`}
      action={paths.reviews.commentOutcome(inspectionId, comment.id)}
      onSubmit={(event) => void answer(event)}
    >
      <Quote by={comment.by}>{comment.body}</Quote>
      {comment.suggestion === null ? null : (
        <p className="cluster">
          <span>
            They would ask: <WordDifference pieces={comment.suggestion} />
          </span>
          <Button onPress={() => void accept()}>Use this wording</Button>
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
