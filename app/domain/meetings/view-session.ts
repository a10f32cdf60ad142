import { formatDateTimeRange } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import type { Session } from "./list-sessions.server.ts";
import { describeSessionKind, formatSessionTime } from "./session.ts";

export type SessionState = "to-come" | "now" | "past" | "cancelled";

/** A session in words, for pages: browsers are handed no instants to work out. */
export type SessionView = {
  readonly id: string;
  readonly formattedTime: string;
  /** ISO UTC, for `<time>`. */
  readonly startsAt: string;
  readonly kindLabel: string;
  readonly place: string;
  readonly link: string;
  readonly access: string;
  readonly state: SessionState;
  readonly cancelledReason: string;
};

export function viewSession(session: Session, now: Temporal.Instant): SessionView {
  return {
    id: session.id,
    formattedTime: formatSessionTime(session),
    startsAt: session.startsAt.toString(),
    kindLabel: describeSessionKind(session),
    place: session.place,
    link: session.link,
    access: session.access,
    state: stateOf(session, now),
    cancelledReason: session.cancelled?.reason ?? "",
  };
}

/** The same for families, in the language of their page. */
export function viewSessionIn(translator: Translator, session: Session, now: Temporal.Instant): SessionView {
  return {
    ...viewSession(session, now),
    formattedTime: formatDateTimeRange(translator, session.startsAt, session.endsAt),
  };
}

/** When the statement was read out and by whom, in words, or null. */
export function describeStatementRead({ statementRead }: Pick<Session, "statementRead">): string | null {
  return statementRead === null ? null : `${formatDateAndTime(statementRead.at)}, by ${statementRead.by}`;
}

function stateOf({ startsAt, endsAt, cancelled }: Session, now: Temporal.Instant): SessionState {
  if (cancelled) return "cancelled";
  if (Temporal.Instant.compare(now, endsAt) >= 0) return "past";
  return Temporal.Instant.compare(now, startsAt) >= 0 ? "now" : "to-come";
}
