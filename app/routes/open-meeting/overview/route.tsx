import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { findArrangements } from "#app/domain/meetings/find-arrangements.server.ts";
import { writeNotice } from "#app/domain/meetings/notice.ts";
import { describeStatementRead, viewSession } from "#app/domain/meetings/view-session.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { Notice } from "./notice.tsx";
import { SessionCard } from "./session-card.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "meeting-arrangements",
  );
  const now = context.receivedAt;
  const arrangements = await findArrangements(context.db, { inspectionId: inspection.id, now });
  if (!arrangements) throw notFound();
  const { sessions, focuses, warnings } = arrangements;
  const mayChange = mayStill("meeting-arrangements");
  const mayReadNotes = may(role, "see", "meeting-notes");
  const announced = inspection.notifiedAt !== null;
  const address = announced ? `${context.env.publicOrigin}${paths.area.openMeeting(inspection.slug)}` : null;
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayChange,
    mayReadNotes,
    meetingDayText: formatDate(arrangements.meetingDay),
    sessions: sessions.map((session) => ({
      ...viewSession(session, now),
      // What was said in the meeting, and how much of it, is for those who read the notes.
      inside: mayReadNotes
        ? { statementText: describeStatementRead(session), attended: session.attended, notes: session.notes }
        : null,
      warnings: mayChange
        ? warnings.filter(({ sessionId }) => sessionId === session.id).map(({ message }) => message)
        : [],
    })),
    warnings: mayChange
      ? warnings.filter(({ sessionId }) => sessionId === null).map(({ message }) => message)
      : [],
    focuses,
    address,
    // There is no one to invite to what is over.
    notice: sessions.some(
      ({ cancelled, endsAt }) => cancelled === null && Temporal.Instant.compare(endsAt, now) > 0,
    )
      ? writeNotice({ areaName: inspection.areaName, sessions, focuses, address })
      : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Open meeting – ${data?.areaName ?? ""} – Noonday` },
];

export default function OpenMeeting() {
  const { areaName, inspectionId, mayChange, meetingDayText, sessions, warnings, focuses, address, notice } =
    useLoaderData<typeof loader>();
  const add = mayChange ? (
    <ButtonLink href={paths.openMeeting.new(inspectionId)}>Arrange a session</ButtonLink>
  ) : undefined;
  return (
    <Page width="work">
      <h1>Open meeting</h1>
      <SealedNotice />
      <p className="lead">
        Inspectors meet parents and carers in {areaName}. The timetable has it on {meetingDayText}.
      </p>
      {warnings.length > 0 ? (
        <Banner kind="warning" title="Can everybody come?">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {sessions.length === 0 ? (
        <EmptyState title="No session yet" action={add}>
          {mayChange
            ? "Arrange one, or several at different times and places, so that more parents can come."
            : "The inspectors arrange the sessions. They show here as soon as they have."}
        </EmptyState>
      ) : (
        <>
          {sessions.map((session) => (
            <SessionCard
              key={session.id}
              session={session}
              inspectionId={inspectionId}
              mayChange={mayChange}
            />
          ))}
          {add ? <p>{add}</p> : null}
        </>
      )}
      <section className="section" aria-labelledby="focuses">
        <h2 id="focuses">What it is about</h2>
        {focuses.length > 0 ? (
          <ul>
            {focuses.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        ) : (
          <p>No focuses yet.</p>
        )}
        {mayChange ? (
          <p className="soft">
            These are the focuses published under{" "}
            <a href={`${paths.questions.list(inspectionId)}?audience=open-meeting`}>Questions</a>, or the
            focus areas’ names while none are.
          </p>
        ) : null}
      </section>
      {notice ? <Notice text={notice} address={address} /> : null}
    </Page>
  );
}
