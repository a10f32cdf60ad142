import { useWords } from "#app/components/words.ts";
import { Button, ButtonRow } from "./button.tsx";

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
