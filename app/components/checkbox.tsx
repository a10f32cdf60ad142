import { describedBy, type FieldProps, FieldWords } from "./field.tsx";
import "./choice.css";

type CheckboxProps = Omit<FieldProps, "labelAs"> & {
  /** What is sent when it is ticked. */
  value?: string;
  defaultChecked?: boolean;
};

/** One thing to say yes to. */
export function Checkbox({
  label,
  name,
  hint,
  error,
  optional,
  disabled,
  value = "yes",
  defaultChecked,
}: CheckboxProps) {
  return (
    <div className={error ? "field field--error" : "field"}>
      <FieldWords name={name} error={error} />
      <label className="choice">
        <input
          className="choice-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          disabled={disabled}
          aria-describedby={describedBy({ name, hint, error })}
          aria-invalid={error ? true : undefined}
        />
        <span className="choice-words">
          {label}
          {optional ? <span className="field-optional"> (optional)</span> : null}
          {hint ? (
            <span className="choice-hint" id={`${name}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
