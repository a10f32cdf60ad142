import { Form, FormEnd, FormId } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Select } from "#app/components/native/select.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

type WordsFormProps = {
  questions: readonly { id: string; text: string }[];
  /** Those who count, as they are called. */
  participants: readonly { id: string; label: string }[];
  formId: string;
  answer?: { typed: Typed; errors: FieldErrors; names: string[]; notNames: string[] };
};

/** Writes down one thing that was said, and then the next. */
export function WordsForm({ questions, participants, formId, answer }: WordsFormProps) {
  const { typed, errors = {}, names = [], notNames = [] } = answer ?? {};
  return (
    <section className="section words-form" aria-labelledby="words-title">
      <h2 id="words-title">Something that was said</h2>
      <Form>
        {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
        <FormId name="form" value={typedOr(typed, "form", formId)} />
        <TextArea
          label="What was said"
          name="words"
          description="As nearly as you can in their own words. No names."
          rows={3}
          errorMessage={errors.words}
          defaultValue={typedOr(typed, "words")}
        />
        {questions.length > 0 ? (
          <Select
            label="Said to which question?"
            name="question"
            isOptional
            errorMessage={errors.question}
            placeholder="None of them"
            options={questions.map(({ id, text }) => ({ value: id, label: text }))}
            defaultValue={typedOr(typed, "question")}
          />
        ) : null}
        <Select
          label="Who said it?"
          name="participant"
          description="By the number that they have in this discussion. It is found again where they withdraw."
          isOptional
          errorMessage={errors.participant}
          placeholder="Not recorded"
          options={participants.map(({ id, label }) => ({ value: id, label }))}
          defaultValue={typedOr(typed, "participant")}
        />
        <Checkbox
          label="They said that it may be quoted, without a name"
          name="may-quote"
          defaultChecked={typedOr(typed, "may-quote") === "yes"}
        />
        <Button>Save</Button>
        <FormEnd />
      </Form>
    </section>
  );
}
