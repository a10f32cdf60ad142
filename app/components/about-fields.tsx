import { aboutQuestions } from "#app/domain/surveys/about.ts";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { RadioGroup } from "./radio-group.tsx";

type AboutFieldsProps = {
  /** What was chosen before, by the question's name. */
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
};

/** All that somebody may say about themselves and their children, one group of choices a question. */
export function AboutFields({ values, errors }: AboutFieldsProps) {
  return aboutQuestions.map(({ name, kind, label, hint, options }) => {
    const choices = options.map(({ value, label: words, hint: more, alone }) => ({
      value,
      label: words,
      hint: more,
      apart: alone,
    }));
    const field = { name, label, hint, options: choices, optional: true, error: errors[name] };
    return kind === "one-of" ? (
      <RadioGroup key={name} {...field} defaultValue={values[name]?.[0]} />
    ) : (
      <CheckboxGroup key={name} {...field} defaultValue={values[name]} />
    );
  });
}
