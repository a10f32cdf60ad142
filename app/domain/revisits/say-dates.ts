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
export function sayWeekday(date: Temporal.PlainDate): string {
  return WEEKDAYS[date.dayOfWeek - 1] ?? "";
}

/** "September" */
export function sayMonth(date: { readonly month: number }): string {
  return MONTHS[date.month - 1] ?? "";
}

/** "Tuesday 20 September 2022" */
export function sayDate(date: Temporal.PlainDate): string {
  return `${sayWeekday(date)} ${date.day} ${sayMonth(date)} ${date.year}`;
}

/** "20 September 2022" */
export function sayDateWithoutWeekday(date: Temporal.PlainDate): string {
  return `${date.day} ${sayMonth(date)} ${date.year}`;
}

/** "Tuesday 20 September", for where the year is plain from what stands around it. */
export function sayDateWithoutYear(date: Temporal.PlainDate): string {
  return `${sayWeekday(date)} ${date.day} ${sayMonth(date)}`;
}

/** "9am", "5:30pm", "12 noon", "12 midnight". */
export function sayTime(time: Temporal.PlainTime): string {
  if (time.minute === 0 && time.hour === 12) return "12 noon";
  if (time.minute === 0 && time.hour === 0) return "12 midnight";
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minutes = time.minute === 0 ? "" : `:${String(time.minute).padStart(2, "0")}`;
  return `${hour}${minutes}${time.hour < 12 ? "am" : "pm"}`;
}

/** The time that clocks in London show at that instant: "12 noon", "5:30pm". */
export function sayNoonOrTime(instant: Temporal.Instant): string {
  return sayTime(timeInLondon(instant));
}

/** "12 noon on Tuesday 20 September 2022", in London's time. */
export function sayDateAndTime(instant: Temporal.Instant): string {
  return `${sayNoonOrTime(instant)} on ${sayDate(dateInLondon(instant))}`;
}

/** "Monday", "Monday and Tuesday", "Monday, Tuesday and Friday" */
export function sayList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
