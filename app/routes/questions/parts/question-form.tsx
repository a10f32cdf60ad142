import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import type { Audience, QuestionType, Wording } from "#app/domain/questions/question.ts";
import { cardValue } from "#app/domain/questions/young-peoples-set.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { CardFields } from "./card-fields.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import type { ConditionSource } from "./condition-sources.ts";
import "./questions.css";

type QuestionFormProps = {
  title: string;
  button: string;
  audience: Audience;
  focusAreas: readonly { id: string; shortName: string }[];
  types: readonly QuestionType[];
  values: Wording & { focusAreaIds: readonly string[] };
  /** The last day that parents can compare with, YYYY-MM-DD. */
  latestSince: string;
  /** The earlier questions on whose answers it can depend. */
  sources: readonly ConditionSource[];
  /** What is wrong with its condition as it is stored, in words. */
  conditionProblem?: string | null;
  /** The `updatedAt` of the question before the editor; nothing for a new one. */
  seen?: string;
  answer?: { typed: Typed; errors: FieldErrors };
};

const textLabels: Record<Audience, string> = {
  parents: "What do you want to ask?",
  "young-people": "What do you want to ask?",
  "open-meeting": "What is this part of the meeting about?",
};

/** The fields of a question. Those that belong to a few ways of answering show only with them. */
export function QuestionForm(props: QuestionFormProps) {
  const { title, button, audience, focusAreas, types, values, latestSince, seen, answer } = props;
  const { typed, errors = {} } = answer ?? {};
  const [year = "", month = "", day = ""] = (values.since ?? "").split("-");
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <div className="question-form">
        <Form>
          <input type="hidden" name="audience" value={audience} />
          {seen === undefined ? null : <input type="hidden" name="seen" value={seen} />}
          <TextArea
            label={textLabels[audience]}
            name="text"
            description={
              audience === "open-meeting" ? undefined : "Plain words, short, and one thing at a time."
            }
            rows={3}
            errorMessage={errors.text}
            defaultValue={typedOr(typed, "text", values.text)}
          />
          {audience === "open-meeting" ? null : (
            <TextArea
              label="A line under it that helps to answer"
              name="hint"
              isOptional
              rows={2}
              errorMessage={errors.hint}
              defaultValue={typedOr(typed, "hint", values.hint)}
            />
          )}
          {types.length > 1 ? (
            <RadioGroup
              label="How is it answered?"
              name="type"
              errorMessage={errors.type}
              options={types.map((type) => ({ value: type, label: typeNames[type] }))}
              defaultValue={typed ? typedOr(typed, "type") : values.type}
            />
          ) : (
            <input type="hidden" name="type" value={types[0]} />
          )}
          {audience === "young-people" ? (
            <CardFields
              name={(field) => field}
              getValue={(field) => typedOr(typed, field, cardValue(values, field))}
              type={null}
              errors={errors}
            />
          ) : null}
          {audience === "parents" ? (
            <>
              <div className="question-form-since">
                <DatePickerField
                  label="Better or worse since when?"
                  name="since"
                  startsAt={values.since ?? latestSince}
                  lastDay={latestSince}
                  description="For “better or worse” only. Parents see the month and the year."
                  errorMessage={errors.since}
                  defaultValue={{
                    day: typedOr(typed, "since-day", day.replace(/^0/, "")),
                    month: typedOr(typed, "since-month", month.replace(/^0/, "")),
                    year: typedOr(typed, "since-year", year),
                  }}
                />
              </div>
              <div className="question-form-choices">
                <TextArea
                  label="The choices"
                  name="choices"
                  description="For a list only. One on each line, in the order in which parents see them."
                  rows={6}
                  errorMessage={errors.choices}
                  defaultValue={typedOr(typed, "choices", values.choices.join("\n"))}
                />
              </div>
              <div className="question-form-not-come-up">
                <Checkbox
                  label={`Offer “${choiceMessages["choice.not-come-up"]}” too`}
                  name="not-come-up"
                  description="For a scale. Whoever chooses it is counted apart, and stands in no share."
                  defaultChecked={
                    typed ? typedOr(typed, "not-come-up") === "yes" : values.offersNotComeUp === true
                  }
                />
              </div>
              <ConditionFields
                name={(field) => field}
                question={values}
                sources={props.sources}
                typed={typed}
                errors={errors}
                problem={props.conditionProblem}
              />
              <Checkbox
                label="Parents must answer it to go on"
                name="required"
                description="Use this rarely: a parent who cannot answer would have to stop there."
                defaultChecked={typed ? typedOr(typed, "required") === "yes" : values.required}
              />
            </>
          ) : null}
          <CheckboxGroup
            label="Which focus areas is it about?"
            name="focus-areas"
            description={
              audience === "parents" ? "Parents are asked it once, under the first of them." : undefined
            }
            errorMessage={errors["focus-areas"]}
            options={focusAreas.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            defaultValue={typed ? (typed["focus-areas"] ?? []) : values.focusAreaIds}
          />
          <ButtonRow>
            <Button>{button}</Button>
          </ButtonRow>
          <FormEnd />
        </Form>
      </div>
    </>
  );
}
