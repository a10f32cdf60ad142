import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import type { SessionView } from "#app/domain/meetings/view-session.ts";
import { paths } from "#app/paths.ts";

type MeetingPartProps = {
  visitOver: boolean;
  slug: string;
  meetingDayText: string;
  sessions: readonly SessionView[];
};

/** When parents can meet inspectors, in short; the meeting's own page has the rest. */
export function MeetingPart({ visitOver, slug, meetingDayText, sessions }: MeetingPartProps) {
  const { t } = useFamilyTranslator();
  const upcoming = sessions.filter(({ state }) => state === "to-come" || state === "now");
  const held = sessions.some(({ state }) => state === "past");
  // A day that was planned says nothing once it is over and nothing was held on it.
  if (visitOver && !held) return null;
  return (
    <section className="section" aria-labelledby="meeting">
      <h2 id="meeting">{t("area.meeting")}</h2>
      {upcoming.length > 0 ? (
        <>
          <p>{t("area.meeting.come")}</p>
          <ul>
            {upcoming.map(({ id, formattedTime, startsAt, place, link }) => (
              <li key={id}>
                <time dateTime={startsAt}>{formattedTime}</time>
                {place !== "" ? (
                  <>
                    {" – "}
                    <InLanguage>{place}</InLanguage>
                  </>
                ) : link === "" ? null : (
                  <>
                    {" – "}
                    {t("area.meeting.online")}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{held ? t("area.meeting.held") : t("area.meeting.planned", { date: meetingDayText })}</p>
      )}
      <p>
        <a href={paths.area.openMeeting(slug)}>{t("area.meeting.link")}</a>
      </p>
    </section>
  );
}
