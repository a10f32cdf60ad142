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
  hint,
  error,
  labelAs,
  optional,
  disabled,
  accept,
  multiple,
}: FileFieldProps) {
  return (
    <Field label={label} name={name} hint={hint} error={error} labelAs={labelAs} optional={optional}>
      <input
        className="input file-field"
        type="file"
        id={name}
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
