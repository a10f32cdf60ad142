import { useState } from "react";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { cardPictures } from "#app/domain/pictures/card-pictures.ts";
import { hasCards, type QuestionType } from "#app/domain/questions/question.ts";
import { cardLimits } from "#app/domain/questions/question-input.ts";
import { CardPicturePicker } from "./card-picture-picker.tsx";
import "./card-fields.css";

type CardFieldsProps = {
  /** The name of a field, told from those of other questions. */
  name: (field: string) => string;
  /** What stands in a field at first: `card-1`, `picture-1` and so on; `picture` is the question's own. */
  getValue: (field: string) => string;
  /** How it is answered as it is typed now; null where only styles can hide what does not belong to it. */
  type: QuestionType | null;
  errors: Readonly<Record<string, string>>;
};

const numbers = Array.from({ length: cardLimits.mat.max }, (_, index) => index + 1);
const options = cardPictures.map(({ id, name }) => ({ value: id, label: name }));

/** The cards of a young people's question, each a word or two and a picture; for faces and words one picture of the question. */
export function CardFields({ name, getValue, type, errors }: CardFieldsProps) {
  return (
    <>
      <div className="question-form-picture" hidden={type !== null && hasCards(type)}>
        <PictureField
          name={name("picture")}
          label="A picture of it"
          getValue={() => getValue("picture")}
          isOptional
        />
      </div>
      <fieldset className="card-fields question-form-cards" hidden={type !== null && !hasCards(type)}>
        <legend>The cards</legend>
        <p className="soft small">
          Choice cards: {cardLimits.cards.min} to {cardLimits.cards.max}; young people can always say “Not
          sure”. A talking mat: {cardLimits.mat.min} to {cardLimits.mat.max} ideas. A word or two on each, and
          a picture. A card with nothing on it is left out.
        </p>
        {errors.cards ? (
          <p className="card-fields-error" role="alert">
            {errors.cards}
          </p>
        ) : null}
        {numbers.map((number) => (
          <div
            className="card-field"
            key={number}
            data-extra={number > cardLimits.cards.max ? "" : undefined}
            hidden={type === "cards" && number > cardLimits.cards.max}
          >
            <TextField
              label={`Card ${number}`}
              name={name(`card-${number}`)}
              isOptional={number > cardLimits.cards.min}
              autoComplete="off"
              errorMessage={errors[`card-${number}`]}
              defaultValue={getValue(`card-${number}`)}
            />
            <PictureField
              name={name(`picture-${number}`)}
              label={`Picture of card ${number}`}
              getValue={() => getValue(`picture-${number}`)}
              errorMessage={errors[`picture-${number}`]}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

type PictureFieldProps = {
  name: string;
  label: string;
  getValue: () => string;
  errorMessage?: string;
  isOptional?: boolean;
};

/** A list of the pictures' names; with script, the picture beside it, chosen by eye. */
function PictureField({ name, label, getValue, errorMessage, isOptional }: PictureFieldProps) {
  const first = getValue();
  const [chosen, setChosen] = useState(first);
  return (
    <div className="picture-field" onChange={(event) => setChosen(valueIn(event.target))}>
      <Select
        label={label}
        name={name}
        isOptional={isOptional}
        placeholder="No picture"
        options={options}
        errorMessage={errorMessage}
        defaultValue={first}
      />
      <CardPicturePicker chosen={chosen} label={label} selectName={name} />
    </div>
  );
}

function valueIn(target: EventTarget): string {
  return target instanceof HTMLSelectElement ? target.value : "";
}
