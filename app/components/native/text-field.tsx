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
  description,
  errorMessage,
  labelAs,
  isOptional,
  isNeeded,
  isDisabled,
  width,
  ...input
}: TextFieldProps) {
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
      <input
        {...input}
        className={width ? `input input--${width}` : "input"}
        id={name}
        name={name}
        dir={input.dir ?? (input.type === undefined || input.type === "text" ? "auto" : undefined)}
        disabled={isDisabled}
        aria-describedby={describedBy({ name, description, errorMessage })}
        aria-invalid={errorMessage ? true : undefined}
      />
    </Field>
  );
}
