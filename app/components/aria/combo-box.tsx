import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox, Input } from "react-aria-components/ComboBox";
import { Popover } from "react-aria-components/Popover";
import { FieldWords } from "./field-words.tsx";
import { ListBox, type Option } from "./list-box.tsx";
import "./surface.css";
import "./combo-box.css";

type ComboBoxProps = {
  label: string;
  id?: string;
  description?: string;
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  placeholder?: string;
  options: readonly Option[];
  /** An option's id, or "" for none. */
  value: string;
  onChange: (value: string) => void;
};

/** One of many, found by typing a part of its name. It posts nothing by itself: see `Enhanced`. */
export function ComboBox(props: ComboBoxProps) {
  const { label, id, description, errorMessage, placeholder, options, value, onChange, ...field } = props;
  return (
    <AriaComboBox
      {...field}
      className="aria-combo-box"
      defaultItems={options}
      value={value === "" ? null : value}
      onChange={(key) => onChange(key === null ? "" : String(key))}
      isInvalid={errorMessage !== undefined}
      menuTrigger="focus"
    >
      <FieldWords label={label} description={description} errorMessage={errorMessage} />
      <div className="aria-combo-box-field">
        <Input id={id} className="aria-input" placeholder={placeholder} />
        <Button className="aria-combo-box-open">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="aria-surface aria-combo-box-list">
        <ListBox label={label} options={options} whenEmpty="Nothing has these words." isInPicker />
      </Popover>
    </AriaComboBox>
  );
}
