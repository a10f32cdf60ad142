import { type FormEvent, useRef, useState } from "react";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Quote } from "#app/components/quote.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { isTypedSince, readSentValues } from "#app/components/saved-controls.ts";
import { startWaiting } from "#app/components/take-focus.ts";
import { TextArea } from "#app/components/text-area.tsx";
import type { Remark } from "#app/domain/reviews/list-comments.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";
import { focusNextWaiting } from "./focus-next-waiting.ts";

type DeskRemarksProps = { inspectionId: string; remarks: readonly Remark[] };

/** What was said of the questions as a whole and waits for an answer, answered in its place. */
export function DeskRemarks({ inspectionId, remarks }: DeskRemarksProps) {
  const [words, setWords] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div className="desk-remarks">
      {remarks.length === 0 ? null : (
        <Details summary={questionMessages.t("desk.remarks-waiting", { count: remarks.length })}>
          {remarks.map((remark) => (
            <DeskRemark
              key={remark.id}
              {...{ inspectionId, remark }}
              onAnswered={setWords}
              findWhenNoneWaits={() => status.current}
            />
          ))}
        </Details>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {words}
      </p>
    </div>
  );
}

type DeskRemarkProps = {
  inspectionId: string;
  remark: Remark;
  onAnswered: (words: string) => void;
  /** What has the focus once the last of them is answered. */
  findWhenNoneWaits: () => HTMLElement | null;
};

function DeskRemark({ inspectionId, remark, onAnswered, findWhenNoneWaits }: DeskRemarkProps) {
  const { id, by, organisation, remark: body, remarkStamp } = remark;
  const [problem, setProblem] = useState<string>();
  const isSending = useRef(false);
  const { revalidate } = useRevalidator();
  const answer = async (form: HTMLFormElement) => {
    if (isSending.current) return;
    isSending.current = true;
    const isUsedSince = startWaiting();
    const sent = readSentValues(form);
    const field = form.querySelector("textarea");
    const answered = await requestJson<{ words: string }>(paths.reviews.remarkOutcome(inspectionId, id), {
      answer: field?.value ?? "",
      seen: remarkStamp,
      "answer-seen": "",
    });
    isSending.current = false;
    if (!answered.ok) {
      setProblem(answered.reason);
      if (!isUsedSince()) field?.focus();
      // Read anew, what is answered waits no more: it would go from under whoever types.
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
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void answer(event.currentTarget);
  };
  return (
    <div>
      <Quote by={[by, organisation].filter(Boolean).join(", ")}>{body}</Quote>
      <Form
        action={paths.reviews.remarkAnswer(inspectionId, id)}
        tabIndex={-1}
        aria-label={`Comment of ${by} on the whole`}
        onSubmit={send}
      >
        <input type="hidden" name="seen" value={remarkStamp} />
        <input type="hidden" name="answer-seen" value="" />
        <TextArea
          label="What do you want to tell them?"
          name={`answer-${id}`}
          description="What you did with it, or why you did not."
          rows={2}
          errorMessage={problem}
        />
        <ButtonRow>
          <Button kind="secondary" compact>
            Answer<span className="visually-hidden"> the comment of {by} on the whole</span>
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
