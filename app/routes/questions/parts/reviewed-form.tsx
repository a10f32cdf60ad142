import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { ReviewedQuestion } from "#app/domain/pasted-questions/reviewed-questions.ts";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import { parentQuestionTypes } from "#app/domain/questions/question.ts";
import type { FieldErrors } from "#app/http/parse-form.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import "./questions.css";

type ReviewedFormProps = {
  action: string;
  rows: readonly ReviewedQuestion[];
  focusAreas: readonly { id: string; shortName: string }[];
  errors: FieldErrors;
  /** Whether they stand nowhere but on this page. */
  isUnsaved?: boolean;
};

const typeOptions = parentQuestionTypes.map((type) => ({ value: type, label: typeNames[type] }));

/** Questions that were pasted or copied, to be looked through and changed before they are added. */
export function ReviewedForm({ action, rows, focusAreas, errors, isUnsaved }: ReviewedFormProps) {
  const areaOptions = focusAreas.map(({ id, shortName }) => ({ value: id, label: shortName }));
  return (
    <Form action={action} isUnsaved={isUnsaved}>
      <ol className="question-rows">
        {rows.map((row, index) => {
          const number = index + 1;
          const name = (field: string) => `${field}-${number}`;
          return (
            <li key={number}>
              <fieldset className="question-row reviewed-question">
                <legend>Question {number}</legend>
                <TextArea
                  label="Question"
                  name={name("text")}
                  rows={2}
                  errorMessage={errors[name("text")]}
                  defaultValue={row.text}
                />
                {row.hint === "" && !errors[name("hint")] ? (
                  <input type="hidden" name={name("hint")} value="" />
                ) : (
                  <TextArea
                    label="A line under it that helps to answer"
                    name={name("hint")}
                    rows={2}
                    errorMessage={errors[name("hint")]}
                    defaultValue={row.hint}
                  />
                )}
                <input type="hidden" name={name("required")} value={row.required ? "yes" : "no"} />
                <div className="reviewed-question-choosing">
                  <Select
                    label="Focus area"
                    name={name("area")}
                    options={areaOptions}
                    placeholder="Choose one"
                    errorMessage={errors[name("area")]}
                    defaultValue={row.focusAreaId}
                  />
                  <Select
                    label="How is it answered?"
                    name={name("type")}
                    options={typeOptions}
                    errorMessage={errors[name("type")]}
                    defaultValue={row.type}
                  />
                </div>
                <div className="reviewed-question-choices">
                  <TextArea
                    label="The choices"
                    name={name("choices")}
                    description="For a list only. One on each line."
                    rows={4}
                    errorMessage={errors[name("choices")]}
                    defaultValue={row.choices}
                  />
                </div>
                <div className="reviewed-question-not-come-up">
                  <Checkbox
                    label={`Offer “${choiceMessages["choice.not-come-up"]}” too`}
                    name={name("not-come-up")}
                    defaultChecked={row.offersNotComeUp}
                  />
                </div>
                <Checkbox
                  label="Ask it about each child"
                  name={name("each-child")}
                  defaultChecked={row.ofEachChild}
                />
                <CopiedCondition row={row} name={name} error={errors[name("everybody")]} />
                <Checkbox
                  label={
                    <>
                      Add this question<span className="visually-hidden">: {row.text}</span>
                    </>
                  }
                  name={name("use")}
                  defaultChecked={row.isWanted}
                />
              </fieldset>
            </li>
          );
        })}
      </ol>
      <ButtonRow>
        <Button>Add the ticked questions</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}

type CopiedConditionProps = { row: ReviewedQuestion; name: (field: string) => string; error?: string };

/** On what a copied question depends, and a way to ask everybody instead. */
function CopiedCondition({ row, name, error }: CopiedConditionProps) {
  const { condition, conditionText } = row;
  if (conditionText === "") return null;
  return (
    <>
      <input type="hidden" name={name("condition")} value={condition} />
      <input type="hidden" name={name("condition-text")} value={conditionText} />
      {condition === "" ? (
        <p className="soft">
          There: {conditionText} That question is not copied with it, so everybody will be asked.
        </p>
      ) : (
        <Checkbox
          label="Ask everybody instead"
          name={name("everybody")}
          description={conditionText}
          errorMessage={error}
        />
      )}
    </>
  );
}
