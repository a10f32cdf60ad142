import { NumberField as AriaNumberField, Button, Group, Input } from "react-aria-components/NumberField";
import { FieldWords } from "./field-words.tsx";
import "./number-field.css";

type NumberFieldProps = {
  label: string;
  id?: string;
  description?: string;
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** The least that the buttons lead to. What is typed is never changed. */
  minValue: number;
  /** A whole number in figures, or "". */
  value: string;
  onChange: (value: string) => void;
};

const formatOptions = { useGrouping: false, maximumFractionDigits: 0 };

/** A whole number, typed or stepped to. It posts nothing by itself: see `Enhanced`. */
export function NumberField(props: NumberFieldProps) {
  const { label, description, errorMessage, value, onChange, ...field } = props;
  return (
    <AriaNumberField
      {...field}
      className="aria-number-field"
      value={value === "" ? Number.NaN : Number(value)}
      onChange={(number) => onChange(Number.isNaN(number) ? "" : String(number))}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      commitBehavior="validate"
      formatOptions={formatOptions}
    >
      <FieldWords label={label} description={description} errorMessage={errorMessage} />
      <Group className="aria-number-field-box">
        <Button slot="decrement" className="aria-number-field-step">
          <span aria-hidden="true">−</span>
        </Button>
        <Input
          className="aria-input"
          onInput={({ currentTarget }) => {
            // What is typed is there to be saved before the field is left.
            if (/^\d*$/.test(currentTarget.value)) onChange(currentTarget.value);
          }}
        />
        <Button slot="increment" className="aria-number-field-step">
          <span aria-hidden="true">+</span>
        </Button>
      </Group>
    </AriaNumberField>
  );
}
