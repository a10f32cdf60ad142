/** The fixed-width ISO UTC text in which instants are stored, to the millisecond: it sorts as time does. */
export function toText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "millisecond" });
}

export function fromText(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}
