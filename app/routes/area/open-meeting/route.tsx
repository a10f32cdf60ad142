import type { ReactNode } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { Inset } from "#app/components/inset.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import { findPublicMeeting } from "#app/domain/meetings/find-public-meeting.server.ts";
import { viewSessionIn } from "#app/domain/meetings/view-session.ts";
import type { Survey, SurveyState } from "#app/domain/survey/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { formatDateTime, formatDay } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { findSurveyWordings, requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { PublicSession } from "./public-session.tsx";
import "./open-meeting.css";
import type { PageArgs } from "#app/http/page-request.ts";

export async function loader(args: PageArgs) {
  const { survey, state, translator, locale } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const [meeting, contacts, wordings, ways] = await Promise.all([
    findPublicMeeting(db, { slug: survey.slug, now }),
    listContacts(db, survey.inspectionId),
    findSurveyWordings(args, survey.approvalId, translator),
    findOpenWays(db, survey, now),
  ]);
  if (!meeting) throw notFound();
  const sessions = meeting.sessions.map((session) => viewSessionIn(translator, session, now));
  return {
    locale,
    title: translator.t("meeting.title", { area: meeting.areaName }),
    area: { name: meeting.areaName, slug: meeting.slug },
    sessions: sessions.filter(({ state }) => state !== "past"),
    over: sessions.filter(({ state }) => state === "past"),
    meetingDayText: formatDay(translator, meeting.meetingDay),
    focuses: meeting.focuses.map(({ id, text, hint }) => ({
      id,
      hint,
      wording: wordings.focusArea({ id, shortName: text }).shortName,
    })),
    surveyText: describeSurvey({ ...survey, state }, translator, now),
    contacts,
    ways,
  };
}

function describeSurvey(
  { state, opensAt, closesAt }: Survey & { state: SurveyState },
  translator: Translator,
  now: Temporal.Instant,
): string {
  const [opens, closes] = [formatDateTime(translator, opensAt), formatDateTime(translator, closesAt)];
  if (state === "closed") return translator.t("sent.closed", { closes });
  if (state === "paused")
    return `${translator.t("paused.title")}. ${translator.t("paused.closes", { closes })}`;
  if (state === "open") return translator.t("sent.closes", { closes });
  const late = Temporal.Instant.compare(now, opensAt) >= 0;
  return late ? translator.t("area.survey.late") : translator.t("not-open.when", { opens, closes });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Open meeting for parents and carers"} – Noonday` },
];

const happens = ["begin", "speak", "write", "evidence", "danger", "one-child"] as const;

export function OpenMeeting({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, sessions, over, meetingDayText, focuses, surveyText, contacts, ways } = loaded;
  const translator = useFamilyTranslator();
  const { t, tRich } = translator;
  const strong = (parts: ReactNode[]) => <strong>{parts}</strong>;
  const upcoming = sessions.filter(({ state }) => state !== "cancelled");
  return (
    <Page
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      <h1>{t("meeting.title", { area: area.name })}</h1>
      {ways.meeting ? <p className="lead">{t("meeting.lead")}</p> : null}
      {upcoming.length === 0 && over.length === 0 && ways.meeting ? (
        <p>
          <Wrapped parts={tRich<ReactNode>("meeting.not-settled", { strong, date: meetingDayText })} />
        </p>
      ) : null}
      {upcoming.length === 0 && over.length > 0 ? (
        <p>
          <Wrapped parts={tRich<ReactNode>("meeting.over", { strong })} />
        </p>
      ) : null}
      {upcoming.length > 1 ? <p>{t("meeting.any")}</p> : null}
      {sessions.map((session) => (
        <PublicSession key={session.id} session={session} />
      ))}
      {sessions.length > 0 ? (
        <ButtonRow>
          <ButtonLink href={paths.area.openMeetingCalendar(area.slug)} kind="secondary">
            {t("not-open.calendar")}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {upcoming.length > 0 ? (
        <Inset title={t("meeting.no-booking.title")}>
          <p>{t("meeting.no-booking")}</p>
        </Inset>
      ) : null}
      {focuses.length > 0 ? (
        <section className="section" aria-labelledby="about">
          <h2 id="about">{t("meeting.about")}</h2>
          <ul>
            {focuses.map(({ id, wording, hint }) => (
              <li key={id}>
                <InLanguage code={wording.language}>{wording.words}</InLanguage>
                {hint ? (
                  <span className="soft">
                    {" "}
                    <InLanguage>{hint}</InLanguage>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="section" aria-labelledby="happens">
        <h2 id="happens">{t("meeting.happens")}</h2>
        <ul>
          {happens.map((part) => (
            <li key={part}>{t(`meeting.happens.${part}`)}</li>
          ))}
        </ul>
      </section>
      <Safeguarding contacts={socialCareOf(contacts, translator)} notMonitoredText={t("meeting.not-here")} />
      <WaysToBeHeard
        slug={area.slug}
        contacts={contacts}
        ways={ways}
        currentWay="open-meeting"
        survey={surveyText}
      />
    </Page>
  );
}

export default inRemix(OpenMeeting);
