import {
  Select as AriaSelect,
  Button,
  Label,
  Popover,
  SelectValue,
  Text,
} from "react-aria-components/Select";
import { ListBox, type Option } from "./list-box.tsx";
import "./input.css";
import "./surface.css";
import "./select.css";

type SelectProps = {
  label: string;
  description?: string;
  isDisabled?: boolean;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
};

/** One of a few. It posts nothing by itself. */
export function Select({ label, description, isDisabled, options, value, onChange }: SelectProps) {
  return (
    <AriaSelect
      className="aria-select"
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => onChange(String(key ?? ""))}
    >
      <Label className="aria-label">{label}</Label>
      <Button className="aria-input aria-select-button">
        <SelectValue className="aria-select-value" />
        <span aria-hidden="true">▾</span>
      </Button>
      {description ? (
        <Text slot="description" className="aria-description">
          {description}
        </Text>
      ) : null}
      <Popover className="aria-surface aria-select-list">
        <ListBox label={label} options={options} isInPicker />
      </Popover>
    </AriaSelect>
  );
}
