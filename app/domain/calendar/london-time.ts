const LONDON = "Europe/London";

/** The instant at which clocks in London show that time on that date, through the changes of the clock. */
export function instantInLondon(date: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: LONDON, plainTime: time }).toInstant();
}

/** Noon in London on that date (clocks never change near noon, so it is there once on every day). */
export function noonInLondon(date: Temporal.PlainDate): Temporal.Instant {
  return instantInLondon(date, Temporal.PlainTime.from("12:00"));
}

/** What calendars in London show at that instant. */
export function dateInLondon(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(LONDON).toPlainDate();
}

/** What clocks in London show at that instant. */
export function timeInLondon(instant: Temporal.Instant): Temporal.PlainTime {
  return instant.toZonedDateTimeISO(LONDON).toPlainTime();
}
