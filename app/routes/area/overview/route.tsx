import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ContactList } from "#app/components/contact-list.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Page } from "#app/components/page.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { isVisitOver, stepOf } from "#app/domain/calendar/inspection-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { findMinutesToAnswer } from "#app/domain/facts/find-minutes.server.ts";
import { isAnyOpen, openWays } from "#app/domain/facts/open-ways.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { isManifestPublic } from "#app/domain/manifests/find-manifest.server.ts";
import { listSessions } from "#app/domain/meetings/list-sessions.server.ts";
import { viewSessionIn } from "#app/domain/meetings/view-session.ts";
import { type Survey, stateOf } from "#app/domain/survey/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { formatDateTime, formatDay } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { findLetterNews } from "#app/survey-flow/find-letter-news.server.ts";
import { findSurveyWordings, requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { viewPause } from "#app/survey-flow/view-pause.server.ts";
import { InspectorsWork } from "./inspectors-work.tsx";
import { MeetingPart } from "./meeting-part.tsx";
import { SurveyPart } from "./survey-part.tsx";
import "./area.css";
import type { PageArgs } from "#app/http/page-request.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const { inspectionId, areaName, slug } = survey;
  const [dateStatus, focusAreas, contacts, sessions, letterNews, wordings, minutes, hasReceiptList] =
    await Promise.all([
      findDateStatus(db, { inspectionId, now }),
      listFocusAreas(db, inspectionId),
      listContacts(db, inspectionId),
      listSessions(db, inspectionId),
      findLetterNews(args.context, inspectionId),
      findSurveyWordings(args, survey.approvalId, translator),
      findMinutesToAnswer(db, survey, now),
      stateOf(survey, now) === "closed" && isManifestPublic(db, inspectionId),
    ]);
  if (!dateStatus) throw notFound();
  const state = stateOf(survey, now);
  const end = stepOf(dateStatus.steps, "final-day").set.date;
  return {
    locale,
    title: translator.t("survey.back-to-area", { area: areaName }),
    description: translator.t("area.description"),
    area: { name: areaName, slug },
    visitOver: isVisitOver(dateStatus.steps, now),
    from: formatDay(translator, dateStatus.dayOne, { withYear: false }),
    until: formatDay(translator, end),
    meetingDayText: formatDay(translator, stepOf(dateStatus.steps, "open-meeting").set.date),
    survey: surveyView(survey, translator, now),
    pause: state === "paused" ? viewPause(survey, translator) : null,
    extension: state === "open" || state === "paused" ? survey.extension : null,
    minutes,
    focusAreas: focusAreas.map((focusArea) => {
      const { id, shortName, fullText } = focusArea;
      return {
        id,
        name: wordings.focusArea(focusArea).shortName,
        fullText: fullText === shortName ? "" : fullText,
      };
    }),
    contacts,
    hasReceiptList,
    letterNews,
    hasOtherWays: isAnyOpen(
      openWays({
        ...{ survey: state, approved: survey.approvalId !== null, sealedAt: survey.sealedAt },
        sessions: sessions.map(({ endsAt, cancelled }) => ({ endsAt, isCancelled: cancelled !== null })),
        now,
      }),
    ),
    sessions: sessions.map((session) => viewSessionIn(translator, session, now)),
  };
}

function surveyView(survey: Survey, translator: Translator, now: Temporal.Instant) {
  const { opensAt, closesAt } = survey;
  const state = stateOf(survey, now);
  const totalHours = opensAt.until(closesAt).total("hours");
  return {
    state,
    opens: { at: opensAt.toString(), text: formatDateTime(translator, opensAt) },
    closes: { at: closesAt.toString(), text: formatDateTime(translator, closesAt) },
    days: dateInLondon(opensAt).until(dateInLondon(closesAt)).days,
    through: state === "open" ? opensAt.until(now).total("hours") / totalHours : null,
    late: state === "not-open" && Temporal.Instant.compare(now, opensAt) >= 0,
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The re-visit of an area"} – Noonday` },
  { name: "description", content: data?.description },
];

export function AreaPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, visitOver, from, until, meetingDayText, survey, focusAreas, contacts, sessions } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page
      dataState={loaded.pause ? "paused" : undefined}
      before={<BackLink href={paths.home.areas()}>{t("area.all")}</BackLink>}
    >
      <h1>{t("survey.back-to-area", { area: area.name })}</h1>
      <p className="lead">
        {t(visitOver ? "area.lead.over" : "area.lead", { area: area.name, from, until })}
      </p>
      {loaded.letterNews === "out" ? (
        <section className="section" aria-labelledby="letter">
          <h2 id="letter">{t("area.letter")}</h2>
          <p>
            {t("area.letter.words")} <a href={paths.letter.published(area.slug)}>{t("area.letter.link")}</a>
          </p>
          <LetterNews news="out" slug={area.slug} />
        </section>
      ) : null}
      <SurveyPart
        area={area}
        survey={survey}
        minutes={loaded.minutes}
        hasOtherWays={loaded.hasOtherWays}
        hasReceiptList={loaded.hasReceiptList}
        pause={loaded.pause}
        extension={loaded.extension}
      />
      <section className="section" aria-labelledby="focuses">
        <h2 id="focuses">{t("area.focuses.title")}</h2>
        <p>{t("area.focuses")}</p>
        <ul className="area-focuses">
          {focusAreas.map(({ id, name, fullText }) => (
            <li key={id}>
              <p className="area-focus-name">
                <InLanguage code={name.language}>{name.words}</InLanguage>
              </p>
              {fullText === "" ? null : (
                <p>
                  <InLanguage>{fullText}</InLanguage>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <MeetingPart
        visitOver={visitOver}
        slug={area.slug}
        meetingDayText={meetingDayText}
        sessions={sessions}
      />
      <section className="section" aria-labelledby="young-people">
        <h2 id="young-people">{t("area.young-people")}</h2>
        <p>
          {t("area.young-people.words")}{" "}
          <a href={paths.area.youngPeople(area.slug)}>{t("area.young-people.link")}</a>
        </p>
      </section>
      <InspectorsWork />
      {loaded.letterNews === "can-ask" ? <LetterNews news="can-ask" slug={area.slug} /> : null}
      <SocialCare contacts={contacts} />
      {contacts.length === 0 ? null : (
        <section className="section" aria-labelledby="contacts">
          <h2 id="contacts">{t("area.contacts", { area: area.name })}</h2>
          <ContactList contacts={contacts} />
        </section>
      )}
      <p>
        <a href={paths.area.privacy(area.slug)}>{t("privacy.link")}</a>
      </p>
    </Page>
  );
}

export default inRemix(AreaPage);
