import { useEffect, useRef, useState } from "react";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextArea } from "#app/components/text-area.tsx";

/** A text ready to be sent round and put up, by whoever publicises the meeting. */
export function Notice({ text, address }: { text: string; address: string | null }) {
  const box = useRef<HTMLDivElement>(null);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);

  async function copy() {
    const written = box.current?.querySelector("textarea")?.value ?? text;
    await navigator.clipboard.writeText(written);
    setCopied(true);
  }

  return (
    <section className="section" aria-labelledby="notice">
      <h2 id="notice">A notice to send round</h2>
      <p>
        {address ? (
          <>
            Families find the meeting at <a href={address}>{address}</a>. Nobody registers, and who comes is
            not shared.
          </>
        ) : (
          "Families will find the meeting on the area’s page once the area has been notified. Send nothing round before."
        )}
      </p>
      <div ref={box}>
        <TextArea label="The notice" name="notice-text" rows={16} defaultValue={text} key={text} />
      </div>
      {canCopy ? (
        <ButtonRow>
          <Button type="button" kind="secondary" onClick={() => void copy()}>
            Copy the notice
          </Button>
          <span role="status">{copied ? "Copied." : ""}</span>
        </ButtonRow>
      ) : null}
    </section>
  );
}
