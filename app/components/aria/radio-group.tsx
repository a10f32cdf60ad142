import {
  RadioGroup as AriaRadioGroup,
  FieldError,
  Label,
  Radio,
  Text,
} from "react-aria-components/RadioGroup";
import "./input.css";
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
      <Label className="aria-label">{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="aria-radio">
          <span className="aria-radio-sign" aria-hidden="true" />
          <span>
            {option.label}
            {option.description ? <span className="aria-description">{option.description}</span> : null}
          </span>
        </Radio>
      ))}
      {description ? (
        <Text slot="description" className="aria-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="aria-error">{errorMessage}</FieldError>
    </AriaRadioGroup>
  );
}
