import type { ReactNode } from "react";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import { picturesOfFeelings } from "./pictures-of-feelings.tsx";
import { picturesOfLife } from "./pictures-of-life.tsx";
import { picturesOfQuestions } from "./pictures-of-questions.tsx";
import { picturesOfSupport } from "./pictures-of-support.tsx";
import { picturesOfTakingPart } from "./pictures-of-taking-part.tsx";
import "./picture.css";

const drawings = {
  ...picturesOfTakingPart,
  ...picturesOfQuestions,
  ...picturesOfFeelings,
  ...picturesOfLife,
  ...picturesOfSupport,
} satisfies Record<CardPictureName, ReactNode>;

type CardPictureProps = {
  name: CardPictureName;
  /** What it shows, where no words beside it say so; without them a screen reader skips it. */
  words?: string;
};

/** A picture of the catalogue that young people's questions choose from, as wide as the room it is given. */
export function CardPicture({ name, words }: CardPictureProps) {
  return (
    <svg
      className="picture"
      viewBox="0 0 120 120"
      focusable="false"
      role={words ? "img" : undefined}
      aria-label={words}
      aria-hidden={words ? undefined : true}
    >
      {drawings[name]}
    </svg>
  );
}
