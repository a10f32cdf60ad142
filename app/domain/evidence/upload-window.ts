import { dateInLondon } from "../calendar/london-time.ts";

/**
 * Whether evidence may still come without being asked for: by the end of its last day (¶118); then as late until inspectors
 * have left; after that not.
 */
export type UploadStage = "in-time" | "late" | "requests-only";

export type UploadDates = { lastDay: Temporal.PlainDate; finalDay: Temporal.PlainDate };

/** By the calendar in London. */
export function uploadStage(dates: UploadDates, now: Temporal.Instant): UploadStage {
  const today = dateInLondon(now);
  if (Temporal.PlainDate.compare(today, dates.lastDay) <= 0) return "in-time";
  return Temporal.PlainDate.compare(today, dates.finalDay) <= 0 ? "late" : "requests-only";
}

/** Whether what is sent now is late: past the last day for all, or past that of what it answers. */
export function isLate(
  dates: UploadDates,
  { now, dueDate }: { now: Temporal.Instant; dueDate: string | null },
): boolean {
  if (dueDate === null) return uploadStage(dates, now) !== "in-time";
  return Temporal.PlainDate.compare(dateInLondon(now), Temporal.PlainDate.from(dueDate)) > 0;
}
