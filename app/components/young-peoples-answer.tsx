import type { ReactNode } from "react";
import { type CardPictureName, isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import type { Wording } from "#app/domain/questions/question.ts";
import { answerGroupsOf, type MatPlace } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { CardPicture } from "./card-picture.tsx";
import { Face, faceOf } from "./face.tsx";
import { InLanguage } from "./in-language.tsx";
import "./young-peoples-answer.css";

/** What stands at the head of each column of a mat. */
export const matPlacePictures: Readonly<Record<MatPlace, CardPictureName>> = {
  "going-well": "happy",
  "so-so": "ok-face",
  "not-going-well": "sad",
  "leave-out": "skip",
};

type YoungPeoplesAnswerProps = {
  question: Wording;
  /** A choice, places on the mat, or one text. */
  values: readonly string[];
  /** The words of faces and of the mat's places in the page's language, by their keys. */
  labelOf(key: string, english: string): string;
  /** Of a card that a setting has its own symbol for: its picture. */
  symbolOf?(index: number): ReactNode;
};

/** What a young person answered, in pictures; their words as they wrote them. */
export function YoungPeoplesAnswer({ question, values, labelOf, symbolOf }: YoungPeoplesAnswerProps) {
  if (question.type === "words")
    return (
      <blockquote className="young-answer-words" dir="auto" data-read-aloud>
        {values.join("\n")}
      </blockquote>
    );
  return (
    <ul className="young-answer">
      {answerGroupsOf(question).flatMap((group, index) => {
        const answer = group.answers.find(({ key }) => values.includes(key));
        if (!answer) return [];
        const place = group.answers.indexOf(answer);
        if (question.type === "mat") {
          const matPlace = answer.key.split(":")[1] ?? "";
          return [
            <li key={group.key} className="young-answer-laid" data-read-aloud>
              {symbolOf?.(index) ?? <PictureOf id={group.picture} />}
              <InLanguage>{group.label}</InLanguage>
              <span className="young-answer-place">
                <PictureOf id={isMatPlace(matPlace) ? matPlacePictures[matPlace] : null} />
                {labelOf(matPlace, answer.label)}
              </span>
            </li>,
          ];
        }
        const face = answer.key === "not-sure" ? "not-sure" : faceOf(question.type, answer.key);
        return [
          <li key={answer.key} data-read-aloud>
            {face ? <Face name={face} size={56} /> : (symbolOf?.(place) ?? <PictureOf id={answer.picture} />)}
            {face ? labelOf(answer.key, answer.label) : <InLanguage>{answer.label}</InLanguage>}
          </li>,
        ];
      })}
    </ul>
  );
}

function isMatPlace(key: string): key is MatPlace {
  return key in matPlacePictures;
}

function PictureOf({ id }: { id: string | null }) {
  if (id === null || !isCardPicture(id)) return null;
  return (
    <span className="young-answer-picture">
      <CardPicture name={id} />
    </span>
  );
}
