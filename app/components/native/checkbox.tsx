import { ChoiceWords } from "./choice.tsx";
import { describedBy, FieldMark, type FieldProps, FieldWords } from "./field.tsx";

type CheckboxProps = Omit<FieldProps, "labelAs"> & {
  /** What is sent when it is ticked. */
  value?: string;
  defaultChecked?: boolean;
};

/** One thing to say yes to. */
export function Checkbox(props: CheckboxProps) {
  const {
    label,
    name,
    description,
    errorMessage,
    isOptional,
    isNeeded,
    isDisabled,
    value = "yes",
    defaultChecked,
  } = props;
  return (
    <div className={errorMessage ? "field field--error" : "field"}>
      <FieldWords name={name} errorMessage={errorMessage} />
      <label className="choice" htmlFor={name}>
        <input
          className="choice-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          disabled={isDisabled}
          aria-describedby={describedBy({ name, description, errorMessage })}
          aria-invalid={errorMessage ? true : undefined}
        />
        <ChoiceWords hint={description} hintId={`${name}-hint`}>
          {label}
          <FieldMark isOptional={isOptional} isNeeded={isNeeded} />
        </ChoiceWords>
      </label>
    </div>
  );
}
