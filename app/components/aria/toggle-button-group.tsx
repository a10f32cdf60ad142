import type { ReactNode } from "react";
import {
  ToggleButtonGroup as AriaToggleButtonGroup,
  ToggleButton,
} from "react-aria-components/ToggleButtonGroup";
import "./toggle-button-group.css";

type ToggleButtonGroupProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: ReactNode; name?: string }[];
  /** Null while none is chosen. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** One of them stays chosen once one is. */
  isRequired?: boolean;
  isDisabled?: boolean;
};

/** One of a few, as buttons side by side. */
export function ToggleButtonGroup<Value extends string>(props: ToggleButtonGroupProps<Value>) {
  const { label, options, value, onChange, isRequired, isDisabled } = props;
  return (
    <AriaToggleButtonGroup
      className="aria-toggle-group"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={isRequired}
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(options.find((option) => keys.has(option.value))?.value ?? null)}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="aria-toggle-button"
          aria-label={option.name}
        >
          {option.label}
        </ToggleButton>
      ))}
    </AriaToggleButtonGroup>
  );
}
