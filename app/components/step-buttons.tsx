import { Button, ButtonRow } from "./button.tsx";

/** The ways on from a step of the survey; both save what is on the page. */
export function StepButtons() {
  return (
    <ButtonRow>
      <Button>Continue</Button>
      <Button kind="quiet" name="then" value="later">
        Save and come back later
      </Button>
    </ButtonRow>
  );
}
