import { useTranslator } from "#app/components/translator.ts";
import "./progress.css";

type ProgressProps = {
  /** The step that is on screen, from 1. */
  step: number;
  of: number;
  /** What the step is called. */
  label?: string;
};

/** How far along somebody is, in words and as a line the sun travels. */
export function Progress({ step, of, label }: ProgressProps) {
  const { t } = useTranslator();
  return (
    <div className="progress">
      <p className="progress-words">
        {label === undefined ? t("form.step", { step, of }) : t("form.step-named", { step, of, name: label })}
      </p>
      <div className="progress-line" aria-hidden="true">
        <div className="progress-done" style={{ inlineSize: `${(step / of) * 100}%` }} />
      </div>
    </div>
  );
}
