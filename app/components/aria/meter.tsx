import { Meter as AriaMeter, Label } from "react-aria-components/Meter";
import "./meter.css";

type MeterProps = {
  label: string;
  value: number;
  max: number;
  /** The same in words, such as "12 of 40 read". */
  words: string;
};

/** How much of a whole there is. */
export function Meter({ label, value, max, words }: MeterProps) {
  return (
    <AriaMeter className="aria-meter" value={value} maxValue={Math.max(1, max)} valueLabel={words}>
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="aria-meter-words">{valueText}</span>
          <span className="aria-meter-bar">
            <span style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaMeter>
  );
}
