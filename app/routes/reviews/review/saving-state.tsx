import { Button, ButtonRow } from "#app/components/native/button.tsx";
import type { QuestionState } from "./save-questions.ts";

type SavingStateProps = {
  id: string;
  state: QuestionState;
  /** Whether it saves itself; else a button does. */
  savesItself: boolean;
  onSave: (id: string) => void;
  /** What the button saves, for who does not see where it stands. */
  about: string;
};

/** How far something is saved, and the button that saves it where it does not save itself, or could not. */
export function SavingState({ id, state, savesItself, onSave, about }: SavingStateProps) {
  const hasProblem = state.save === "refused" || state.save === "conflict";
  return (
    <>
      <p className={hasProblem ? "review-problem" : "soft small"} role="status">
        {saveWords(state)}
      </p>
      {!savesItself || hasProblem || state.save === "failed" ? (
        <ButtonRow>
          <Button
            kind="secondary"
            compact
            name="save"
            value={id}
            onClick={(event) => {
              if (!savesItself) return;
              event.preventDefault();
              onSave(id);
            }}
          >
            {state.save === "conflict" ? "Save these words instead" : "Save"}
            <span className="visually-hidden"> {about}</span>
          </Button>
        </ButtonRow>
      ) : null}
    </>
  );
}

function saveWords({ save, words }: QuestionState): string {
  switch (save) {
    case "idle":
      return "";
    case "saving":
      return "Saving";
    case "saved":
      return "Saved. The lead inspector can see it.";
    case "failed":
      return `Not saved yet. ${words}`;
    case "refused":
    case "conflict":
      return `Not saved. ${words}`;
  }
}
