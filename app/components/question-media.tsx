import type { ReactNode } from "react";
import { Details } from "#app/components/native/details.tsx";
import type { PlayedMedia } from "#app/domain/question-media/media.ts";
import "./question-media.css";

type PlayerProps = {
  media: PlayedMedia;
  src: string;
  captionsSrc: string;
  /** The name of the captions, as a player lists them. */
  captionsLabel: string;
  label: string;
};

/** Plays a film or a sound by the browser's own player: nothing of it is fetched before somebody presses play. */
export function MediaPlayer({ media, src, captionsSrc, captionsLabel, label }: PlayerProps) {
  if (media.kind === "sound")
    return (
      // biome-ignore lint/a11y/useMediaCaption: it says the words that stand beside it.
      <audio className="media-player" controls preload="none" aria-label={label} src={src} />
    );
  return (
    // biome-ignore lint/a11y/useMediaCaption: the captions are below, wherever there are any.
    <video className="media-player" controls preload="none" playsInline aria-label={label} src={src}>
      {media.hasCaptions ? (
        <track kind="captions" srcLang="en" label={captionsLabel} src={captionsSrc} default />
      ) : null}
    </video>
  );
}

/** A film or a sound one tap away from the words that it says. */
export function MediaDetails({ summary, ...player }: PlayerProps & { summary: ReactNode }) {
  return (
    <Details summary={summary}>
      <MediaPlayer {...player} />
    </Details>
  );
}
