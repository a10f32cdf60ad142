import { ICalCalendar } from "ical-generator";

/** Something to put in a calendar: a whole day, or a stretch between two instants. */
export type CalendarEvent = {
  /** The same each time the file is made, so that adding it again changes the entry and makes no second one. */
  readonly uid: string;
  readonly title: string;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  readonly when:
    | { readonly kind: "day"; readonly date: Temporal.PlainDate }
    | { readonly kind: "between"; readonly start: Temporal.Instant; readonly end: Temporal.Instant };
};

/** What a browser is told about the file, so that it offers to open it in a calendar. */
export const calendarFileType = "text/calendar; charset=utf-8";

/**
 * An iCalendar file (RFC 5545). Instants are written in UTC, so that they are right in any calendar, whatever it
 * knows of time zones. `revision` counts changes: a calendar takes the higher one for the newer.
 */
export function calendarFile(input: {
  name: string;
  events: readonly CalendarEvent[];
  madeAt: Temporal.Instant;
  revision?: number;
}): string {
  const calendar = new ICalCalendar({
    name: input.name,
    prodId: { company: "Noonday", product: "Noonday", language: "EN" },
  });
  for (const { uid, title, description, location, url, when } of input.events)
    calendar.createEvent({
      id: uid,
      summary: title,
      description: description ?? null,
      location: location ?? null,
      url: url ?? null,
      stamp: input.madeAt,
      sequence: input.revision ?? 0,
      ...(when.kind === "day"
        ? { start: when.date, end: when.date.add({ days: 1 }), allDay: true }
        : { start: when.start, end: when.end }),
    });
  return `${calendar.toString()}\r\n`;
}
