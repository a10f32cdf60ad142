import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { formatLondonTime } from "#app/domain/calendar/format-dates.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { openNotes } from "#app/domain/meetings/open-notes.server.ts";
import { takeNote } from "#app/domain/meetings/take-note.server.ts";
import { describeStatementRead, viewSession } from "#app/domain/meetings/view-session.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { openMeetingMessages } from "#app/messages/work/open-meeting-messages.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { NoteForm } from "../parts/note-form.tsx";
import { readNote } from "../parts/read-note.ts";
import { Notes } from "./notes.tsx";
import { StatementToRead } from "./statement-to-read.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, actor, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "meeting-notes",
  );
  const found = await openNotes(context.db, {
    inspectionId: inspection.id,
    sessionId: readParam(params, "sessionId"),
    actor,
    now: context.receivedAt,
  });
  if (!found) throw notFound();
  const focuses = await listFocusAreas(context.db, inspection.id);
  const query = new URL(request.url).searchParams;
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayChange: mayStill("meeting-notes"),
    personId: person.id,
    session: viewSession(found.session, context.receivedAt),
    statementText: describeStatementRead(found.session),
    tooEarly: query.has("too-early") && found.session.statementRead === null,
    attended: found.session.attended,
    focuses: focuses.map(({ id, shortName }) => ({ id, shortName })),
    notes: found.notes.map(({ takenAt, changedAt: _, ...note }) => ({
      ...note,
      takenAtText: formatLondonTime(takenAt),
    })),
    // The next note is often on the same focus area as the last.
    focusArea: query.get("about") ?? "",
    formId: makeId(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const read = await readNote(request);
  const refuse = (errors: FieldErrors, names: string[] = []) =>
    data({ typed: read.typed, errors, names, notNames: read.notNames }, { status: 422 });
  if (!read.ok) return refuse(read.errors);
  const { note, notNames, typed } = read;
  const noteId = typedOr(typed, "form") || undefined;
  const outcome = await takeNote(context.db, {
    ...wanted,
    note,
    notNames,
    noteId,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-session":
      throw notFound();
    case "cancelled":
      return refuse({ body: "This session was cancelled, so nothing can be noted." });
    case "statement-not-read":
      return refuse({ body: "Nothing can be noted before the statement has been read out." });
    case "no-such-focus-area":
      return refuse({ "focus-area": "Choose one of the focus areas, or “Something else”." });
    case "more-than-attended":
      return refuse({ people: openMeetingMessages.t("attended", { people: outcome.attended }) });
    case "possible-names":
      return refuse(
        {},
        outcome.names.map(({ words }) => words),
      );
    case "taken":
      return redirect(
        `${paths.openMeeting.session(inspection.id, wanted.sessionId)}?about=${note.focusAreaId ?? "other"}#body`,
      );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Open meeting, ${loaded?.session.formattedTime ?? ""} – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function SessionPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { inspectionId, mayChange, session, statementText, attended, focuses } = loaded;
  const cancelled = session.state === "cancelled";
  const mayNote = mayChange && !cancelled && statementText !== null;
  return (
    <Page
      width="work"
      before={<BackLink href={paths.openMeeting.overview(inspectionId)}>Open meeting</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? ({} as FieldErrors)} />
      <h1>{session.formattedTime}</h1>
      <SealedNotice />
      <p className="lead">{session.place === "" ? "Online" : session.place}</p>
      {cancelled ? (
        <Banner kind="warning" title="This session was cancelled">
          <p>{session.cancelledReason}</p>
        </Banner>
      ) : (
        <StatementToRead
          readText={statementText}
          mayRecord={mayChange}
          tooEarly={loaded.tooEarly}
          inspectionId={inspectionId}
          sessionId={session.id}
        />
      )}
      {statementText ? (
        <SummaryList
          rows={[
            { key: "statement", label: "Statement read out", value: statementText },
            {
              key: "attended",
              label: "How many came",
              value: attended ?? undefined,
              changeHref: mayNote ? paths.openMeeting.attendance(inspectionId, session.id) : undefined,
            },
          ]}
          emptyWords="Not counted yet"
        />
      ) : null}
      {mayNote ? (
        <section className="section" aria-labelledby="take-a-note">
          <h2 id="take-a-note">Take a note</h2>
          <NoteForm
            focuses={focuses}
            values={{ focusArea: loaded.focusArea, body: "", people: "1", agreed: "", mayQuote: false }}
            formId={loaded.formId}
            answer={answer}
          />
        </section>
      ) : null}
      <Notes
        notes={loaded.notes}
        focuses={focuses}
        personId={mayChange ? loaded.personId : null}
        inspectionId={inspectionId}
        sessionId={session.id}
      />
    </Page>
  );
}
