import type { ReactNode } from "react";
import type { PictureName } from "#app/domain/translations/picture-names.ts";
import { picturesOfQuestions } from "./pictures-of-questions.tsx";
import { picturesOfTakingPart } from "./pictures-of-taking-part.tsx";
import "./picture.css";

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
  return (
    <svg
      className="picture"
      viewBox="0 0 120 120"
      focusable="false"
      role={words ? "img" : undefined}
      aria-label={words}
      aria-hidden={words ? undefined : true}
    >
      {pictures[name]}
    </svg>
  );
}
