import { Banner } from "#app/components/banner.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { countFilesToRead } from "#app/domain/evidence/count-files-to-read.server.ts";
import type { DocumentCounts } from "#app/domain/reading/documents.ts";
import { documentsOnAPage, openDocuments } from "#app/domain/reading/open-documents.server.ts";
import { everyText } from "#app/domain/reading/text-filter.ts";
import { readInteger } from "#app/http/read-number.ts";
import { documentQueue, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { readingMessages } from "#app/messages/work/reading-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { DocumentList } from "../parts/document-list.tsx";
import { NextPage } from "../parts/next-page.tsx";
import { QueueFilter } from "../parts/queue-filter.tsx";
import { ReadingQueues } from "../parts/reading-queues.tsx";
import "../parts/reading-room.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "reading");
  const { context, request } = args;
  const queue = documentQueue(queueOf(request));
  const search = new URL(request.url).searchParams;
  const after = readInteger(search.get("after"));
  const toRead = await countFilesToRead(context.db, { inspectionId: inspection.id });
  const opened = await openDocuments(context, {
    inspectionId: inspection.id,
    filter: queue.filter,
    after,
    actor,
    now: context.receivedAt,
  });
  const { all, texts, countsByArea, focusAreas, themes, found, documents, more } = opened;
  const unread = (filter: typeof everyText) => ({ ...filter, state: "unread" as const });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayMark: may(role, "change", "reading"),
    ended: search.has("end"),
    toRead,
    again: withQueue(paths.reading.documents(inspection.id), queue),
    filter: queue.filter,
    typed: queue.typed,
    narrowed:
      withQueue(paths.reading.documents(inspection.id), queue) !== paths.reading.documents(inspection.id),
    theme: themes.find(({ id }) => id === queue.filter.themeId)?.name ?? null,
    all,
    texts,
    areas: countsByArea.map((one) => ({
      ...one,
      href: withQueue(paths.reading.documentNext(inspection.id), {
        typed: "",
        shared: false,
        filter: unread({ ...everyText, focusAreaId: one.id }),
      }),
    })),
    focusAreas,
    themes: themes.map(({ id, name, shortName }) => ({ value: id, label: name, group: shortName })),
    found,
    documents: documents.map(({ receivedAt, ...document }) => ({
      ...document,
      href: withQueue(paths.reading.document(inspection.id, document.uploadId), queue),
      received: formatDateAndTime(receivedAt),
      focusAreas: focusAreas
        .filter(({ id }) => document.focusAreaIds.includes(id))
        .map(({ shortName }) => shortName),
    })),
    startHref: withQueue(paths.reading.documentNext(inspection.id), {
      ...queue,
      filter: unread(queue.filter),
    }),
    onAPage: documentsOnAPage,
    fromStart: after > 0 ? withQueue(paths.reading.documents(inspection.id), queue) : null,
    moreHref:
      more === null
        ? null
        : `${withQueue(paths.reading.documents(inspection.id), queue, { after: String(more) })}#documents`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Documents to read – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function DocumentsToRead() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, mayMark, all, found, documents, narrowed, theme } = loaded;
  const cellsOf = (one: DocumentCounts) => [
    formatNumber(one.documents),
    ...(mayMark ? [formatNumber(one.documents - one.readByPerson)] : []),
    formatNumber(one.documents - one.readByAnybody),
  ];
  return (
    <Page width="work">
      <h1>Documents to read</h1>
      <p className="lead">
        What the area and its forum sent as evidence. A document is one item, with its passages inside it.
      </p>
      <ReadingQueues
        inspectionId={inspectionId}
        open="documents"
        mayMark={mayMark}
        texts={loaded.texts}
        documents={all}
      />
      {loaded.ended ? (
        <Banner title="That was the last one" announce>
          <p>No unread document is left after it in this queue. What you skipped is still here.</p>
        </Banner>
      ) : null}
      <WorkState
        isWorking={loaded.toRead > 0}
        words={readingMessages.t("documents.being-read", { count: loaded.toRead })}
        doneWords="All files are read: those with words are among the documents."
        currentHref={loaded.again}
        stateHref={paths.reading.documentsState(inspectionId)}
        state={String(loaded.toRead)}
      />
      <DataTable
        caption="Documents left to read"
        columns={[
          { key: "area", label: "Focus area" },
          { key: "documents", label: "Documents", numeric: true },
          ...(mayMark ? [{ key: "mine", label: "Left for you", numeric: true }] : []),
          { key: "all", label: "Not all read by anybody", numeric: true },
        ]}
        rows={loaded.areas.map((one) => ({
          key: one.id,
          cells: [
            <a key={one.id} href={one.href}>
              {one.shortName}
            </a>,
            ...cellsOf(one),
          ],
        }))}
        foot={["All", ...cellsOf(all)]}
        note="A document about two focus areas stands under both. It is read when all its passages are. Images and sound have no words, and are found under Evidence."
        empty="There are no focus areas yet."
      />
      <h2>Choose what to read</h2>
      {theme === null ? null : (
        <p className="reading-only">
          {`Only documents with passages under the theme “${theme}”. `}
          <a href={paths.reading.documents(inspectionId)}>Show all</a>
        </p>
      )}
      <QueueFilter
        ofDocuments
        action={paths.reading.documents(inspectionId)}
        filter={loaded.filter}
        typed={loaded.typed}
        focusAreas={loaded.focusAreas}
        themes={loaded.themes}
      />
      <h2 id="documents" tabIndex={-1}>
        {readingMessages.t("documents", { count: found })}
      </h2>
      {narrowed ? (
        <p>
          <a href={paths.reading.documents(inspectionId)}>Show all</a>
        </p>
      ) : null}
      {found === 0 ? (
        <EmptyState title="Nothing here">
          {narrowed ? "No document passes these filters." : "No document with words has been sent yet."}
        </EmptyState>
      ) : (
        <>
          <div className="reading-start">
            <ButtonLink href={loaded.startHref}>
              {mayMark ? "Read what you have not read" : "Read them one by one"}
            </ButtonLink>
          </div>
          <DocumentList documents={documents} />
          <NextPage count={loaded.onAPage} nextHref={loaded.moreHref} firstHref={loaded.fromStart} />
        </>
      )}
    </Page>
  );
}
