import { DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openCertificate, rowKindWords } from "#app/domain/deletion/list-certificates.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

/** For lead inspectors and the two people who deleted it: nobody has a part in it any more. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const inspectionId = readParam(params, "id");
  const opened = await openCertificate(context.db, { inspectionId, person });
  if (!opened) throw notFound();
  const { certificate, rows, files } = opened;
  const { areaName, dayOne, days, askedByName, askedAt, confirmedByName, confirmedAt } = certificate;
  const { publishedAt, finishedAt, sealNumber, sealHash } = certificate;
  const words = new Map<string, string>(Object.entries(rowKindWords));
  return {
    areaName,
    path: paths.keeping.certificate(inspectionId),
    isFinished: finishedAt !== null,
    facts: [
      {
        key: "visit",
        label: "Visit",
        value: `${days} days from ${formatDate(Temporal.PlainDate.from(dayOne))}`,
      },
      {
        key: "published",
        label: "Letter published",
        value: publishedAt === null ? undefined : formatDateAndTime(publishedAt),
      },
      { key: "asked", label: "Asked for by", value: `${askedByName}, ${formatDateAndTime(askedAt)}` },
      {
        key: "confirmed",
        label: "Confirmed by",
        value:
          confirmedAt === null ? undefined : `${confirmedByName ?? ""}, ${formatDateAndTime(confirmedAt)}`,
      },
      {
        key: "finished",
        label: "Everything gone",
        value: finishedAt === null ? undefined : formatDateAndTime(finishedAt),
      },
      {
        key: "seal",
        label: "Last seal",
        value: sealHash === null ? "There was none" : `Seal ${sealNumber ?? ""}, SHA-256 ${sealHash}`,
      },
    ],
    counts: [
      ...rows.map(({ name, count }) => ({
        key: name,
        label: words.get(name) ?? name,
        count: formatNumber(count),
      })),
      ...files.map(({ name, count }) => ({
        key: `files-${name}`,
        label: name === "uploads" ? "Files of evidence and previews" : "Files of exports",
        count: formatNumber(count),
      })),
    ],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Certificate – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Certificate() {
  const { areaName, path, isFinished, facts, counts } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>{isFinished ? `${areaName} is deleted` : `${areaName} is being deleted`}</h1>
      <p className="lead">
        {isFinished
          ? "This certificate stands in the audit, too. Nothing else of the re-visit is here but its name and dates."
          : "Nobody has access to it any more. Noonday takes everything out, and goes on by itself."}
      </p>
      <WorkState
        isWorking={!isFinished}
        words="It is being deleted. It goes on while you are elsewhere."
        doneWords="That is done: the certificate stands on this page."
        currentHref={path}
      />
      <SummaryList rows={facts} emptyWords="Not yet" />
      <h2>What was deleted</h2>
      <DataTable
        caption="What was deleted, in rows and files"
        captionHidden
        columns={[
          { key: "kind", label: "What" },
          { key: "count", label: "How many", numeric: true },
        ]}
        rows={counts.map(({ key, label, count }) => ({ key, cells: [label, count] }))}
        empty={<p>Nothing so far.</p>}
        note="Rows are entries of Noonday’s tables: one answer, one note or one reading of a text is a row."
      />
      <p>
        <a href={paths.revisits.list()}>Your re-visits</a>
      </p>
    </Page>
  );
}
