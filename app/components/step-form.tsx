import type { ReactNode } from "react";
import { copyField } from "#app/domain/surveys/window-copy.ts";
import { Banner } from "./banner.tsx";
import { Form } from "./form.tsx";
import { StepButtons } from "./step-buttons.tsx";
import "./step-form.css";

type StepFormProps = {
  /** The survey's own address. */
  base: string;
  /** The step's name, which is the end of its address too. */
  step: string;
  /** This copy of the page; see `window-copy.ts`. */
  copy: string;
  /** Somebody came from checking their answers, and goes back there. */
  changing: boolean;
  /** The controls to which another window has answered meanwhile. */
  elsewhere: readonly string[];
  children: ReactNode;
};

/** A step of the survey whose answers are saved: by script while they are typed, and by each of its buttons. */
export function StepForm({ base, step, copy, changing, elsewhere, children }: StepFormProps) {
  return (
    // The address is said in full, so that the next page does not inherit a change link's fragment.
    <Form action={`${base}/${step}`} saving={`${base}/saving`}>
      {elsewhere.length > 0 ? (
        <Banner kind="warning" title="You have also answered this somewhere else" titleAs="h2" announce>
          Another window or device has saved something different. Choose below which answer to keep, then
          press Continue.
        </Banner>
      ) : null}
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name={copyField} value={copy} autoComplete="off" />
      {changing ? <input type="hidden" name="change" value="yes" /> : null}
      {children}
      <p className="saving-state" data-saving-state />
      <StepButtons />
    </Form>
  );
}
