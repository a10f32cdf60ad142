/** "2026-11-24T10:00:00.000Z": UTC to the millisecond, as files, seals and addresses have it. It sorts as time does. */
export function formatInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "millisecond" });
}

export function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

/** The hour in which an instant lies, in the same form: all that a file that leaves says of when somebody wrote. */
export function formatHour(instant: Temporal.Instant): string {
  return formatInstant(instant.round({ smallestUnit: "hour", roundingMode: "floor" }));
}

/** "2026-11-23 10:00", as spreadsheets read a date and a time. It says nothing of its time zone. */
export function formatPlainDateTime(dateTime: Temporal.PlainDateTime): string {
  return dateTime.toString({ smallestUnit: "minute" }).replace("T", " ");
}
