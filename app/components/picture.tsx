import type { ReactNode } from "react";
import type { PictureName } from "#app/domain/translations/picture-names.ts";
import { PictureFrame } from "./picture-frame.tsx";
import { picturesOfQuestions } from "./pictures-of-questions.tsx";
import { picturesOfTakingPart } from "./pictures-of-taking-part.tsx";

/** All in one hand: lines of one weight on a square of 120, sun and teal, nothing that belongs to one age. */
const pictures = { ...picturesOfTakingPart, ...picturesOfQuestions } satisfies Record<PictureName, ReactNode>;

export type DrawnPicture = keyof typeof pictures;

export const drawnPictures = Object.keys(pictures) as DrawnPicture[];

type PictureProps = {
  name: DrawnPicture;
  /** What it shows, where no words beside it say so; without them a screen reader skips it. */
  words?: string;
};

/** A picture of one idea, as wide as the room it is given. */
export function Picture({ name, words }: PictureProps) {
  return <PictureFrame words={words}>{pictures[name]}</PictureFrame>;
}
