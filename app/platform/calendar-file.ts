import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";

/** Something to put in a calendar: a whole day, or a period between two instants. */
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
  /** How often it was changed: a calendar takes the higher one for the newer. */
  readonly revision: number;
  /** When it was changed last; null where that is not known. */
  readonly changedAt: Temporal.Instant | null;
  /** Whether whoever takes it is busy then: only a meeting that they go to keeps other things out of a day. */
  readonly isMeeting: boolean;
  /** It does not take place: a calendar that has it strikes it out. */
  readonly isCancelled?: boolean;
};

/** What a browser is told about the file, so that it offers to open it in a calendar. */
export const calendarFileType = "text/calendar; charset=utf-8";

/**
 * An iCalendar file (RFC 5545). Instants are written in UTC, so that they are right in any calendar, whatever it
 * knows of time zones. Without a METHOD, DTSTAMP is when an entry was last changed (3.8.7.2); `madeAt` where that is not known.
 */
export function calendarFile(input: {
  name: string;
  events: readonly CalendarEvent[];
  madeAt: Temporal.Instant;
}): string {
  const calendar = new ICalCalendar({
    name: input.name,
    prodId: { company: "Noonday", product: "Noonday", language: "EN" },
  });
  for (const event of input.events) {
    const { uid, title, description, location, url, when, changedAt, isMeeting, isCancelled = false } = event;
    calendar.createEvent({
      id: uid,
      summary: isCancelled ? `Cancelled: ${title}` : title,
      description: description ?? null,
      location: location ?? null,
      url: url ?? null,
      stamp: changedAt ?? input.madeAt,
      lastModified: changedAt,
      sequence: event.revision,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency:
        isMeeting && !isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      ...(when.kind === "day"
        ? { start: when.date, end: when.date.add({ days: 1 }), allDay: true }
        : { start: when.start, end: when.end }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
