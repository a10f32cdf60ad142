import { parseInstant } from "#app/domain/calendar/instant-text.ts";

/** An instant as it stands in an address, in UTC; null where there is none. */
export function readInstant(text: string | null): Temporal.Instant | null {
  if (text === null) return null;
  try {
    return parseInstant(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
