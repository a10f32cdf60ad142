import { Banner } from "#app/components/banner.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { maxNoteLength } from "#app/domain/responses/judgement.ts";

/** Stands there once, after a judgement was recorded. */
export function JudgementSaved() {
  return (
    <Banner kind="success" announce>
      <p>What you think of it is recorded. It changes no count.</p>
    </Banner>
  );
}

/** Two ways to say what one thinks, with a note where there is one to make. */
export function JudgementFields({ note = "" }: { note?: string }) {
  return (
    <>
      <TextField
        label="Why"
        name="note"
        description="For your colleagues. Without the family’s words."
        isOptional
        maxLength={maxNoteLength}
        defaultValue={note}
      />
      <ButtonRow>
        <Button kind="secondary" name="verdict" value="genuine" compact>
          Nothing wrong
        </Button>
        <Button kind="secondary" name="verdict" value="doubtful" compact>
          Doubtful
        </Button>
      </ButtonRow>
    </>
  );
}

type JudgementFormProps = { action: string; entry: string; responseId: string };

/** Judges the response whose page this is. */
export function JudgementForm({ action, entry, responseId }: JudgementFormProps) {
  return (
    <Form action={action} aria-label="Judge this response">
      <FormId name="entry" value={entry} />
      <input type="hidden" name="subject" value={responseId} />
      <JudgementFields />
    </Form>
  );
}
