import { describedBy, Field, type FieldProps } from "./field.tsx";
import "./select.css";

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string; group?: string }[];
  defaultValue?: string;
  /** The first, empty option's words. */
  placeholder?: string;
};

/** One of many, from the browser's own list. For seven or fewer, `RadioGroup` is easier. */
export function Select({
  label,
  name,
  description,
  errorMessage,
  labelAs,
  isOptional,
  isNeeded,
  isDisabled,
  options,
  defaultValue,
  placeholder,
}: SelectProps) {
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <Field
      label={label}
      name={name}
      description={description}
      errorMessage={errorMessage}
      labelAs={labelAs}
      isOptional={isOptional}
      isNeeded={isNeeded}
    >
      <select
        className="input select"
        id={name}
        name={name}
        defaultValue={defaultValue}
        disabled={isDisabled}
        aria-describedby={describedBy({ name, description, errorMessage })}
        aria-invalid={errorMessage ? true : undefined}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {groups.map((group) => {
          const ones = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
          return group === undefined ? (
            ones
          ) : (
            <optgroup key={group} label={group}>
              {ones}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}
