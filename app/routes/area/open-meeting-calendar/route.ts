import { findPublicMeeting } from "#app/domain/meetings/find-public-meeting.server.ts";
import type { Session } from "#app/domain/meetings/list-sessions.server.ts";
import { calendarResponse } from "#app/http/calendar-response.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The sessions for a family's own calendar. Cancelled ones are in it as such, for those who have them there already. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const meeting = await findPublicMeeting(context.db, {
    slug: readParam(params, "area"),
    now: context.receivedAt,
  });
  if (!meeting) throw notFound();
  const url = `${context.env.publicOrigin}${paths.area.openMeeting(meeting.slug)}`;
  return calendarResponse({
    file: "open-meeting.ics",
    name: `Open meeting in ${meeting.areaName}`,
    madeAt: context.receivedAt,
    events: meeting.sessions.map((session) => ({
      uid: `open-meeting-${session.id}@noonday`,
      title: `Open meeting with SEND inspectors, ${meeting.areaName}`,
      description: describeSession(session, url),
      location: session.place || session.link,
      url,
      when: { kind: "between" as const, start: session.startsAt, end: session.endsAt },
      ...{ revision: session.revision, changedAt: session.changedAt },
      isMeeting: true,
      isCancelled: session.cancelled !== null,
    })),
  });
}

function describeSession({ link, access, cancelled }: Session, url: string): string {
  const words =
    cancelled === null
      ? [link && `Online: ${link}`, access, "You do not need to book."]
      : ["This session is cancelled.", cancelled.reason];
  return [...words, url].filter(Boolean).join("\n");
}
