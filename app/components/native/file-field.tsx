import { describedBy, Field, type FieldProps } from "./field.tsx";
import "./file-field.css";

type FileFieldProps = FieldProps & {
  accept?: string;
  multiple?: boolean;
};

/** A file of the person's own. Its form needs `encType="multipart/form-data"`. */
export function FileField({
  label,
  name,
  description,
  errorMessage,
  labelAs,
  isOptional,
  isNeeded,
  isDisabled,
  accept,
  multiple,
}: FileFieldProps) {
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
        className="input file-field"
        type="file"
        id={name}
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={isDisabled}
        aria-describedby={describedBy({ name, description, errorMessage })}
        aria-invalid={errorMessage ? true : undefined}
      />
    </Field>
  );
}
