import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { requireRole } from "#app/http/require-role.server.ts";
import { evidenceMessages } from "#app/messages/work/evidence-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { loadEvidence } from "../parts/load-evidence.server.ts";
import { receiveEvidence } from "../parts/receive-evidence.server.ts";
import { UploadList } from "../parts/upload-list.tsx";
import { RequestList } from "./request-list.tsx";
import { SendFile } from "./send-file.tsx";
import "../parts/evidence.css";

export async function loader(args: LoaderFunctionArgs) {
  const allowed = await requireRole(args, "see", "evidence");
  const loaded = await loadEvidence(args.context, allowed);
  const search = new URL(args.request.url).searchParams;
  const receivedIds = search.getAll("received");
  const received = loaded.uploads.filter(({ id }) => receivedIds.includes(id));
  return {
    ...loaded,
    answering: search.get("answering") ?? "",
    doneMessage:
      received.length > 0
        ? describeReceived(received)
        : search.has("asked")
          ? "It is asked for. They see it when they open this page."
          : search.has("closed")
            ? "It is marked as no longer needed."
            : null,
  };
}

function describeReceived(received: readonly { fileName: string; late: boolean }[]): string {
  const [first] = received;
  const name =
    first && received.length === 1
      ? `${first.fileName} was received`
      : evidenceMessages.t("files.received", { count: received.length });
  const late = received.some(({ late: isLate }) => isLate) ? ", and marked as late" : "";
  return `${name}${late}.`;
}

export async function action(args: ActionFunctionArgs) {
  const allowed = await requireRole(args, "change", "evidence");
  const outcome = await receiveEvidence(args, allowed);
  if (outcome.kind === "received")
    return redirect(`${paths.evidence.list(allowed.inspection.id)}?received=${outcome.uploadId}`);
  const { status, errors, typed } = outcome;
  return data({ errors, typed }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Evidence – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Evidence() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const {
    inspectionId,
    sends,
    isSealed,
    mayAsk,
    stage,
    lastDay,
    focusAreas,
    uploads,
    requests,
    doneMessage,
  } = loaded;
  const waiting = uploads.filter(({ opened, withdrawn }) => opened === null && withdrawn === null).length;
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.errors ?? {}} />
      {doneMessage && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessage}</p>
        </Banner>
      ) : null}
      <h1>Evidence</h1>
      <SealedNotice />
      {loaded.takesFiles ? null : (
        <Banner kind="warning" title="Files cannot be received at the moment">
          <p>
            The lead inspector has to say first whether the right folder of files is in use. Files that were
            sent can be read.
          </p>
        </Banner>
      )}
      {sends ? (
        <>
          <p className="lead">
            {isSealed ? "What you sent is" : "Send what shows whether things have got better. It is"} read by
            the inspectors and their quality assurance; nobody else reads it. You see only what you sent
            yourself.
          </p>
          {isSealed ? null : <DayBanner stage={stage} lastDay={lastDay} isToday={loaded.isToday} />}
        </>
      ) : (
        <p className="lead">
          What the area and its forum sent. Each opening is written into the audit, and tells the sender that
          it was read. Last day for it: {lastDay}.
        </p>
      )}
      {requests.length > 0 || mayAsk ? (
        <section className="section" aria-labelledby="asked-for">
          <h2 id="asked-for">{sends ? "What inspectors ask you for" : "Asked for"}</h2>
          {requests.length === 0 ? <p className="soft">Nothing has been asked for yet.</p> : null}
          <RequestList requests={requests} inspectionId={inspectionId} mayClose={mayAsk} />
          {mayAsk ? (
            <p>
              <ButtonLink kind="secondary" href={paths.evidence.requestNew(inspectionId)}>
                Ask for evidence
              </ButtonLink>
            </p>
          ) : null}
        </section>
      ) : null}
      {sends && !isSealed ? (
        <SendFile
          inspectionId={inspectionId}
          room={loaded.room}
          focusAreas={focusAreas}
          asked={requests.filter(({ state }) => state !== "closed")}
          isRequestRequired={stage === "requests-only"}
          answering={loaded.answering}
          errors={answered?.errors ?? {}}
          typed={answered?.typed}
        />
      ) : null}
      <section className="section" aria-labelledby="sent">
        <h2 id="sent">{sends ? "What you have sent" : "What was sent"}</h2>
        {uploads.length === 0 ? (
          <EmptyState title="Nothing yet" titleAs="h3">
            {sends
              ? "What you send shows here, and whether an inspector has read it."
              : "What the area’s officers and its forum send shows here, focus area by focus area."}
          </EmptyState>
        ) : (
          <>
            {sends ? null : (
              <p>{evidenceMessages.t("uploads.unread", { count: uploads.length, unread: waiting })}</p>
            )}
            <UploadList
              focusAreas={focusAreas}
              uploads={uploads}
              nothing={sends ? "You have sent nothing for this." : "Nothing was sent for this."}
            />
          </>
        )}
      </section>
    </Page>
  );
}

function DayBanner({ stage, lastDay, isToday }: { stage: string; lastDay: string; isToday: boolean }) {
  switch (stage) {
    case "in-time":
      return (
        <Banner title={isToday ? "Today is the last day" : `Until the end of ${lastDay}`}>
          <p>Send what you already have. After that day, inspectors may ask you for more.</p>
        </Banner>
      );
    case "late":
      return (
        <Banner kind="warning" title={`The last day was ${lastDay}`}>
          <p>
            What inspectors ask you for comes in time until its own day. Anything else is still accepted,
            marked as late, and they may not get to it.
          </p>
        </Banner>
      );
    default:
      return (
        <Banner kind="warning" title="The visit is over">
          <p>Only what inspectors asked you for can still be sent.</p>
        </Banner>
      );
  }
}
