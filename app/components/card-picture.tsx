import type { ReactNode } from "react";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import { PictureFrame } from "./picture-frame.tsx";
import { picturesOfFeelings } from "./pictures-of-feelings.tsx";
import { picturesOfLife } from "./pictures-of-life.tsx";
import { picturesOfQuestions } from "./pictures-of-questions.tsx";
import { picturesOfSupport } from "./pictures-of-support.tsx";
import { picturesOfTakingPart } from "./pictures-of-taking-part.tsx";

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
  return <PictureFrame words={words}>{drawings[name]}</PictureFrame>;
}
