import type { InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldProps } from "./field.tsx";

type TextFieldProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "autoComplete" | "inputMode" | "spellCheck" | "maxLength" | "readOnly" | "min" | "max" | "lang" | "dir"
  > & {
    defaultValue?: string;
    type?: "text" | "email" | "tel" | "url" | "password" | "search" | "date" | "number";
    /** Roughly how many characters the answer has, so that the box says how much is wanted. */
    width?: 2 | 4 | 10 | 20;
  };

/** One line of text. What was typed before the page's script arrived stays: the input is never controlled. */
export function TextField({
  label,
  name,
  hint,
  error,
  labelAs,
  optional,
  disabled,
  width,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} name={name} hint={hint} error={error} labelAs={labelAs} optional={optional}>
      <input
        {...input}
        className={width ? `input input--${width}` : "input"}
        id={name}
        name={name}
        dir={input.dir ?? (input.type === undefined || input.type === "text" ? "auto" : undefined)}
        disabled={disabled}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
