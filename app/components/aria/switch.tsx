import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import "./choice.css";
import "./switch.css";

type SwitchProps = {
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
};

/** Something that is on or off, and is so at once. */
export function Switch({ label, description, ...control }: SwitchProps) {
  return (
    <AriaSwitch {...control} className="aria-choice aria-switch">
      <span className="aria-switch-track" aria-hidden="true">
        <span className="aria-switch-thumb" />
      </span>
      <span>
        {label}
        {description ? <span className="aria-description">{description}</span> : null}
      </span>
    </AriaSwitch>
  );
}
