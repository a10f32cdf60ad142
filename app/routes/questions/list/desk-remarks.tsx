import { type FormEvent, useRef, useState } from "react";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Quote } from "#app/components/quote.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { TextArea } from "#app/components/text-area.tsx";
import type { Remark } from "#app/domain/reviews/list-comments.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";

type DeskRemarksProps = { inspectionId: string; remarks: readonly Remark[] };

/** What was said of the questions as a whole and waits for an answer, answered in its place. */
export function DeskRemarks({ inspectionId, remarks }: DeskRemarksProps) {
  const [words, setWords] = useState("");
  return (
    <div className="desk-remarks">
      {remarks.length === 0 ? null : (
        <Details summary={questionMessages.t("desk.remarks-waiting", { count: remarks.length })}>
          {remarks.map((remark) => (
            <DeskRemark key={remark.id} inspectionId={inspectionId} remark={remark} onAnswered={setWords} />
          ))}
        </Details>
      )}
      <p role="status">{words}</p>
    </div>
  );
}

type DeskRemarkProps = { inspectionId: string; remark: Remark; onAnswered: (words: string) => void };

function DeskRemark({ inspectionId, remark, onAnswered }: DeskRemarkProps) {
  const { id, by, organisation, remark: body, remarkStamp } = remark;
  const [problem, setProblem] = useState<string>();
  const isSending = useRef(false);
  const { revalidate } = useRevalidator();
  const answer = async (form: HTMLFormElement) => {
    if (isSending.current) return;
    isSending.current = true;
    const field = form.querySelector("textarea");
    const sent = await requestJson<{ words: string }>(paths.reviews.remarkOutcome(inspectionId, id), {
      answer: field?.value ?? "",
      seen: remarkStamp,
      "answer-seen": "",
    });
    isSending.current = false;
    // Read anew, what is answered waits no more: it would go from under whoever types.
    if (sent.ok || sent.errors?.answered === undefined) revalidate();
    if (!sent.ok) {
      setProblem(sent.reason);
      field?.focus();
      return;
    }
    // What was kept while it was typed is not wanted any more.
    form.reset();
    onAnswered(sent.value.words);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void answer(event.currentTarget);
  };
  return (
    <div>
      <Quote by={[by, organisation].filter(Boolean).join(", ")}>{body}</Quote>
      <Form action={paths.reviews.remarkAnswer(inspectionId, id)} onSubmit={send}>
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
