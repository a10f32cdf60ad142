import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { type AboutQuestion, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { childNumbers, supportField } from "./children-fields.ts";
import { nameChild } from "./entry-questions.tsx";
import type { IsAsked } from "./use-asked-controls.ts";

type FamilyFieldsProps = { values: Typed; errors: FieldErrors; isAsked: IsAsked };

/** What somebody said of themselves, in the order of the paper form; the plan or support of each child apart. */
export function FamilyFields({ values, errors, isAsked }: FamilyFieldsProps) {
  return aboutQuestions
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((question) =>
      question.name === "support" ? (
        childNumbers.map((child) => {
          const name = supportField(child);
          return (
            <div key={name} hidden={!isAsked(name)}>
              <CheckboxGroup
                {...wordsOf(question)}
                label={`${nameChild(child)}: ${question.label}`}
                name={name}
                errorMessage={errors[name]}
                defaultValue={values[name]}
              />
            </div>
          );
        })
      ) : (
        <FamilyField key={question.name} question={question} values={values} errors={errors} />
      ),
    );
}

const firstNames = ["role", "children", "support"];

function placeOf({ name }: AboutQuestion): number {
  const place = firstNames.indexOf(name);
  return place < 0 ? firstNames.length : place;
}

type FamilyFieldProps = Omit<FamilyFieldsProps, "isAsked"> & { question: AboutQuestion };

function FamilyField({ question, values, errors }: FamilyFieldProps) {
  const { name, kind } = question;
  const field = { ...wordsOf(question), name, errorMessage: errors[name] };
  return kind === "one-of" ? (
    <RadioGroup {...field} defaultValue={values[name]?.[0]} />
  ) : (
    <CheckboxGroup {...field} defaultValue={values[name]} />
  );
}

function wordsOf({ label, hint, options }: AboutQuestion) {
  return {
    label,
    description: hint,
    isOptional: true,
    options: options.map(({ value, label: words, hint: more, alone }) => ({
      ...{ value, label: words, hint: more, apart: alone, alone },
    })),
  };
}
