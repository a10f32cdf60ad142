import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import {
  maxTranslationLength,
  originalLanguages,
  translationKinds,
  translationKindWords,
} from "#app/domain/text-translations/translation.ts";

export type TranslationValues = { kind: string; language: string; translation: string };

type TranslationFieldsProps = {
  values: TranslationValues;
  errors: Readonly<Record<string, string | undefined>>;
  /** The mark of the original, and the version that is corrected; 0 for none. */
  seen: string;
  version: number;
};

/** What a translation or transcript consists of, beside its original. */
export function TranslationFields({ values, errors, seen, version }: TranslationFieldsProps) {
  return (
    <>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        label="What do you write?"
        name="kind"
        defaultValue={values.kind}
        errorMessage={errors.kind}
        options={translationKinds.map((value) => ({ value, label: translationKindWords[value] }))}
      />
      <Select
        label="The original is in"
        name="language"
        placeholder="Choose"
        defaultValue={values.language}
        errorMessage={errors.language}
        options={Object.entries(originalLanguages).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        label="Translation or transcript"
        name="translation"
        description="Keep names and places as they are. What you cannot make out stands as […]."
        rows={8}
        limit={maxTranslationLength}
        defaultValue={values.translation}
        errorMessage={errors.translation}
      />
    </>
  );
}
