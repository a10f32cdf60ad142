import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxReasonLength } from "#app/domain/evidence/evidence-forms.ts";
import { paths } from "#app/paths.ts";
import type { WithdrawalView } from "../parts/view-evidence.ts";

type UploadWithdrawalProps = {
  inspectionId: string;
  uploadId: string;
  withdrawal: WithdrawalView;
  hasFile: boolean;
  sends: boolean;
  mayAnswer: boolean;
  opened: boolean;
};

/** Its owner's way to take it back, and inspectors' way to answer. */
export function UploadWithdrawal({
  inspectionId,
  uploadId,
  withdrawal,
  hasFile,
  sends,
  mayAnswer,
  opened,
}: UploadWithdrawalProps) {
  switch (withdrawal.kind) {
    case "withdrawn":
      return null;
    case "requested":
      return (
        <section className="section" aria-labelledby="take-back">
          <h2 id="take-back">{sends ? "You asked to withdraw it" : "Its sender asks to withdraw it"}</h2>
          <p>
            At {withdrawal.at}: “{withdrawal.reason}”
          </p>
          {mayAnswer ? (
            <AnswerForm inspectionId={inspectionId} uploadId={uploadId} />
          ) : (
            <p className="soft">Inspectors have not answered yet.</p>
          )}
        </section>
      );
    case "refused":
      return (
        <Inset title="Its withdrawal was refused">
          <p>
            Asked: “{withdrawal.reason}”. Answered by {withdrawal.by} at {withdrawal.at}
            {withdrawal.answer === "" ? "." : `: “${withdrawal.answer}”`}
          </p>
        </Inset>
      );
    case "none":
      if (!sends || !hasFile) return null;
      return (
        <Details summary="Withdraw it">
          <Form action={paths.evidence.uploadWithdrawal(inspectionId, uploadId)}>
            {opened ? (
              <TextArea
                label="Why do you want to withdraw it?"
                description="An inspector has read it already, so they are asked."
                name="reason"
                rows={3}
                limit={maxReasonLength}
              />
            ) : (
              <p>
                No inspector has read it yet. The file is erased; that you sent it and withdrew it stays on
                record.
              </p>
            )}
            <Button kind="danger">{opened ? "Ask the inspectors" : "Withdraw it"}</Button>
          </Form>
        </Details>
      );
  }
}

function AnswerForm({ inspectionId, uploadId }: { inspectionId: string; uploadId: string }) {
  return (
    <Form action={paths.evidence.uploadWithdrawalAnswer(inspectionId, uploadId)}>
      <RadioGroup
        label="May it be withdrawn?"
        name="withdraw"
        options={[
          { value: "yes", label: "Yes", hint: "The file and its text are erased." },
          { value: "no", label: "No, it stays evidence" },
        ]}
      />
      <TextArea label="What to answer" name="answer" rows={3} limit={maxReasonLength} isOptional />
      <Button>Answer</Button>
    </Form>
  );
}
