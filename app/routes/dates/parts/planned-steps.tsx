import { DataTable } from "#app/components/data-table.tsx";
import type { PlannedStepView } from "./proposal-view.ts";
import "./dates.css";

/** What becomes of each step: the date now, the date then, and why one stays. */
export function PlannedSteps({ caption, steps }: { caption: string; steps: readonly PlannedStepView[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "step", label: "Step" },
        { key: "now", label: "Now" },
        { key: "then", label: "Then" },
      ]}
      rows={steps.map((step) => ({
        key: step.key,
        cells: [step.label, step.from, <Then key="then" step={step} />],
      }))}
    />
  );
}

function Then({ step }: { step: PlannedStepView }) {
  const stays = step.exception?.because === "moved" ? "Stays where you moved it" : "Stays";
  return (
    <>
      {step.moves ? <strong>{step.to}</strong> : stays}
      {step.followsAgain ? (
        <span className="dates-kept">You had moved it. It follows the rule again.</span>
      ) : null}
      {step.exception ? (
        <span className="dates-kept">
          {step.exception.because === "moved"
            ? `By the rule it would be ${step.ruleText}. Reason given: ${step.exception.reason}`
            : step.exception.reason}
        </span>
      ) : null}
    </>
  );
}
