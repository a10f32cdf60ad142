import { FieldGroup, type FieldProps } from "./field.tsx";
import "./date-field.css";

export type DateParts = { day?: string; month?: string; year?: string };

type DateFieldProps = FieldProps & {
  /** What was typed, part by part, or a date as YYYY-MM-DD. */
  defaultValue?: DateParts | string;
  /** Which parts the error is about; all three when not said. */
  errorIn?: readonly (keyof DateParts)[];
  /** Set to "bday" parts when the date is the person's own birthday. */
  birthday?: boolean;
};

const parts = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

/** A date in three boxes, sent as `name-day`, `name-month` and `name-year`. The first box's id is `name`. */
export function DateField({ defaultValue, errorIn, birthday, ...field }: DateFieldProps) {
  const typed = typeof defaultValue === "string" ? splitDate(defaultValue) : (defaultValue ?? {});
  return (
    <FieldGroup {...field}>
      <div className="date-field">
        {parts.map(({ part, label, width }) => (
          <label key={part} className="date-field-part">
            {label}
            <input
              className={`input input--${width}`}
              id={part === "day" ? field.name : `${field.name}-${part}`}
              name={`${field.name}-${part}`}
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : "off"}
              defaultValue={typed[part]}
              aria-invalid={field.errorMessage && (errorIn?.includes(part) ?? true) ? true : undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

function splitDate(date: string): DateParts {
  const [year, month, day] = date.split("-");
  return { year, month: month?.replace(/^0/, ""), day: day?.replace(/^0/, "") };
}
