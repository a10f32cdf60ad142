import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

type MomentFieldProps = {
  /** The date's name; the time's is the same with `-time`. */
  name: string;
  label: string;
  description?: string;
  isOptional?: boolean;
  /** YYYY-MM-DD: the month that opens. */
  startsAt: string;
  defaultTime?: string;
  defaultDate?: string;
  errors: FieldErrors;
  typed: Typed | undefined;
};

/** A day and a time of London, as a form of the survey's state takes both. */
export function MomentField(props: MomentFieldProps) {
  const { name, label, errors, typed, defaultDate, defaultTime, isOptional } = props;
  return (
    <>
      <DatePickerField
        label={`${label}: day`}
        name={name}
        description={props.description}
        isOptional={isOptional}
        startsAt={props.startsAt}
        defaultValue={
          typed
            ? {
                day: typedOr(typed, `${name}-day`),
                month: typedOr(typed, `${name}-month`),
                year: typedOr(typed, `${name}-year`),
              }
            : defaultDate
        }
        errorMessage={errors[name]}
      />
      <TimeField
        label={`${label}: time`}
        name={`${name}-time`}
        description="In London’s time. For example, 12 noon, 6pm or 14:00"
        isOptional={isOptional}
        defaultValue={typedOr(typed, `${name}-time`, defaultTime ?? "")}
        errorMessage={errors[`${name}-time`]}
      />
    </>
  );
}
