import type { ComponentProps } from "react";
import { Inset } from "./inset.tsx";
import { TextArea } from "./text-area.tsx";
import "./shared-words.css";

type SharedWordsProps = ComponentProps<typeof TextArea> & {
  /** Which version of the words this page shows; sent along as `seen`. */
  seenText: string;
  /** What somebody else saved since then, where that is why these words were not. */
  otherText?: string | null | undefined;
};

/** Words that several people write at, so that nobody writes over what they have not seen. */
export function SharedWords({ seenText, otherText, ...words }: SharedWordsProps) {
  return (
    <>
      <input type="hidden" name="seen" value={seenText} />
      <TextArea {...words} />
      {otherText ? (
        <Inset title="What somebody else wrote meanwhile">
          <p className="shared-words-theirs">{otherText}</p>
        </Inset>
      ) : null}
    </>
  );
}
