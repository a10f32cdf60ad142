import { useEffect, useState } from "react";
import { Button, ButtonRow } from "./native/button.tsx";
import { WordsToCopy } from "./words-to-copy.tsx";

type CopyWordsProps = { name: string; label: string; hint?: string; words: string; rows?: number };

/** A text to send round: to be selected by anybody, and copied at a press where there is script. */
export function CopyWords({ name, label, hint, words, rows }: CopyWordsProps) {
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);

  async function copy() {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  }

  return (
    <>
      <WordsToCopy name={name} label={label} hint={hint} words={words} rows={rows} />
      {canCopy ? (
        <ButtonRow>
          <Button type="button" kind="secondary" compact onClick={() => void copy()}>
            Copy
            <span className="visually-hidden"> {label}</span>
          </Button>
          <span role="status">{copied ? "Copied." : ""}</span>
        </ButtonRow>
      ) : null}
    </>
  );
}
