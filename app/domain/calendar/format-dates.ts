import { formatDateParts } from "#app/messages/format-date.ts";
import { dateInLondon, timeInLondon } from "./london-time.ts";

const dayAndMonth = { day: "numeric", month: "long" } as const;

/** "Tuesday" */
export function formatWeekday(date: Temporal.PlainDate): string {
  return formatDateParts(date, { weekday: "long" });
}

/** "September" */
export function formatMonth({ month }: { readonly month: number }): string {
  return formatDateParts(Temporal.PlainDate.from({ year: 2000, month, day: 1 }), { month: "long" });
}

/** "Tuesday 20 September 2022" */
export function formatDate(date: Temporal.PlainDate): string {
  return formatDateParts(date, { ...dayAndMonth, weekday: "long", year: "numeric" });
}

/** "20 September 2022" */
export function formatDateWithoutWeekday(date: Temporal.PlainDate): string {
  return formatDateParts(date, { ...dayAndMonth, year: "numeric" });
}

/** "Tuesday 20 September", for where the year is plain from what stands around it. */
export function formatDateWithoutYear(date: Temporal.PlainDate): string {
  return formatDateParts(date, { ...dayAndMonth, weekday: "long" });
}

/**
 * "9am", "5:30pm", "12 noon", "12 midnight": as GOV.UK writes times. Intl writes "9:00 am", and "12:00 pm" for noon, which
 * many read as midnight.
 */
export function formatTime(time: Temporal.PlainTime): string {
  if (time.minute === 0 && time.hour === 12) return "12 noon";
  if (time.minute === 0 && time.hour === 0) return "12 midnight";
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minutes = time.minute === 0 ? "" : `:${String(time.minute).padStart(2, "0")}`;
  return `${hour}${minutes}${time.hour < 12 ? "am" : "pm"}`;
}

/** The time that clocks in London show at that instant: "12 noon", "5:30pm". */
export function formatLondonTime(instant: Temporal.Instant): string {
  return formatTime(timeInLondon(instant));
}

/** "12 noon on Tuesday 20 September 2022", in London's time. */
export function formatDateAndTime(instant: Temporal.Instant): string {
  return `${formatLondonTime(instant)} on ${formatDate(dateInLondon(instant))}`;
}
