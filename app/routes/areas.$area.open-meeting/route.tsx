import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Page } from "#app/components/page.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { findPublicMeeting } from "#app/domain/meetings/find-public-meeting.server.ts";
import { viewSession } from "#app/domain/meetings/view-session.ts";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { sayDate, sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { findSurvey } from "#app/domain/surveys/find-survey.server.ts";
import { type Survey, stateOf } from "#app/domain/surveys/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { PublicSession } from "./public-session.tsx";
import "./open-meeting.css";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const now = context.receivedAt;
  const meeting = await findPublicMeeting(context.db, { slug: params.area ?? "", now });
  if (!meeting) throw notFound();
  const sessions = meeting.sessions.map((session) => viewSession(session, now));
  const survey = await findSurvey(context.db, { slug: meeting.slug });
  return {
    area: { name: meeting.areaName, slug: meeting.slug },
    sessions: sessions.filter(({ state }) => state !== "past"),
    over: sessions.filter(({ state }) => state === "past"),
    meetingDaySaid: sayDate(meeting.meetingDay),
    focuses: meeting.focuses,
    surveySaid: survey ? saySurvey(survey, now) : "",
    contacts: await listContacts(context.db, meeting.revisitId),
  };
}

function saySurvey(survey: Survey, now: Temporal.Instant): string {
  const state = stateOf(survey, now);
  if (state === "closed") return "It has closed.";
  if (state === "open") return `It is open until ${sayDateAndTime(survey.closesAt)}.`;
  return Temporal.Instant.compare(now, survey.opensAt) < 0
    ? `It opens at ${sayDateAndTime(survey.opensAt)}.`
    : "It is not open yet.";
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Open meeting for parents and carers in ${data?.area.name ?? "the area"} – Noonday` },
];

export default function OpenMeeting() {
  const { area, sessions, over, meetingDaySaid, focuses, surveySaid, contacts } =
    useLoaderData<typeof loader>();
  const toCome = sessions.filter(({ state }) => state !== "cancelled");
  return (
    <Page before={<BackLink href={`/areas/${area.slug}`}>{`The re-visit of ${area.name}`}</BackLink>}>
      <h1>Open meeting for parents and carers in {area.name}</h1>
      <p className="lead">
        Come and tell inspectors what it is like for your family. They are here to see whether help for
        children and young people with special educational needs and disabilities (SEND) has got better.
      </p>
      {toCome.length === 0 && over.length === 0 ? (
        <p>
          <strong>The times and places are not settled yet.</strong> The meeting is planned for{" "}
          {meetingDaySaid}. Please look here again before then.
        </p>
      ) : null}
      {toCome.length === 0 && over.length > 0 ? (
        <p>
          <strong>The meeting has taken place.</strong> Thank you to everybody who came.
        </p>
      ) : null}
      {toCome.length > 1 ? <p>You can come to any of these. They are all about the same things.</p> : null}
      {sessions.map((session) => (
        <PublicSession key={session.id} session={session} />
      ))}
      {toCome.length > 0 ? (
        <>
          <ButtonRow>
            <ButtonLink href={`/areas/${area.slug}/open-meeting/sessions.ics`} kind="secondary">
              Put it in my calendar
            </ButtonLink>
          </ButtonRow>
          <Inset title="You do not need to book">
            <p>
              Just come. Nobody asks for your name, and nobody tells the council, schools or health services
              who came. You can come late and leave early.
            </p>
          </Inset>
        </>
      ) : null}
      {focuses.length > 0 ? (
        <section className="section" aria-labelledby="about">
          <h2 id="about">What it is about</h2>
          <ul>
            {focuses.map(({ id, text, hint }) => (
              <li key={id}>
                {text}
                {hint ? <span className="soft"> {hint}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="section" aria-labelledby="happens">
        <h2 id="happens">What happens there</h2>
        <ul>
          <li>
            Inspectors begin by saying what the meeting is for and what they do with what you tell them.
          </li>
          <li>You can speak, or only listen. You can leave at any time.</li>
          <li>They write down what is said and roughly how many agree. They write no names.</li>
          <li>What you tell them becomes part of the evidence for the re-visit.</li>
          <li>If something they hear means that a child may not be safe, they have to pass it on.</li>
          <li>They cannot look into one child’s case, but they can tell you who can help with it.</li>
        </ul>
      </section>
      <Safeguarding contacts={socialCareOf(contacts)} notHere="Please do not wait for the meeting." />
      <WaysToBeHeard slug={area.slug} contacts={contacts} here="open-meeting" survey={surveySaid} />
    </Page>
  );
}
