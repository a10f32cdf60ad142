import type { ReactNode } from "react";
import { isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { type Choice, choicesOf, type Wording } from "#app/domain/questions/question.ts";
import { matPlaceNames, matPlaces, maxWordsLength } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { CardPicture } from "./card-picture.tsx";
import { Face, faceOf } from "./face.tsx";
import { InLanguage } from "./in-language.tsx";
import { FieldWords } from "./native/field.tsx";
import { QuestionField } from "./question-field.tsx";
import { TextArea } from "./text-area.tsx";
import { matPlacePictures } from "./young-peoples-answer.tsx";
import "./young-peoples-question.css";

type YoungPeoplesQuestionProps = {
  question: Wording;
  /** Tells its controls from those of other questions on the page. */
  name: string;
  /** Given where somebody answers it, as the one question of its page; else it is only looked at. */
  live?: LiveQuestion;
};

type LiveQuestion = {
  /** What was answered before: a choice, places on the mat, or one text. */
  values: readonly string[];
  /** What is wrong and what to do. */
  errorMessage?: string;
  /** The words of faces and of the mat's places in the page's language, by their keys. */
  labelOf(key: string, english: string): string;
  /** Of a card that a setting has its own symbol for: its picture. */
  symbolOf?(index: number): ReactNode;
  /** What stands under the box for words. */
  wordsHint: string;
  /** Other ways than typing to answer in one's own words. */
  otherWays?: ReactNode;
};

/** A question as young people are asked it: its picture and faces, its cards, its mat, or room for their words. */
export function YoungPeoplesQuestion({ question, name, live }: YoungPeoplesQuestionProps) {
  if (question.type === "words") return <WordsQuestion {...{ question, name, live }} />;
  const { hint, pictures } = question;
  const text = live ? (
    <h1>
      <InLanguage>{question.text}</InLanguage>
    </h1>
  ) : (
    question.text
  );
  return (
    <fieldset className="young-question" id={live ? name : undefined} disabled={!live}>
      <legend className="young-question-text" data-read-aloud>
        {question.type === "faces" ? <QuestionPicture id={pictures?.[0]} /> : null}
        {text}
      </legend>
      <FieldWords
        name={name}
        description={hint === "" ? undefined : <InLanguage>{hint}</InLanguage>}
        errorMessage={live?.errorMessage}
      />
      {question.type === "mat" ? (
        <Mat {...{ question, name, live }} />
      ) : (
        <ul className="young-cards">
          {choicesOf(question).map((choice, index) => (
            <li key={choice.key}>
              <label className="young-card" data-read-aloud>
                <input
                  type="radio"
                  name={name}
                  value={choice.key}
                  defaultChecked={live?.values.includes(choice.key)}
                  data-scan={live ? "" : undefined}
                />
                {live?.symbolOf?.(index) ?? <ChoicePicture {...{ question, choice, index }} />}
                <ChoiceLabel {...{ question, choice, live }} />
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

type PartProps = Omit<YoungPeoplesQuestionProps, "live"> & { live: LiveQuestion | undefined };

function Mat({ question, name, live }: PartProps) {
  return (
    <ul className="young-mat">
      {question.choices.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place in the list.
        <li key={index}>
          <fieldset className="young-mat-card" data-scan={live ? "group" : undefined}>
            <legend data-read-aloud>
              {live?.symbolOf?.(index) ?? <PictureOf id={question.pictures?.[index]} />}
              <InLanguage>{label}</InLanguage>
            </legend>
            <div className="young-mat-places">
              {matPlaces.map((place) => (
                <label key={place} className="young-mat-place" data-read-aloud>
                  <input
                    type="radio"
                    name={`${name}-${index + 1}`}
                    value={place}
                    defaultChecked={live?.values.includes(`choice-${index + 1}:${place}`)}
                  />
                  <span className="young-mat-face">
                    <CardPicture name={matPlacePictures[place]} />
                  </span>
                  <span>{live?.labelOf(place, matPlaceNames[place]) ?? matPlaceNames[place]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

function WordsQuestion({ question, name, live }: PartProps) {
  return (
    <div className="young-question">
      <QuestionPicture id={question.pictures?.[0]} />
      {live ? (
        <>
          <TextArea
            label={<InLanguage>{question.text}</InLanguage>}
            labelAs="h1"
            name={name}
            description={
              <>
                {question.hint === "" ? null : <InLanguage>{question.hint} </InLanguage>}
                {live.wordsHint}
              </>
            }
            errorMessage={live.errorMessage}
            defaultValue={live.values[0] ?? ""}
            rows={4}
            limit={maxWordsLength}
          />
          {live.otherWays}
        </>
      ) : (
        <QuestionField question={question} name={name} disabled />
      )}
    </div>
  );
}

function ChoiceLabel({
  question,
  choice: { key, label, apart },
  live,
}: {
  question: Wording;
  choice: Choice;
  live: LiveQuestion | undefined;
}) {
  const isOwnWording = question.type === "cards" && !apart;
  if (isOwnWording)
    return (
      <span>
        <InLanguage>{label}</InLanguage>
      </span>
    );
  return <span>{live?.labelOf(key, label) ?? label}</span>;
}

function ChoicePicture({ question, choice, index }: { question: Wording; choice: Choice; index: number }) {
  const face = choice.apart ? "not-sure" : faceOf(question.type, choice.key);
  return face ? <Face name={face} size={72} /> : <PictureOf id={question.pictures?.[index]} />;
}

function QuestionPicture({ id }: { id: string | undefined }) {
  if (id === undefined || !isCardPicture(id)) return null;
  return (
    <span className="young-question-picture">
      <CardPicture name={id} />
    </span>
  );
}

function PictureOf({ id }: { id: string | undefined }) {
  if (id === undefined || !isCardPicture(id)) return null;
  return (
    <span className="young-card-picture">
      <CardPicture name={id} />
    </span>
  );
}
