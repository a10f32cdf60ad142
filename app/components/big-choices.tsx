import type { ReactNode } from "react";
import { CardPicture } from "#app/components/card-picture.tsx";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import "./big-choices.css";

export type BigChoice = { value: string; label: ReactNode; picture?: CardPictureName };

type BigChoicesProps = {
  /** The control's name: the button that is pressed sends its value, and its form. */
  name: string;
  choices: readonly BigChoice[];
};

/** Large buttons with a picture each: one press answers and goes on. */
export function BigChoices({ name, choices }: BigChoicesProps) {
  return (
    <ul className="big-choices">
      {choices.map(({ value, label, picture }) => (
        <li key={value}>
          <button type="submit" className="big-choice" name={name} value={value} data-read-aloud>
            {picture === undefined ? null : (
              <span className="big-choice-picture">
                <CardPicture name={picture} />
              </span>
            )}
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
