import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Drawing } from "#app/components/drawing.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import { recordRecordingOpened } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { writeDownRecording } from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { writtenDownShape } from "#app/domain/young-peoples-recordings/written-down-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { requireRecording } from "../parts/read-recording.server.ts";
import { kindNames, statusNames } from "../parts/status-words.ts";
import { WriteDownForm } from "./write-down-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const allowed = await requireRole(args, "see", "young-peoples-recordings");
  const { inspection, actor, mayStill, sealed } = allowed;
  const { recordingId, found } = await requireRecording(args, allowed);
  const { recording, status, mayOpen, isListener, firstListener, strokes } = found;
  const { id: inspectionId } = inspection;
  if (strokes !== null)
    await recordRecordingOpened(args.context.db, {
      ...{ inspectionId, recordingId, actor, now: args.context.receivedAt },
    });
  return {
    inspectionId,
    recordingId,
    sealed,
    name: kindNames[recording.kind],
    isDrawing: recording.kind === "drawing",
    question: recording.questionText,
    sent: recording.sentAt === null ? "" : formatDateAndTime(recording.sentAt),
    seconds: recording.seconds,
    helped: recording.helped,
    status,
    statusName: statusNames[status],
    heldReason: recording.heldReason,
    firstListener: firstListener?.name ?? null,
    isListener,
    strokes,
    sound: mayOpen && found.file ? paths.youngPeoplesRecordings.sound(inspectionId, recordingId) : null,
    mayWrite: mayStill("young-peoples-recordings"),
    isHeard: new URL(args.request.url).searchParams.has("heard"),
    isWritten: new URL(args.request.url).searchParams.has("written"),
  };
}

/** Writes down what it says; see `hearing` for who hears it first. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "young-peoples-recordings");
  const recordingId = readParam(args.params, "recordingId");
  const form = await parseForm(args.request, writtenDownShape);
  const about = readNamesAnswer(form.typed);
  const refuse = (errors: FieldErrors, typed: Typed, names: string[] = []) =>
    data({ errors, typed, names, notNames: about.notNames }, { status: 422 });
  if (!form.ok) return refuse(form.errors, form.typed);
  const { words, holdReason, chooser } = form.value;
  const asked = form.typed["asked-names[]"] ?? [];
  const put = (text: string | null) =>
    text === null || !about.replace ? text : replaceNames(text, asked, about.notNames);
  const { db, uploads, receivedAt: now } = args.context;
  const outcome = await writeDownRecording(db, {
    ...{ inspectionId: inspection.id, recordingId, uploads, actor, now, chooser },
    ...{ words: put(words), holdReason: put(holdReason), notNames: about.notNames },
  });
  switch (outcome.kind) {
    case "no-such-recording":
      throw notFound();
    case "not-an-inspector":
      throw new Response(null, { status: 403 });
    case "not-heard":
      return refuse({ words: "The inspector named for safeguarding has not heard it yet." }, form.typed);
    case "possible-names":
      return refuse(
        {},
        form.typed,
        outcome.names.map((name) => name.words),
      );
    case "already-written-down":
      return refuse({ words: "Somebody wrote it down since you opened the page." }, form.typed);
    case "written-down":
      return redirect(`${paths.youngPeoplesRecordings.entry(inspection.id, recordingId)}?written`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.name ?? "Recording"} of a young person – Noonday` },
];

export default function RecordingEntryPage() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, recordingId, name, question, sent, seconds, helped, status, statusName } = loaded;
  const { isListener, firstListener, sound, strokes, mayWrite, sealed } = loaded;
  const answered = useActionData<typeof action>();
  const errors = answered?.errors ?? {};
  return (
    <Page
      width="work"
      before={
        <BackLink href={paths.youngPeoplesRecordings.list(inspectionId)}>Recordings and drawings</BackLink>
      }
    >
      <ErrorSummary errors={errors} />
      {loaded.isHeard || loaded.isWritten ? (
        <Banner kind="success" announce>
          <p>{loaded.isWritten ? "The words are kept." : "The other inspectors can open it now."}</p>
        </Banner>
      ) : null}
      <h1>{name} of a young person</h1>
      <p className="lead">{question}</p>
      <p>
        {statusName}. Sent {sent}
        {seconds === null ? "" : `, ${seconds} seconds`}.{helped ? " Somebody helped them." : ""}
      </p>
      {loaded.heldReason === null ? null : <p>Held: {loaded.heldReason}</p>}
      {sound ? (
        // biome-ignore lint/a11y/useMediaCaption: its words are what is to be written down
        <audio controls controlsList="nodownload" preload="none" src={sound} aria-label="What they said" />
      ) : null}
      {strokes ? <Drawing strokes={strokes} label="What they drew" /> : null}
      {status === "unheard" && !isListener ? (
        <Banner title={`${firstListener ?? "The inspector named for safeguarding"} opens it first`}>
          <p>Until then nobody else can.</p>
        </Banner>
      ) : null}
      {status === "unheard" && isListener && sealed === null ? (
        <>
          <p>
            Is anybody in danger? Then first{" "}
            <a href={paths.concerns.new(inspectionId)}>write down a concern</a>.
          </p>
          <Form action={paths.youngPeoplesRecordings.hearing(inspectionId, recordingId)}>
            <Button>{loaded.isDrawing ? "I have seen all of it" : "I have heard all of it"}</Button>
          </Form>
        </>
      ) : null}
      {status === "to-write-down" && mayWrite ? (
        <WriteDownForm
          errors={errors}
          typed={answered?.typed}
          names={answered?.names ?? []}
          notNames={answered?.notNames ?? []}
          helped={helped}
          isDrawing={loaded.isDrawing}
        />
      ) : null}
      {status === "held" ? (
        <Form action={paths.youngPeoplesRecordings.holdLifting(inspectionId, recordingId)}>
          <p>It cannot be brought back. Its words stay.</p>
          <Button kind="danger">Erase it now</Button>
        </Form>
      ) : null}
    </Page>
  );
}
