import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicMeeting } from "#app/domain/meetings/find-public-meeting.server.ts";
import { calendarResponse } from "#app/http/calendar-response.ts";
import { notFound } from "#app/http/not-found.ts";

/** The sessions that are not cancelled, for a family's own calendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const meeting = await findPublicMeeting(context.db, { slug: params.area ?? "", now: context.receivedAt });
  if (!meeting) throw notFound();
  const url = `${context.env.publicOrigin}/areas/${meeting.slug}/open-meeting`;
  return calendarResponse({
    file: "open-meeting.ics",
    name: `Open meeting in ${meeting.areaName}`,
    madeAt: context.receivedAt,
    events: meeting.sessions
      .filter(({ cancelled }) => cancelled === null)
      .map(({ id, startsAt, endsAt, place, link, access }) => ({
        uid: `open-meeting-${id}@noonday`,
        title: `Open meeting with SEND inspectors, ${meeting.areaName}`,
        description: [link && `Online: ${link}`, access, "You do not need to book.", url]
          .filter(Boolean)
          .join("\n"),
        location: place || link,
        url,
        when: { kind: "between" as const, start: startsAt, end: endsAt },
      })),
  });
}
