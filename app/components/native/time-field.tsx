import type { FieldProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";

type TimeFieldProps = FieldProps & {
  /** As typed, or HH:MM. */
  defaultValue?: string;
};

/** A time of day, typed as people write it; the domain reads "9:30", "09.30" and "6pm". */
export function TimeField({
  description = "For example, 9:30am or 14:00; 7.30 is in the morning",
  ...field
}: TimeFieldProps) {
  return <TextField {...field} description={description} width={10} autoComplete="off" spellCheck={false} />;
}
