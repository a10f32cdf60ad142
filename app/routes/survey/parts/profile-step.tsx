import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { ProfileFields } from "#app/components/profile-fields.tsx";
import { Progress } from "#app/components/progress.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import type { ProfileField } from "#app/domain/survey/family-profile.ts";
import type { ProfileStep } from "#app/domain/survey/survey.ts";
import { eachChildField } from "#app/survey-flow/parse-profile.ts";

type ProfileStepProps = {
  title: string;
  /** What it is asked for, and that it can be left out. */
  words: string;
  loaded: {
    area: string;
    step: ProfileStep;
    /** In Easy Read, which of the step's questions it is. */
    question: number | null;
    fields: readonly ProfileField[];
    values: Readonly<Record<string, string[]>>;
    back: string;
    progress: { step: number; of: number };
    copy: string;
    changing: boolean;
    closes: string | null;
  };
  answered?: {
    errors?: Record<string, string>;
    otherAnswers?: Record<string, string[]>;
    typed?: Record<string, string[]>;
  };
};

/** A step that asks about the family: one screen, or in Easy Read a screen for each question. */
export function ProfileStepPage({ title, words, loaded, answered }: ProfileStepProps) {
  const { area, step, question, fields, copy, changing, values } = loaded;
  const translator = useFamilyTranslator();
  const errors = answered?.errors ?? {};
  const otherAnswers = answered?.otherAnswers ?? {};
  return (
    <Page dataState="open" before={<BackLink href={loaded.back} />}>
      <ErrorSummary errors={errors} />
      <Progress {...loaded.progress} label={title} />
      {question === null ? <h1>{title}</h1> : null}
      {question === null || question === 1 ? <p>{words}</p> : null}
      <StepForm
        area={area}
        step={step}
        question={question}
        copy={copy}
        changing={changing}
        elsewhere={Object.keys(otherAnswers)}
        closes={loaded.closes}
      >
        {step === "about" ? <input type="hidden" name={eachChildField} value="yes" /> : null}
        <ProfileFields
          translator={translator}
          fields={fields}
          alone={question !== null}
          values={answered?.typed ? { children: values.children, ...answered.typed } : values}
          errors={errors}
          otherAnswers={otherAnswers}
        />
      </StepForm>
    </Page>
  );
}
