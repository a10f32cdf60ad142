import { ButtonLink, ButtonRow } from "./button.tsx";
import { Page } from "./page.tsx";
import { WordsToCopy } from "./words-to-copy.tsx";

export type Unsaved = { unsavedWords: string[]; alreadySent: boolean; home: string };

/** Whether what a page was refused with is somebody's own words, to be given back. */
export function isUnsaved(refusal: unknown): refusal is Unsaved {
  return typeof refusal === "object" && refusal !== null && "unsavedWords" in refusal;
}

/** Words that could not be saved, given back to be copied, and where to go on. */
export function UnsavedWords({ unsavedWords, alreadySent, home }: Unsaved) {
  return (
    <Page>
      <h1>We could not save this</h1>
      <p className="lead">
        {alreadySent
          ? "Your answers were already sent from this device, so nothing could be added to them."
          : "We cannot find the answers that you started on this device. They may have been erased, or the browser may not keep cookies."}
      </p>
      <WordsToCopy
        name="unsaved"
        label="What you wrote"
        hint="Nobody else has seen it. Copy it before you leave this page."
        words={unsavedWords.join("\n\n")}
      />
      <ButtonRow>
        <ButtonLink href={home}>
          {alreadySent ? "See your receipt" : "Go to the start of the survey"}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
