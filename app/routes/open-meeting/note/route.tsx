import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { changeNote, contentOf } from "#app/domain/meetings/change-note.server.ts";
import { findSession } from "#app/domain/meetings/find-session.server.ts";
import { heldWords } from "#app/domain/safeguarding-decisions/check-hold.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { isTranslated } from "#app/domain/text-translations/find-translations.server.ts";
import { notFound } from "#app/http/not-found.ts";
import type { FieldErrors } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen } from "#app/http/seen-mark.ts";
import { openMeetingMessages } from "#app/messages/work/open-meeting-messages.ts";
import { paths } from "#app/paths.ts";
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

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const found = await findSession(context.db, {
    inspectionId: inspection.id,
    sessionId: readParam(params, "sessionId"),
  });
  const note = found?.notes.find(({ id }) => id === params.noteId);
  // A note is changed only by who took it; to others there is no such page.
  if (!found || note?.takenBy !== person.id) throw notFound();
  const focuses = await listFocusAreas(context.db, inspection.id);
  return {
    inspectionId: inspection.id,
    held: new URL(request.url).searchParams.has("held") ? heldWords.removal : undefined,
    sessionId: found.session.id,
    note: {
      id: note.id,
      focusAreaId: note.focusAreaId,
      body: note.body,
      people: note.people,
      agreed: note.agreed,
      mayQuote: note.mayQuote,
    },
    seen: markOfFields(contentOf(note)),
    isTranslated: await isTranslated(context.db, note.id),
    focuses: focuses.map(({ id, shortName }) => ({ id, shortName })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const { sessionId = "", noteId = "" } = params;
  const read = await readNote(request);
  const refuse = (errors: FieldErrors, names: string[] = []) =>
    data({ typed: read.typed, errors, names, notNames: read.notNames }, { status: 422 });
  if (!read.ok) return refuse(read.errors);
  const { note, notNames } = read;
  const wanted = { inspectionId: inspection.id, sessionId, noteId };
  const seen = readSeen(read.typed);
  const changed = await changeNote(context.db, {
    ...wanted,
    note,
    seen,
    notNames,
    actor,
    now: context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-note":
    case "not-author":
      throw notFound();
    case "no-such-focus-area":
      return refuse({ "focus-area": "Choose one of the focus areas, or “Something else”." });
    case "more-than-attended":
      return refuse({ people: openMeetingMessages.t("attended", { people: changed.attended }) });
    case "changed-meanwhile":
      read.typed.seen = [markOfFields(changed.current)];
      return refuse({
        body: describeConflict(seen, {
          changed: "You changed this note since you opened the page.",
          now: `It is now: “${changed.current.body}”.`,
        }),
      });
    case "held":
      return refuse({ body: heldWords.correction });
    case "possible-names":
      return refuse(
        {},
        changed.names.map(({ words }) => words),
      );
    case "changed":
      return redirect(`${paths.openMeeting.session(inspection.id, sessionId)}#notes`);
  }
}

export const meta: MetaFunction<typeof loader> = () => [{ title: "Change a note – Open meeting – Noonday" }];

export default function ChangeNote() {
  const { inspectionId, sessionId, held, note, seen, isTranslated, focuses } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { focusAreaId, body, people, agreed, mayQuote } = note;
  return (
    <Page width="work" before={<BackLink href={paths.openMeeting.session(inspectionId, sessionId)} />}>
      <ErrorSummary errors={answer?.errors ?? ({ ...(held ? { asked: held } : {}) } as FieldErrors)} />
      <h1>Change a note</h1>
      <NoteForm
        focuses={focuses}
        isTranslated={isTranslated}
        seen={seen}
        values={{ focusArea: focusAreaId ?? "other", body, people: String(people), agreed, mayQuote }}
        answer={answer}
      />
      <section className="section" aria-labelledby="erase">
        <h2 id="erase">Erase it</h2>
        <p>If a parent asked for it to be crossed out, or it was a slip. It cannot be brought back.</p>
        <Form action={paths.openMeeting.noteRemoval(inspectionId, sessionId, note.id)}>
          <Checkbox
            name="asked"
            label="A parent asked for it to be crossed out"
            errorMessage={answer ? undefined : held}
          />
          <ButtonRow>
            <Button kind="danger">Erase this note</Button>
          </ButtonRow>
        </Form>
      </section>
    </Page>
  );
}
