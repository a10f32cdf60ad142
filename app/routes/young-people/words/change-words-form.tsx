import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Select } from "#app/components/native/select.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { translationGoes } from "#app/domain/text-translations/translation.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { seenToSend } from "#app/http/seen-mark.ts";

type ChangeWordsFormProps = {
  thing: { words: string; mayQuote: boolean; focusAreaId: string };
  focuses: readonly { id: string; shortName: string }[];
  /** Whether a translation or transcript stands beside the words. */
  isTranslated: boolean;
  /** The mark of what stands there. */
  seen: string;
  answer?: { typed: Typed; errors: FieldErrors; names: string[]; notNames: string[] };
};

/** The words, what they are about, and whether they may be quoted. */
export function ChangeWordsForm({ thing, focuses, isTranslated, seen, answer }: ChangeWordsFormProps) {
  const { typed, errors = {}, names = [], notNames = [] } = answer ?? {};
  return (
    <Form>
      {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
      <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
      <TextArea
        label="What was said"
        name="words"
        description={`As nearly as you can in their own words. No names.${isTranslated ? ` ${translationGoes}` : ""}`}
        rows={4}
        errorMessage={errors.words}
        defaultValue={typedOr(typed, "words", thing.words)}
      />
      <Select
        label="Focus area"
        name="focus-area"
        errorMessage={errors["focus-area"]}
        options={focuses.map(({ id, shortName }, index) => ({
          value: id,
          label: `${index + 1}. ${shortName}`,
        }))}
        defaultValue={typedOr(typed, "focus-area", thing.focusAreaId)}
      />
      <Checkbox
        label="They said that it may be quoted, without a name"
        name="may-quote"
        defaultChecked={typed ? typedOr(typed, "may-quote") === "yes" : thing.mayQuote}
      />
      <ButtonRow>
        <Button>Save</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}
