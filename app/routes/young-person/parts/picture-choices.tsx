import { CardPicture } from "#app/components/card-picture.tsx";
import { FieldWords } from "#app/components/native/field.tsx";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import "../../../components/young-peoples-question.css";

type PictureChoicesProps = {
  name: string;
  label: string;
  description?: string;
  errorMessage?: string;
  options: readonly { value: string; label: string; picture: CardPictureName }[];
  defaultValue: string | null;
};

/** One choice of several, each with its picture. */
export function PictureChoices({
  name,
  label,
  description,
  errorMessage,
  options,
  defaultValue,
}: PictureChoicesProps) {
  return (
    <fieldset className="young-question" id={name}>
      <legend className="young-question-text" data-read-aloud>
        {label}
      </legend>
      <FieldWords name={name} description={description} errorMessage={errorMessage} />
      <ul className="young-cards">
        {options.map((option) => (
          <li key={option.value}>
            <label className="young-card" data-read-aloud>
              <input
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                data-scan=""
              />
              <span className="young-card-picture">
                <CardPicture name={option.picture} />
              </span>
              <span>{option.label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
