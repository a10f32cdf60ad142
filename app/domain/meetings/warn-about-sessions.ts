import { formatDate } from "../calendar/format-dates.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";
import { formatSessionTime, type SessionDetails } from "./session.ts";

type Session = Pick<SessionDetails, "startsAt" | "endsAt" | "place" | "link"> & { readonly id: string };

const time = (text: string) => Temporal.PlainTime.from(text);
const schoolEnds = { from: time("14:30"), to: time("16:00") };
const evening = time("17:00");
const night = { from: time("21:30"), to: time("08:00") };

/** `sessionId` is null for what is about all the sessions together. */
export type SessionWarning = { readonly sessionId: string | null; readonly message: string };

type Visit = {
  /** The day that the timetable has for the meeting: day 1, unless the lead moved it. */
  meetingDay: Temporal.PlainDate;
  dayOne: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  now: Temporal.Instant;
};

/**
 * What whoever arranges the sessions should think about again, in whole sentences, while there is time to; the meeting is
 * still theirs to arrange. It belongs to day 1 (¶117); real ones failed because they clashed with the end of school, or
 * because nobody who works could come.
 */
export function warningsAboutSessions(sessions: readonly Session[], visit: Visit): SessionWarning[] {
  const upcoming = sessions.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, visit.now) > 0);
  const each = upcoming.flatMap((session) =>
    [...warningsAboutTime(session), ...warningsAboutDay(session, visit), ...overlaps(session, sessions)].map(
      (message) => ({ sessionId: session.id, message }),
    ),
  );
  const together = upcoming.length > 0 ? warningsAboutAll(sessions) : [];
  return [...each, ...together.map((message) => ({ sessionId: null, message }))];
}

function warningsAboutDay({ startsAt }: Session, { meetingDay, dayOne, lastDay }: Visit): string[] {
  const date = dateInLondon(startsAt);
  if (date.equals(meetingDay)) return [];
  if (Temporal.PlainDate.compare(date, dayOne) < 0 || Temporal.PlainDate.compare(date, lastDay) > 0)
    return [`It is not on a day when inspectors are in the area: day 1 is ${formatDate(dayOne)}.`];
  return [`The timetable has the open meeting on ${formatDate(meetingDay)}.`];
}

function warningsAboutTime({ startsAt, endsAt }: Session): string[] {
  const starts = timeInLondon(startsAt);
  const ends = timeInLondon(endsAt);
  const minutes = startsAt.until(endsAt).total("minutes");
  const atPickUp =
    isSchoolDay(startsAt) &&
    Temporal.PlainTime.compare(starts, schoolEnds.to) < 0 &&
    Temporal.PlainTime.compare(ends, schoolEnds.from) > 0;
  const atNight =
    Temporal.PlainTime.compare(starts, night.to) < 0 || Temporal.PlainTime.compare(ends, night.from) > 0;
  return [
    ...(minutes < 45 ? ["It is shorter than 45 minutes, which is little for many people to be heard."] : []),
    ...(minutes > 240 ? ["It is longer than four hours. Check the times."] : []),
    ...(atNight ? ["It starts before 8am or ends after 9:30pm. Check the times."] : []),
    ...(atPickUp ? ["It is when many parents collect children from school."] : []),
  ];
}

function overlaps(session: Session, sessions: readonly Session[]): string[] {
  const other = sessions.find(
    (one) =>
      one.id !== session.id &&
      Temporal.Instant.compare(one.startsAt, session.endsAt) < 0 &&
      Temporal.Instant.compare(session.startsAt, one.endsAt) < 0,
  );
  return other ? [`It overlaps with another session: ${formatSessionTime(other)}.`] : [];
}

function warningsAboutAll(sessions: readonly Session[]): string[] {
  const daytime = sessions.every(
    ({ startsAt }) =>
      isSchoolDay(startsAt) && Temporal.PlainTime.compare(timeInLondon(startsAt), evening) < 0,
  );
  const allInPerson = sessions.every(({ link }) => link === "");
  const allOnline = sessions.every(({ place }) => place === "");
  return [
    ...(daytime
      ? ["Every session is in the daytime of a working day. Parents who work may not be able to come."]
      : []),
    ...(allInPerson
      ? ["No session can be joined online. Parents who cannot travel may not be able to come."]
      : []),
    ...(allOnline
      ? ["Every session is online. Parents without a good connection may not be able to come."]
      : []),
  ];
}

function isSchoolDay(at: Temporal.Instant): boolean {
  return dateInLondon(at).dayOfWeek < 6;
}
