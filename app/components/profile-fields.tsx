import type { ReactNode } from "react";
import { type ProfileField, youngPersonRole } from "#app/domain/survey/family-profile.ts";
import { type AboutName, aboutKey, aboutQuestion } from "#app/domain/survey/respondent-profile.ts";
import { type AboutTranslator, describeAboutField } from "./about-fields.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { CheckboxGroup } from "./native/checkbox-group.tsx";
import type { ChoiceOption } from "./native/choice.tsx";
import { RadioGroup } from "./native/radio-group.tsx";
import { type DrawnPicture, Picture } from "./picture.tsx";
import { ReadAloudButton } from "./read-aloud-button.tsx";
import "./profile-fields.css";
import "./question-field.css";

type ProfileFieldsProps = {
  translator: AboutTranslator;
  fields: readonly ProfileField[];
  /** The one question of an Easy Read page: it is the page's heading, with a picture. */
  alone: boolean;
  /** By control, as are the next two. */
  values: Readonly<Partial<Record<string, readonly string[]>>>;
  errors: Readonly<Record<string, string>>;
  /** What another window has saved meanwhile. */
  otherAnswers: Readonly<Record<string, readonly string[]>>;
};

/**
 * What a family may say about itself, and the support of each child. Without script, too, a page of all of it shows as many
 * children as are chosen; a browser without `:has()` shows six, each with its number.
 */
export function ProfileFields(props: ProfileFieldsProps) {
  const { translator, fields, alone, values, errors, otherAnswers } = props;
  return fields.map(({ name, child, control }) => {
    const question = aboutQuestion(name);
    const { label, options, ...words } = describeAboutField(question, translator);
    const isNumbered = child !== null && (!alone || (values.children?.[0] ?? "1") !== "1");
    const field = {
      ...words,
      name: control,
      label: withPicture(
        alone ? pictures[name] : null,
        isNumbered ? numbered(translator, { child, label }) : label,
      ),
      labelAs: alone ? ("h1" as const) : ("h2" as const),
      description: hintOf(name, translator),
      errorMessage: errors[control],
      options: name === "role" ? withYoungPerson(options, translator) : options,
    };
    const labelOf = (value: string) => translator.tOrDefault(aboutKey(name, value), value);
    return (
      <div
        key={control}
        className="profile-field"
        data-read-group
        data-child={alone ? undefined : (child ?? undefined)}
        data-of-children={alone || name === "role" || !isOfFirstStep(name) ? undefined : ""}
      >
        <ReadAloudButton />
        {question.kind === "one-of" ? (
          <RadioGroup {...field} isRow={name === "children"} defaultValue={values[control]?.[0]} />
        ) : (
          <CheckboxGroup {...field} defaultValue={values[control]} />
        )}
        {otherAnswers[control] ? (
          <ConflictNotice control={control} words={otherAnswers[control].map(labelOf)} />
        ) : null}
      </div>
    );
  });
}

const pictures: Readonly<Record<AboutName, DrawnPicture>> = {
  role: "talk",
  children: "family",
  "age-phase": "growing-up",
  support: "plan",
  setting: "school",
  circumstances: "together",
  "part-of-area": "home",
};

/** What decides the way is asked in few words; why else is asked stands on top of its page. */
function hintOf(name: AboutName, { t }: AboutTranslator): string | undefined {
  if (name === "children") return t("about.children.short-hint");
  return aboutQuestion(name).kind === "several-of" ? t("form.choose-several") : undefined;
}

function isOfFirstStep(name: AboutName): boolean {
  return name === "children" || name === "support";
}

function withPicture(picture: DrawnPicture | null, words: ReactNode): ReactNode {
  if (picture === null) return words;
  return (
    <span className="question-field-pictured">
      <span className="question-field-picture">
        <Picture name={picture} />
      </span>
      <span>{words}</span>
    </span>
  );
}

/** "Child 2: What help …": the number is hidden by the page's styles while one child is spoken for. */
function numbered({ t }: AboutTranslator, { child, label }: { child: number; label: string }): ReactNode {
  return (
    <>
      <span className="profile-field-number">{t("about.child-number", { child })} </span>
      {label}
    </>
  );
}

/** A young person finds their way to their own page here. Nothing of it is stored. */
function withYoungPerson(options: readonly ChoiceOption[], { t }: AboutTranslator): ChoiceOption[] {
  const young = {
    value: youngPersonRole,
    label: t("about.role.young-person"),
    hint: t("about.role.young-person.hint"),
  };
  return options.flatMap((option) => {
    // Their hints are for paper: here young people have a choice of their own, and who helps reads as they go on.
    const plain = { ...option, hint: undefined };
    return option.value === "other" ? [young, plain] : [plain];
  });
}
