import { Form, FormEnd, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { agreements, agreementWords } from "#app/domain/meetings/agreement.ts";
import { translationGoes } from "#app/domain/text-translations/translation.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { seenToSend } from "#app/http/seen-mark.ts";
import { PeopleCount } from "./people-count.tsx";
import "./note-form.css";

export type NoteAnswer = { typed: Typed; errors: FieldErrors; names: string[]; notNames: string[] };

type NoteFormProps = {
  focuses: readonly { id: string; shortName: string }[];
  /** What is in the form to begin with. */
  values: { focusArea: string; body: string; people: string; agreed: string; mayQuote: boolean };
  /** Sent with a new note, so that one sent twice is kept once. */
  formId?: string;
  /** Whether a translation or transcript stands beside the words. */
  isTranslated?: boolean;
  /** The mark of what stands there; none for a new note. */
  seen?: string;
  answer?: NoteAnswer;
};

/** What was said, on what, by how many, and roughly how many agreed. */
export function NoteForm({ focuses, values, formId, isTranslated = false, seen, answer }: NoteFormProps) {
  const { typed, errors = {}, names = [], notNames = [] } = answer ?? {};
  return (
    <Form>
      {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
      {formId ? <FormId name="form" value={typedOr(typed, "form", formId)} /> : null}
      {seen === undefined ? null : <input type="hidden" name="seen" value={seenToSend(seen, typed)} />}
      <div className="note-form">
        <Select
          label="What was it about?"
          name="focus-area"
          errorMessage={errors["focus-area"]}
          placeholder="Choose a focus area"
          options={[
            ...focuses.map(({ id, shortName }, index) => ({
              value: id,
              label: `${index + 1}. ${shortName}`,
            })),
            { value: "other", label: "Something else" },
          ]}
          defaultValue={typedOr(typed, "focus-area", values.focusArea)}
        />
        <TextArea
          label="What was said"
          name="body"
          description={`As nearly as you can in their own words. No names.${isTranslated ? ` ${translationGoes}` : ""}`}
          rows={4}
          errorMessage={errors.body}
          defaultValue={typedOr(typed, "body", values.body)}
        />
        <PeopleCount
          label="How many people said it?"
          name="people"
          minValue={1}
          errorMessage={errors.people}
          defaultValue={typedOr(typed, "people", values.people)}
        />
        <RadioGroup
          label="Roughly how many agreed?"
          name="agreed"
          errorMessage={errors.agreed}
          options={agreements.map((agreed) => ({ value: agreed, label: agreementWords[agreed] }))}
          defaultValue={typedOr(typed, "agreed", values.agreed)}
        />
        <Checkbox
          label="They said that the words may be quoted, without a name"
          name="may-quote"
          defaultChecked={typed ? typedOr(typed, "may-quote") === "yes" : values.mayQuote}
        />
      </div>
      <ButtonRow>
        <Button>Save</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}
