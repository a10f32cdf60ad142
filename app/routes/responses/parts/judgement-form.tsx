import { Banner } from "#app/components/banner.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { type JudgedKind, maxNoteLength } from "#app/domain/responses/judgement.ts";

type JudgementFormProps = {
  action: string;
  entry: string;
  kind: JudgedKind;
  subject: string;
  /** The response on whose page this stands. */
  from?: string;
  /** What is judged, for whoever hears the buttons alone. */
  about: string;
};

/** Two ways to say what one thinks, with a note where there is one to make. */
/** Said once, after a judgement was written down. */
export function JudgementSaved() {
  return (
    <Banner kind="success" announce>
      <p>What you think of it is recorded. It changes no count.</p>
    </Banner>
  );
}

export function JudgementForm({ action, entry, kind, subject, from, about }: JudgementFormProps) {
  return (
    <Form action={action} aria-label={`Judge ${about}`}>
      <FormId name="entry" value={entry} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="subject" value={subject} />
      {from === undefined ? null : <input type="hidden" name="from" value={from} />}
      <TextField
        label="Why"
        name="note"
        description="For your colleagues. Without the family’s words."
        isOptional
        maxLength={maxNoteLength}
      />
      <ButtonRow>
        <Button kind="secondary" name="verdict" value="genuine" compact>
          Nothing wrong
        </Button>
        <Button kind="secondary" name="verdict" value="doubtful" compact>
          Doubtful
        </Button>
      </ButtonRow>
    </Form>
  );
}
