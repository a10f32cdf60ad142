import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf } from "#app/components/ways-to-be-heard.tsx";
import { listSessions } from "#app/domain/meetings/list-sessions.server.ts";
import { viewSession } from "#app/domain/meetings/view-session.ts";
import { findDateStanding } from "#app/domain/revisits/find-date-standing.server.ts";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { listFocusAreas } from "#app/domain/revisits/list-focus-areas.server.ts";
import { dateInLondon } from "#app/domain/revisits/london-time.ts";
import { stepOf } from "#app/domain/revisits/revisit-dates.ts";
import { sayDate, sayDateAndTime, sayDateWithoutYear } from "#app/domain/revisits/say-dates.ts";
import { findSurvey } from "#app/domain/surveys/find-survey.server.ts";
import { type Survey, stateOf } from "#app/domain/surveys/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { ContactList } from "./contact-list.tsx";
import { MeetingPart } from "./meeting-part.tsx";
import { SurveyPart } from "./survey-part.tsx";
import { WhatInspectorsDo } from "./what-inspectors-do.tsx";
import "./area.css";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, receivedAt: now } = context;
  const survey = await findSurvey(db, { slug: params.area ?? "" });
  if (!survey) throw notFound();
  const { revisitId, areaName, slug } = survey;
  const [standing, focusAreas, contacts, sessions] = await Promise.all([
    findDateStanding(db, { revisitId, now }),
    listFocusAreas(db, revisitId),
    listContacts(db, revisitId),
    listSessions(db, revisitId),
  ]);
  if (!standing) throw notFound();
  const end = stepOf(standing.steps, "final-day").set.date;
  return {
    area: { name: areaName, slug },
    visitOver: Temporal.PlainDate.compare(dateInLondon(now), end) > 0,
    visitSaid: `${sayDateWithoutYear(standing.dayOne)} to ${sayDate(end)}`,
    meetingDaySaid: sayDate(stepOf(standing.steps, "open-meeting").set.date),
    survey: surveyView(survey, now),
    focusAreas: focusAreas.map(({ id, shortName, fullText, theme }) => ({ id, shortName, fullText, theme })),
    contacts,
    sessions: sessions.map((session) => viewSession(session, now)),
  };
}

function surveyView(survey: Survey, now: Temporal.Instant) {
  const { opensAt, closesAt } = survey;
  const state = stateOf(survey, now);
  const whole = opensAt.until(closesAt).total("hours");
  return {
    state,
    opens: { at: opensAt.toString(), said: sayDateAndTime(opensAt) },
    closes: { at: closesAt.toString(), said: sayDateAndTime(closesAt) },
    days: dateInLondon(opensAt).until(dateInLondon(closesAt)).days,
    through: state === "open" ? opensAt.until(now).total("hours") / whole : null,
    late: state === "not-open" && Temporal.Instant.compare(now, opensAt) >= 0,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The re-visit of ${data?.area.name ?? "an area"} – Noonday` },
  {
    name: "description",
    content: "When inspectors come back, what they look at, and how families are heard.",
  },
];

export default function AreaPage() {
  const { area, visitOver, visitSaid, meetingDaySaid, survey, focusAreas, contacts, sessions } =
    useLoaderData<typeof loader>();
  return (
    <Page before={<BackLink href="/">All areas</BackLink>}>
      <h1>The re-visit of {area.name}</h1>
      <p className="lead">
        {visitOver
          ? `Inspectors came back to ${area.name}, ${visitSaid}, `
          : `Inspectors come back to ${area.name}, ${visitSaid}, `}
        to see whether help for children and young people with special educational needs or disabilities
        (SEND) has got better.
      </p>
      <SurveyPart area={area} survey={survey} />
      <section className="section" aria-labelledby="focuses">
        <h2 id="focuses">What inspectors look at</h2>
        <p>
          At an earlier inspection these things were not good enough. Inspectors look at each of them again.
        </p>
        <ul className="area-focuses">
          {focusAreas.map(({ id, shortName, fullText }) => (
            <li key={id}>
              <p className="area-focus-name">{shortName}</p>
              {fullText === shortName ? null : <p>{fullText}</p>}
            </li>
          ))}
        </ul>
      </section>
      <MeetingPart slug={area.slug} meetingDaySaid={meetingDaySaid} sessions={sessions} />
      <section className="section" aria-labelledby="young-people">
        <h2 id="young-people">Young people</h2>
        <p>
          Inspectors talk with young people face to face, never in a survey on a screen.{" "}
          <a href={`/areas/${area.slug}/young-people`}>What happens when young people talk with inspectors</a>
        </p>
      </section>
      <WhatInspectorsDo />
      <Safeguarding contacts={socialCareOf(contacts)} />
      {contacts.length === 0 ? null : (
        <section className="section" aria-labelledby="contacts">
          <h2 id="contacts">Who to turn to in {area.name}</h2>
          <ContactList contacts={contacts} />
        </section>
      )}
    </Page>
  );
}
