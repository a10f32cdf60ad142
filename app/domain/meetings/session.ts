import { formatDate, formatTime } from "../calendar/format-dates.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";

/** When and where one session of the open meeting is, and how it is made accessible. */
export type SessionDetails = {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Where people go; empty where it is online only. */
  readonly place: string;
  /** How people join online, an https address; empty where there is no such way. */
  readonly link: string;
  readonly access: string;
};

/** "Monday 23 November 2026, 6pm to 7:30pm", in London's time. */
export function formatSessionTime({ startsAt, endsAt }: Pick<SessionDetails, "startsAt" | "endsAt">): string {
  const [starts, ends] = [formatTime(timeInLondon(startsAt)), formatTime(timeInLondon(endsAt))];
  return `${formatDate(dateInLondon(startsAt))}, ${starts} to ${ends}`;
}

/** "In a place", "Online", or both, as it is said to parents. */
export function describeSessionKind({ place, link }: Pick<SessionDetails, "place" | "link">): string {
  if (place !== "" && link !== "") return "In person or online";
  return place !== "" ? "In person" : "Online";
}
