import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components/RadioGroup";
import { FieldWords } from "./field-words.tsx";
import "./choice.css";
import "./radio-group.css";

type RadioGroupProps<Value extends string> = {
  label: string;
  description?: string;
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  options: readonly { value: Value; label: string; description?: string }[];
  /** Null while none is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One of a few, each with its words. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, description, errorMessage, options, value, onChange, ...field } = props;
  return (
    <AriaRadioGroup
      {...field}
      className="aria-radio-group"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      isInvalid={errorMessage !== undefined}
    >
      <FieldWords label={label} description={description} errorMessage={errorMessage} />
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="aria-choice aria-radio">
          <span className="aria-radio-sign" aria-hidden="true" />
          <span>
            {option.label}
            {option.description ? <span className="aria-description">{option.description}</span> : null}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
