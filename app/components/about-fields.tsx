import { type AboutQuestion, aboutKey, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import type { AboutKey } from "#app/messages/about-messages.ts";
import type { CommonKey } from "#app/messages/common-messages.ts";
import type { Translator } from "#app/messages/translator.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { CheckboxGroup } from "./native/checkbox-group.tsx";
import { RadioGroup } from "./native/radio-group.tsx";
import { ReadAloudButton } from "./read-aloud-button.tsx";

export type AboutTranslator = Pick<Translator<AboutKey | CommonKey>, "t" | "tOrDefault">;

type AboutFieldsProps = {
  /** Its words: a page of those who work here need not bring all of families' to a browser. */
  translator: AboutTranslator;
  /** What was chosen before, by the question's name. */
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
  /** What another window has saved meanwhile, by the question's name. */
  otherAnswers?: Readonly<Record<string, readonly string[]>>;
};

/** All that somebody may say about themselves and their children, one group of choices a question. */
export function AboutFields({ translator, values, errors, otherAnswers = {} }: AboutFieldsProps) {
  return aboutQuestions.map((question) => {
    const { name, kind } = question;
    const labelOf = (value: string) => translator.tOrDefault(aboutKey(name, value), value);
    const field = {
      ...describeAboutField(question, translator),
      name,
      isOptional: true,
      errorMessage: errors[name],
    };
    return (
      <div key={name} data-read-group>
        <ReadAloudButton />
        {kind === "one-of" ? (
          <RadioGroup {...field} defaultValue={values[name]?.[0]} />
        ) : (
          <CheckboxGroup {...field} defaultValue={values[name]} />
        )}
        {otherAnswers[name] ? (
          <ConflictNotice control={name} words={otherAnswers[name].map(labelOf)} />
        ) : null}
      </div>
    );
  });
}

/** Its words in the page's language, as a group of choices takes them. */
export function describeAboutField(
  { name, kind, label, hint, options }: AboutQuestion,
  { t, tOrDefault }: AboutTranslator,
) {
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
