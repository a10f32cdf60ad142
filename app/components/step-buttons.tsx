import { Button, ButtonRow } from "./button.tsx";
import { useWords } from "./words.ts";

/** The ways on from a step of the survey; both save what is on the page. */
export function StepButtons() {
  const { say } = useWords();
  return (
    <ButtonRow>
      <Button>{say("form.continue")}</Button>
      <Button kind="quiet" name="then" value="later">
        {say("form.later")}
      </Button>
    </ButtonRow>
  );
}
