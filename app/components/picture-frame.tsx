import type { ReactNode } from "react";
import "./picture.css";

type PictureFrameProps = {
  /** What it shows, where no words beside it say so; without them a screen reader skips it. */
  words: string | undefined;
  children: ReactNode;
};

/** The square of 120 on which every picture is drawn, as wide as the room it is given. */
export function PictureFrame({ words, children }: PictureFrameProps) {
  return (
    <svg
      className="picture"
      viewBox="0 0 120 120"
      role={words ? "img" : undefined}
      aria-label={words}
      aria-hidden={words ? undefined : true}
    >
      {children}
    </svg>
  );
}
