import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { type AboutQuestion, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { childNumbers, supportField } from "./children-fields.ts";
import { nameChild } from "./entry-questions.tsx";
import type { IsRelevant } from "./use-asked-controls.ts";

type FamilyFieldsProps = { values: Typed; errors: FieldErrors; isRelevant: IsRelevant };

/** What somebody said of themselves, in the order of the paper form; the plan or support of each child apart. */
export function FamilyFields({ values, errors, isRelevant }: FamilyFieldsProps) {
  return aboutQuestions
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((question) =>
      question.name === "support" ? (
        [
          // What was entered before children were told apart stays, unless something is said of one of them.
          ...(values.support ?? []).map((value) => (
            <input key={`support ${value}`} type="hidden" name="support" value={value} />
          )),
          ...childNumbers.map((child) => {
            const name = supportField(child);
            return (
              <div key={name} hidden={!isRelevant(name)}>
                <CheckboxGroup
                  {...wordsOf(question)}
                  label={`${nameChild(child)}: ${question.label}`}
                  name={name}
                  errorMessage={errors[name]}
                  defaultValue={values[name]}
                />
              </div>
            );
          }),
        ]
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

type FamilyFieldProps = Omit<FamilyFieldsProps, "isRelevant"> & { question: AboutQuestion };

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
