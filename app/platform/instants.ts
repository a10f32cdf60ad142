/** The fixed-width ISO UTC text in which instants are stored, to the millisecond: it sorts as time does. */
export function toText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "millisecond" });
}

export function fromText(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

/** The hour in which an instant lies, in the same form: all that a file that leaves says of when somebody wrote. */
export function toHour(text: string): string {
  return `${text.slice(0, "2026-11-24T10".length)}:00:00.000Z`;
}
