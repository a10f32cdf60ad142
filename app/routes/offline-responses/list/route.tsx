import { Banner } from "#app/components/banner.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findEntryEnd } from "#app/domain/paper/find-entry-end.server.ts";
import { listEnteredResponses } from "#app/domain/paper/list-entered-responses.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "../parts/entered.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "entered-responses",
  );
  const open = mayStill("entered-responses");
  const survey = await findSurveyOfInspection(context.db, inspection.id);
  const [rows, end] = await Promise.all([
    listEnteredResponses(context.db, inspection.id),
    survey ? findEntryEnd(context.db, survey) : null,
  ]);
  const query = new URL(request.url).searchParams;
  const begun = survey !== null && Temporal.Instant.compare(context.receivedAt, survey.opensAt) >= 0;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    opensAtText: survey ? formatDateAndTime(survey.opensAt) : null,
    closesAtText: survey ? formatDateAndTime(survey.closesAt) : null,
    mayEnter: begun && survey?.approvalId != null && end === null && open,
    mayMend: end === null && open,
    ended: end ? { release: end.releaseNumber, at: formatDateAndTime(end.at) } : null,
    entered: query.get("entered"),
    corrected: query.get("corrected"),
    withdrawn: query.get("withdrawn"),
    rows: rows.map((row) => ({
      id: row.responseId,
      number: row.number,
      mode: formatMode(row.mode),
      receivedText: formatDateAndTime(row.receivedAt),
      enteredText: `${row.enteredByName}, ${formatDateAndTime(row.enteredAt)}`,
      correctedText:
        row.correctedAt === null
          ? null
          : `${row.correctedByName ?? ""}, ${formatDateAndTime(row.correctedAt)}`,
      withdrawnText:
        row.withdrawnAt === null
          ? null
          : `${row.withdrawnByName ?? ""}, ${formatDateAndTime(row.withdrawnAt)}`,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Responses that did not come online – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function EnteredResponses() {
  const { inspectionId, opensAtText, closesAtText, mayEnter, mayMend, ended, rows, ...done } =
    useLoaderData<typeof loader>();
  return (
    <Page width="work">
      {done.entered ? (
        <Banner kind="success" title={`Entered as number ${done.entered}`} announce>
          <p>
            Write the number on the paper, or tell it to whoever phoned or wrote: with it you will find what
            they said, should they want to withdraw it.
          </p>
        </Banner>
      ) : null}
      {done.corrected ? (
        <Banner kind="success" announce>
          <p>Number {done.corrected} is corrected.</p>
        </Banner>
      ) : null}
      {done.withdrawn ? (
        <Banner kind="success" announce>
          <p>Number {done.withdrawn} is withdrawn. What it said is erased.</p>
        </Banner>
      ) : null}
      <h1>Responses that did not come online</h1>
      <SealedNotice />
      <p className="lead">
        What families sent on <a href={paths.paper.overview(inspectionId)}>the paper form</a>, by phone or by
        email, entered by an inspector with the same consent and the same rules as on a screen. They count
        like every other response.
      </p>
      {ended ? (
        <Banner title="Entering has ended">
          <p>
            Release {ended.release} of counts was made at {ended.at}, after the survey closed. What is counted
            no longer changes: nothing can be entered, corrected or withdrawn here.
          </p>
        </Banner>
      ) : mayMend ? (
        <p>
          Whatever was received from {opensAtText} and before {closesAtText} can be entered until counts are
          released after that.
        </p>
      ) : null}
      {mayEnter ? (
        <ButtonRow>
          <ButtonLink href={paths.offlineResponses.new(inspectionId)}>Enter a response</ButtonLink>
        </ButtonRow>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title="Nothing has been entered">
          {mayEnter || !mayMend
            ? "Each response that is entered is listed here with who entered it, and nothing of what it says."
            : "You can enter responses from when the survey opens."}
        </EmptyState>
      ) : (
        <DataTable
          caption="Entered, newest first"
          columns={[
            { key: "number", label: "Number", numeric: true },
            { key: "mode", label: "How it came" },
            { key: "received", label: "Received" },
            { key: "entered", label: "Entered by" },
            { key: "state", label: "Since then" },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              row.number,
              row.mode,
              row.receivedText,
              row.enteredText,
              <Since key="since" row={row} inspectionId={inspectionId} open={mayMend} />,
            ],
          }))}
        />
      )}
    </Page>
  );
}

type SinceProps = {
  row: { id: string; number: number; correctedText: string | null; withdrawnText: string | null };
  inspectionId: string;
  open: boolean;
};

/** What became of an entered response, and what can still be done with it. */
function Since({ row, inspectionId, open }: SinceProps) {
  if (row.withdrawnText !== null) {
    return (
      <>
        <StatusTag kind="warning">Withdrawn</StatusTag> {row.withdrawnText}
      </>
    );
  }
  return (
    <>
      {row.correctedText === null ? null : <p>Corrected by {row.correctedText}</p>}
      {open ? (
        <span className="entered-links">
          <a href={paths.offlineResponses.response(inspectionId, row.id)}>
            Correct<span className="visually-hidden"> number {row.number}</span>
          </a>
          <a href={paths.offlineResponses.withdrawal(inspectionId, row.id)}>
            Withdraw<span className="visually-hidden"> number {row.number}</span>
          </a>
        </span>
      ) : null}
    </>
  );
}
