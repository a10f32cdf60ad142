import { type CalendarEvent, calendarFile, calendarFileType } from "#app/platform/calendar-file.ts";

/** A calendar file to open or save, under that file name. */
export function calendarResponse({
  file,
  ...calendar
}: {
  file: string;
  name: string;
  events: readonly CalendarEvent[];
  madeAt: Temporal.Instant;
}): Response {
  return new Response(calendarFile(calendar), {
    headers: {
      "Content-Type": calendarFileType,
      "Content-Disposition": `attachment; filename="${file}"`,
    },
  });
}
