import { formatDate, formatDateAndTime } from "../calendar/format-dates.ts";
import { isStepKey, nameOfStep } from "../calendar/schedule.ts";

/** One change of a re-visit's dates, as it is kept: a date, an instant, or a number of days. */
export type DateChange = { key: string; fromValue: string; toValue: string };

/** "Survey closes: from 12 noon on Friday 2 December 2022 to 6pm on Friday 2 December 2022" */
export function formatDateChange({ key, fromValue, toValue }: DateChange): string {
  return `${formatChangedKey(key)}: from ${formatValue(key, fromValue)} to ${formatValue(key, toValue)}`;
}

function formatChangedKey(key: string): string {
  if (key === "day-one") return "Day 1";
  if (key === "days") return "Length";
  return isStepKey(key) ? nameOfStep(key) : key;
}

function formatValue(key: string, value: string): string {
  if (key === "days") return `${value} days`;
  return value.includes("T")
    ? formatDateAndTime(Temporal.Instant.from(value))
    : formatDate(Temporal.PlainDate.from(value));
}
