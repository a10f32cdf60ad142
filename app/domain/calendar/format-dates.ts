import { dateInLondon, timeInLondon } from "./london-time.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Tuesday" */
export function formatWeekday(date: Temporal.PlainDate): string {
  return WEEKDAYS[date.dayOfWeek - 1] ?? "";
}

/** "September" */
export function formatMonth(date: { readonly month: number }): string {
  return MONTHS[date.month - 1] ?? "";
}

/** "Tuesday 20 September 2022" */
export function formatDate(date: Temporal.PlainDate): string {
  return `${formatWeekday(date)} ${date.day} ${formatMonth(date)} ${date.year}`;
}

/** "20 September 2022" */
export function formatDateWithoutWeekday(date: Temporal.PlainDate): string {
  return `${date.day} ${formatMonth(date)} ${date.year}`;
}

/** "Tuesday 20 September", for where the year is plain from what stands around it. */
export function formatDateWithoutYear(date: Temporal.PlainDate): string {
  return `${formatWeekday(date)} ${date.day} ${formatMonth(date)}`;
}

/** "9am", "5:30pm", "12 noon", "12 midnight". */
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

/** "Monday", "Monday and Tuesday", "Monday, Tuesday and Friday" */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
