import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { SessionView } from "#app/domain/meetings/view-session.ts";

/** One session as families need it: when, where, how to join, how accessible; a cancelled one with what to do instead. */
export function PublicSession({ session }: { session: SessionView }) {
  const { id, formattedTime: timeText, startsAt, place, link, access, state, cancelledReason } = session;
  const { t } = useFamilyTranslator();
  const cancelled = state === "cancelled";
  return (
    <section
      className={cancelled ? "session session--cancelled" : "session"}
      aria-labelledby={`session-${id}`}
    >
      <h2 className="session-when" id={`session-${id}`}>
        <time dateTime={startsAt}>{timeText}</time>
      </h2>
      {cancelled ? (
        <>
          <StatusTag kind="danger">{t("session.cancelled")}</StatusTag>
          <p>
            <InLanguage>{cancelledReason}</InLanguage>
          </p>
        </>
      ) : (
        <>
          {state === "now" ? <StatusTag kind="info">{t("session.now")}</StatusTag> : null}
          <dl className="session-facts">
            {place === "" ? null : (
              <div>
                <dt>{t("session.where")}</dt>
                <dd>
                  <InLanguage>{place}</InLanguage>
                </dd>
              </div>
            )}
            {link === "" ? null : (
              <div>
                <dt>{t(place === "" ? "session.online" : "session.or-online")}</dt>
                <dd>
                  <a href={link} rel="noreferrer" dir="ltr">
                    {link.replace(/^https:\/\//, "")}
                  </a>
                </dd>
              </div>
            )}
            <div>
              <dt>{t("session.access")}</dt>
              <dd>
                <InLanguage>{access}</InLanguage>
              </dd>
            </div>
          </dl>
        </>
      )}
    </section>
  );
}
