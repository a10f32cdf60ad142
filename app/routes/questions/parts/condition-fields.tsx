import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { FieldGroup } from "#app/components/native/field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { conditionField, profileValues } from "#app/domain/questions/conditions.ts";
import { nameProfileValue } from "#app/domain/questions/describe-condition.ts";
import type { Wording } from "#app/domain/questions/question.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import type { ConditionSource } from "./condition-sources.ts";
import "./condition-fields.css";

type ConditionFieldsProps = {
  name: (field: string) => string;
  question: Pick<Wording, "ofEachChild" | "condition">;
  sources: readonly ConditionSource[];
  typed?: Typed;
  errors: FieldErrors;
  /** What is wrong with its condition as it is stored, in words. */
  problem?: string | null;
};

/**
 * Whether a question is asked once or of each child, and on which earlier answer it depends. The answers under what is chosen
 * show by themselves, without script too.
 */
export function ConditionFields({ name, question, sources, typed, errors, problem }: ConditionFieldsProps) {
  const { condition } = question;
  const field = "condition-on";
  const storedSource =
    condition === undefined ? "" : condition.kind === "profile" ? condition.name : condition.questionId;
  const chosen = typed ? typedOr(typed, field) : storedSource;
  const isChosenOffered =
    chosen === "" || chosen === "role" || chosen === "support" || sources.some(({ id }) => id === chosen);
  const storedValues = ({ id, choices }: ConditionSource): string[] => {
    if (condition?.kind !== "question" || condition.questionId !== id) return [];
    return choices.flatMap(({ key, label }) => (condition.choices.includes(key) ? [label] : []));
  };
  const valuesOf = (source: string, stored: readonly string[]) =>
    typed ? (typed[conditionField(source)] ?? []) : stored;
  const profileSource = (source: "role" | "support", label: string) => ({
    id: source as string,
    label,
    options: profileValues[source].map((value) => ({ value, label: nameProfileValue(source, value) })),
    values: valuesOf(
      source,
      condition?.kind === "profile" && condition.name === source ? condition.values : [],
    ),
  });
  const ways = [
    { id: "", label: "Everybody", options: [], values: [] },
    profileSource("role", "Only those who answer as …"),
    profileSource("support", "Only those with a certain plan or support …"),
    ...sources.map((source) => ({
      id: source.id,
      label: `By the answer to “${source.text}”`,
      options: source.choices.map(({ label }) => ({ value: label, label })),
      values: valuesOf(source.id, storedValues(source)),
    })),
    ...(isChosenOffered
      ? []
      : [{ id: chosen, label: "By a question that cannot decide it any more", options: [], values: [] }]),
  ];
  const error = errors[field] ?? (typed ? undefined : (problem ?? undefined));
  return (
    <>
      <RadioGroup
        label="About whom is it?"
        name={name("asked-of")}
        options={[
          { value: "family", label: "Asked once", hint: "About the area or the family." },
          {
            value: "each-child",
            label: "Asked about each child",
            hint: "A family with two children answers it twice.",
          },
        ]}
        defaultValue={
          typed ? typedOr(typed, "asked-of", "family") : question.ofEachChild ? "each-child" : "family"
        }
      />
      <FieldGroup
        label="Ask it of"
        name={name(field)}
        role="radiogroup"
        description="Whoever left the earlier answer out is asked, too."
        errorMessage={error}
      >
        <div className="condition-sources">
          {ways.map(({ id, label, options, values }, index) => {
            const inputId = index === 0 ? name(field) : `${name(field)}-${index + 1}`;
            return (
              <div className="condition-source" key={id}>
                <label className="choice" htmlFor={inputId}>
                  <input
                    className="choice-input"
                    type="radio"
                    id={inputId}
                    name={name(field)}
                    value={id}
                    defaultChecked={id === chosen}
                  />
                  <span className="choice-words">{label}</span>
                </label>
                {options.length === 0 ? null : (
                  <CheckboxGroup
                    label="Any of these answers"
                    name={name(conditionField(id))}
                    options={options}
                    defaultValue={values}
                  />
                )}
              </div>
            );
          })}
        </div>
      </FieldGroup>
    </>
  );
}
