import { type CardPictureName, isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { choicesOf, hasCards, type Wording } from "#app/domain/questions/question.ts";
import { type MatPlace, matPlaceNames, matPlaces } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { CardPicture } from "./card-picture.tsx";
import { Face } from "./face.tsx";
import { QuestionField } from "./question-field.tsx";
import "./young-peoples-question.css";

type YoungPeoplesQuestionProps = {
  question: Wording;
  /** Tells its controls from those of other questions on the page. */
  name: string;
};

/** A question as young people are asked it, to be looked at: its picture and faces, its cards, or its mat. */
export function YoungPeoplesQuestion({ question, name }: YoungPeoplesQuestionProps) {
  if (!hasCards(question.type)) {
    const [picture] = question.pictures ?? [];
    return (
      <div className="young-question">
        {picture !== undefined && isCardPicture(picture) ? (
          <div className="young-question-picture">
            <CardPicture name={picture} />
          </div>
        ) : null}
        <QuestionField question={question} name={name} disabled />
      </div>
    );
  }
  return (
    <fieldset className="young-question" disabled>
      <legend className="young-question-text">{question.text}</legend>
      {question.hint ? <p className="soft">{question.hint}</p> : null}
      {question.type === "cards" ? (
        <ul className="young-cards">
          {choicesOf(question).map(({ key, label, apart }, index) => (
            <li key={key}>
              <label className="young-card">
                <input type="radio" name={name} value={key} />
                {apart ? <Face name="not-sure" size={64} /> : <PictureOf id={question.pictures?.[index]} />}
                <span>{label}</span>
              </label>
            </li>
          ))}
        </ul>
      ) : (
        <ul className="young-mat">
          {question.choices.map((label, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place in the list.
            <li key={index}>
              <fieldset className="young-mat-card">
                <legend>
                  <PictureOf id={question.pictures?.[index]} />
                  {label}
                </legend>
                <div className="young-mat-places">
                  {matPlaces.map((place) => (
                    <label key={place} className="young-mat-place">
                      <input type="radio" name={`${name}-${index + 1}`} value={place} />
                      <span className="young-mat-face">
                        <CardPicture name={matPlacePictures[place]} />
                      </span>
                      <span>{matPlaceNames[place]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** What stands at the head of each column of a mat. */
export const matPlacePictures: Readonly<Record<MatPlace, CardPictureName>> = {
  "going-well": "happy",
  "so-so": "ok-face",
  "not-going-well": "sad",
  "leave-out": "skip",
};

function PictureOf({ id }: { id: string | undefined }) {
  if (id === undefined || !isCardPicture(id)) return null;
  return (
    <span className="young-card-picture">
      <CardPicture name={id} />
    </span>
  );
}
