import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import {
  type Audience,
  isList,
  isParentScale,
  type QuestionType,
  type Wording,
} from "#app/domain/questions/question.ts";
import { cardValue } from "#app/domain/questions/young-peoples-set.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { CardFields } from "../parts/card-fields.tsx";
import { ConditionFields } from "../parts/condition-fields.tsx";
import type { ConditionSource } from "../parts/condition-sources.ts";
import { type NameOf, toDateParts } from "./read-question-fields.ts";

type QuestionFieldsProps = {
  audience: Audience;
  types: readonly QuestionType[];
  name: NameOf;
  /** What they begin with. */
  question: Wording;
  /** How it is answered as it is typed now: only that has the fields that it needs. */
  type: QuestionType;
  since: string;
  /** The last day that parents can compare with, YYYY-MM-DD. */
  latestSince: string;
  errors: Readonly<Record<string, string>>;
  sources: readonly ConditionSource[];
  /** What is wrong with its condition as it is stored, in words. */
  conditionProblem: string | null;
};

/** The fields of a question that is written in its place at the desk. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { audience, types, name, question, type, since, latestSince, errors } = props;
  const isFocus = audience === "open-meeting";
  return (
    <>
      <TextArea
        label={isFocus ? "Focus" : "Question"}
        name={name("text")}
        rows={2}
        errorMessage={errors.text}
        defaultValue={question.text}
      />
      {isFocus ? null : (
        <TextArea
          label="A line under it that helps to answer"
          name={name("hint")}
          isOptional
          rows={2}
          errorMessage={errors.hint}
          defaultValue={question.hint}
        />
      )}
      {types.length < 2 ? null : (
        <Select
          label="How is it answered?"
          name={name("type")}
          options={types.map((one) => ({ value: one, label: typeNames[one] }))}
          errorMessage={errors.type}
          defaultValue={question.type}
        />
      )}
      {audience === "young-people" ? (
        <CardFields
          name={name}
          getValue={(field) => cardValue(question, field)}
          type={type}
          errors={errors}
        />
      ) : null}
      <div hidden={!isList(type)}>
        <TextArea
          label="The choices"
          name={name("choices")}
          description="One on each line."
          rows={5}
          errorMessage={errors.choices}
          defaultValue={question.choices.join("\n")}
        />
      </div>
      {audience === "parents" ? (
        <>
          <div hidden={type !== "change"}>
            <DatePickerField
              label="Better or worse since when?"
              name={name("since")}
              startsAt={question.since ?? since}
              lastDay={latestSince}
              description="Parents see the month and the year."
              errorMessage={errors.since}
              defaultValue={toDateParts(question.since ?? since)}
            />
          </div>
          <div hidden={!isParentScale(type)}>
            <Checkbox
              label={`Offer “${choiceMessages["choice.not-come-up"]}” too`}
              name={name("not-come-up")}
              defaultChecked={question.offersNotComeUp === true}
            />
          </div>
          <ConditionFields
            name={name}
            question={question}
            sources={props.sources}
            errors={errors}
            problem={props.conditionProblem}
          />
          <Checkbox
            label="Parents must answer it to go on"
            name={name("required")}
            defaultChecked={question.required}
          />
        </>
      ) : null}
    </>
  );
}
