import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { type AboutQuestion, aboutKey, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import type { Translator } from "#app/messages/translator.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { CheckboxGroup } from "./native/checkbox-group.tsx";
import { RadioGroup } from "./native/radio-group.tsx";
import { ReadAloudButton } from "./read-aloud-button.tsx";

type AboutFieldsProps = {
  /** What was chosen before, by the question's name. */
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
  /** What another window has saved meanwhile, by the question's name. */
  otherAnswers?: Readonly<Record<string, readonly string[]>>;
};

/** All that somebody may say about themselves and their children, one group of choices a question. */
export function AboutFields({ values, errors, otherAnswers = {} }: AboutFieldsProps) {
  const translator = useFamilyTranslator();
  return aboutQuestions.map((question) => {
    const { name, kind } = question;
    const labelOf = (value: string) => translator.tOrDefault(aboutKey(name, value), value);
    const field = { ...wordsOf(question, translator), name, isOptional: true, errorMessage: errors[name] };
    return (
      <div key={name} data-read-group>
        <ReadAloudButton />
        {kind === "one-of" ? (
          <RadioGroup {...field} defaultValue={values[name]?.[0]} />
        ) : (
          <CheckboxGroup {...field} defaultValue={values[name]} />
        )}
        <ConflictNotice control={name} words={otherAnswers[name]?.map(labelOf)} />
      </div>
    );
  });
}

function wordsOf({ name, kind, label, hint, options }: AboutQuestion, { t, tOrDefault }: Translator) {
  const hints = [
    hint === undefined ? null : tOrDefault(`${aboutKey(name)}.hint`, hint),
    kind === "several-of" ? t("form.choose-several") : null,
  ];
  return {
    label: tOrDefault(aboutKey(name), label),
    description: hints.filter((part) => part !== null).join(" ") || undefined,
    options: options.map(({ value, label: otherwise, hint: more, alone }) => ({
      value,
      label: tOrDefault(aboutKey(name, value), otherwise),
      hint: more === undefined ? undefined : tOrDefault(`${aboutKey(name, value)}.hint`, more),
      apart: alone,
      alone,
    })),
  };
}
