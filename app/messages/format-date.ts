type DateParts = Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year">;

const formatCache = new Map<string, Intl.DateTimeFormat>();
const dayMs = 24 * 60 * 60 * 1000;
/** Monday 5 January 1970. */
const mondayMs = 4 * dayMs;

/** The parts of a date as a language writes them: "Tuesday 20 September 2022" in English. */
export function formatDateParts(
  date: Temporal.PlainDate,
  parts: DateParts,
  { locale = "en-GB" }: { locale?: string } = {},
): string {
  const { epochMilliseconds } = date.toZonedDateTime("UTC");
  // Editions of the language data differ in whether a comma follows the day of the week.
  return findFormat(locale, parts).format(epochMilliseconds).replace(",", "");
}

/** "Monday" to "Sunday" in English. */
export function listWeekdays(
  weekday: "long" | "short",
  { locale = "en-GB" }: { locale?: string } = {},
): string[] {
  const format = findFormat(locale, { weekday });
  return Array.from({ length: 7 }, (_, place) => format.format(mondayMs + place * dayMs));
}

function findFormat(locale: string, parts: DateParts): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts]);
  const format = formatCache.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  formatCache.set(key, format);
  return format;
}
