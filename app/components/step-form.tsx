import type { ReactNode } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { formVersionField } from "#app/domain/drafts/form-version.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import type { Step } from "#app/domain/survey/survey.ts";
import { paths, withQuery } from "#app/paths.ts";
import { Banner } from "./banner.tsx";
import { ClosingSoon } from "./closing-soon.tsx";
import { Form } from "./form.tsx";
import { StepButtons } from "./step-buttons.tsx";
import "./step-form.css";

type StepFormProps = {
  /** The area, as in its address. */
  area: string;
  step: Step;
  /** In Easy Read, which of the step's questions the page shows, from 1. */
  question?: number | null;
  /** This copy of the page; see `window-copy.ts`. */
  copy: string;
  /** Somebody came from checking their answers, and goes back there. */
  changing: boolean;
  /** The controls to which another window has answered meanwhile. */
  elsewhere: readonly string[];
  /** When the survey closes, in its last two hours. */
  closes: string | null;
  children: ReactNode;
};

/** A step of the survey whose answers are saved: by script while they are typed, and by each of its buttons. */
export function StepForm({
  area,
  step,
  question = null,
  copy,
  changing,
  elsewhere,
  closes,
  children,
}: StepFormProps) {
  const { t } = useFamilyTranslator();
  const action = withQuery(stepPath(area, { step }), { question, change: changing ? "yes" : null });
  return (
    // The address is said in full, so that the next page does not inherit a change link's fragment; where the answer is the
    // page again, it is to be of the same question.
    <Form action={action} id="step" saving={paths.survey.saving(area)}>
      <ClosingSoon closes={closes} />
      {elsewhere.length > 0 ? (
        <Banner kind="warning" title={t("elsewhere.title")} titleAs="h2" announce>
          {t("elsewhere.words")}
        </Banner>
      ) : null}
      <input type="hidden" name="step" value={step} />
      {question === null ? null : <input type="hidden" name="question" value={question} />}
      <input type="hidden" name={formVersionField} value={copy} autoComplete="off" />
      {changing ? <input type="hidden" name="change" value="yes" /> : null}
      {children}
      <p className="saving-state" data-saving-state />
      <StepButtons isClosingSoon={closes !== null} />
    </Form>
  );
}
