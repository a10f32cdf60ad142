import type { SessionView } from "#app/domain/meetings/view-session.ts";

type MeetingPartProps = { slug: string; meetingDaySaid: string; sessions: readonly SessionView[] };

/** When parents can meet inspectors, in short; the meeting's own page has the rest. */
export function MeetingPart({ slug, meetingDaySaid, sessions }: MeetingPartProps) {
  const toCome = sessions.filter(({ state }) => state === "to-come" || state === "now");
  const held = sessions.some(({ state }) => state === "past");
  return (
    <section className="section" aria-labelledby="meeting">
      <h2 id="meeting">The open meeting</h2>
      {toCome.length > 0 ? (
        <>
          <p>Every parent and carer can come and talk with inspectors. You do not need to book.</p>
          <ul>
            {toCome.map(({ id, whenSaid, startsAt, place, link }) => (
              <li key={id}>
                <time dateTime={startsAt}>{whenSaid}</time>
                {place === "" ? (link === "" ? "" : ", online") : `, ${place}`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {held
            ? "It has been held. Thank you to everybody who came."
            : `It is to be held on ${meetingDaySaid}. The time and the place come here as soon as they are settled.`}
        </p>
      )}
      <p>
        <a href={`/areas/${slug}/open-meeting`}>About the open meeting</a>
      </p>
    </section>
  );
}
