import { StatusTag } from "#app/components/status-tag.tsx";
import type { SessionView } from "#app/domain/meetings/view-session.ts";

/** One session as families need it: when, where, how to join, how accessible; a cancelled one with what to do instead. */
export function PublicSession({ session }: { session: SessionView }) {
  const { id, whenSaid, startsAt, place, link, access, state, cancelledReason } = session;
  const cancelled = state === "cancelled";
  return (
    <section
      className={cancelled ? "session session--cancelled" : "session"}
      aria-labelledby={`session-${id}`}
    >
      <h2 className="session-when" id={`session-${id}`}>
        <time dateTime={startsAt}>{whenSaid}</time>
      </h2>
      {cancelled ? (
        <>
          <StatusTag kind="danger">Cancelled</StatusTag>
          <p>{cancelledReason}</p>
        </>
      ) : (
        <>
          {state === "now" ? <StatusTag kind="info">Going on now</StatusTag> : null}
          <dl className="session-facts">
            {place === "" ? null : (
              <div>
                <dt>Where</dt>
                <dd>{place}</dd>
              </div>
            )}
            {link === "" ? null : (
              <div>
                <dt>{place === "" ? "Online" : "Or online"}</dt>
                <dd>
                  <a href={link} rel="noreferrer">
                    {link.replace(/^https:\/\//, "")}
                  </a>
                </dd>
              </div>
            )}
            <div>
              <dt>Access</dt>
              <dd>{access}</dd>
            </div>
          </dl>
        </>
      )}
    </section>
  );
}
