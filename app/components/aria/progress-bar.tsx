import { Label } from "react-aria-components/Meter";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";
import "./progress-bar.css";

type ProgressBarProps = {
  label: string;
  /** Null while nobody knows how much is done. */
  value: number | null;
  max?: number;
  words?: string;
};

/** How far something has come that Noonday is doing. */
export function ProgressBar({ label, value, max = 100, words }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="aria-progress"
      value={value ?? 0}
      maxValue={Math.max(1, max)}
      isIndeterminate={value === null}
      valueLabel={words}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="aria-progress-words">{valueText}</span>
          <span className="aria-progress-bar">
            <span style={percentage === undefined ? undefined : { inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
