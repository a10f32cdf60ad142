import { type Typed, typedOr } from "#app/http/parse-form.ts";

/** The three boxes of a date as they were typed; undefined where the form was not sent. */
export function typedDate(typed: Typed | undefined) {
  return (
    typed && {
      day: typedOr(typed, "date-day"),
      month: typedOr(typed, "date-month"),
      year: typedOr(typed, "date-year"),
    }
  );
}
