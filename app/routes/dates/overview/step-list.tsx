import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";
import type { StepView } from "./dates-view.ts";

type StepListProps = { steps: readonly StepView[]; inspectionId: string; mayChange: boolean };

const tagKinds = {
  done: "success",
  missed: "danger",
  passed: "neutral",
  now: "info",
  "to-come": "neutral",
} as const;

/** Each step with the date that holds, the rule's where it differs, and why. */
export function StepList({ steps, inspectionId, mayChange }: StepListProps) {
  return (
    <section className="dates-section" aria-labelledby="steps">
      <h2 id="steps">Step by step</h2>
      <ol className="dates-steps">
        {steps.map((step, index) => (
          <li className="dates-step" key={step.key} id={step.key}>
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <div className="dates-step-what">
              <h3>{step.label}</h3>
              <p className="soft small">
                {step.explanation} Handbook {step.source}
              </p>
            </div>
            <div className="dates-step-when">
              <p>
                <strong>
                  <time dateTime={step.date}>{step.whenText}</time>
                </strong>{" "}
                {step.status.words === "" ? null : (
                  <StatusTag kind={tagKinds[step.status.kind]}>{step.status.words}</StatusTag>
                )}
              </p>
              {step.dayOff ? <p className="small">{step.dayOff}</p> : null}
              {step.ruleText ? (
                <div className="dates-moved">
                  <p className="small">By the rule: {step.ruleText}</p>
                  {step.moved ? (
                    <>
                      <p dir="auto">{step.moved.reason}</p>
                      <p className="soft small">
                        {step.moved.by}, {step.moved.at}
                      </p>
                    </>
                  ) : null}
                </div>
              ) : (
                <p className="soft small">As the rule has it</p>
              )}
              {mayChange && step.fixed !== null ? <p className="soft small">{step.fixed}</p> : null}
            </div>
            {mayChange && step.fixed === null ? (
              <p className="dates-step-move">
                <a href={paths.dates.step(inspectionId, step.key)}>
                  Move<span className="visually-hidden"> {step.label}</span>
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
