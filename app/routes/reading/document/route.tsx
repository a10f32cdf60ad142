import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { pageOfPassage } from "#app/domain/reading/documents.ts";
import { markWords } from "#app/domain/reading/mark-words.ts";
import { openDocument } from "#app/domain/reading/open-document.server.ts";
import { describeTranslation, languageOfTranslation } from "#app/domain/text-translations/translation.ts";
import { codedRanges } from "#app/domain/themes/theme.ts";
import { notFound } from "#app/http/not-found.ts";
import { readInteger } from "#app/http/read-number.ts";
import { allDocumentsQueue, documentQueue, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { readingMessages } from "#app/messages/work/reading-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { formatPassages } from "../parts/document-list.tsx";
import { Passage } from "./passage.tsx";
import "../parts/reader.css";
import "./document.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "reading");
  const { context, params, request } = args;
  const { uploadId = "" } = params;
  const queue = documentQueue(queueOf(request));
  const search = new URL(request.url).searchParams;
  const [opened, focusAreas] = await Promise.all([
    openDocument(context, {
      ...{
        inspectionId: inspection.id,
        uploadId,
        page: readInteger(search.get("page")),
        filter: queue.filter,
      },
      ...{ actor, now: context.receivedAt },
    }),
    listFocusAreas(context.db, inspection.id),
  ]);
  if (!opened) throw notFound();
  const { document, page, pages, matches, passages, before, unreadCount: remaining } = opened;
  const { themeId, feeling, sought } = queue.filter;
  const fullQueue = allDocumentsQueue(queue);
  const inDocument = { ...queue, filter: { ...queue.filter, documentId: uploadId } };
  const pageHref = (number: number) =>
    withQueue(paths.reading.document(inspection.id, uploadId), queue, { page: String(number) });
  return {
    areaName: inspection.areaName,
    mayMark: may(role, "change", "reading"),
    fileName: document.fileName,
    shows: document.shows,
    sent: `${document.organisation}, ${formatDateAndTime(document.receivedAt)}`,
    focusAreas: focusAreas
      .filter(({ id }) => document.focusAreaIds.includes(id))
      .map(({ shortName }) => shortName),
    count: document.passages,
    readByMe: document.readByPerson,
    readByAnybody: document.readByAnybody,
    page,
    pages,
    matches,
    typed: queue.typed,
    hidden: [
      ["focus-area", queue.filter.focusAreaId],
      ["state", queue.filter.state === "all" ? null : queue.filter.state],
      ["theme", themeId],
      ["feeling", feeling],
    ].flatMap(([name, value]) => (name && value ? [{ name, value }] : [])),
    narrowed: themeId !== null || feeling !== null || sought.length > 0,
    ended: search.has("end"),
    remaining,
    passages: passages.map((text) => ({
      number: text.number,
      position: text.passage,
      href: withQueue(paths.reading.text(inspection.id, text.number), inDocument),
      link: `${withQueue(paths.reading.document(inspection.id, uploadId), fullQueue, { page: String(pageOfPassage(text.passage)) })}#passage-${text.passage}`,
      flagAt: withQueue(paths.reading.flag(inspection.id, text.number), inDocument),
      page,
      pieces: markWords(text.words, codedRanges(text.codings, null), sought),
      translation: text.translation && {
        by: describeTranslation(text.translation),
        language: languageOfTranslation(text.translation),
        pieces: markWords(text.translation.words, codedRanges(text.codings, text.translation.id), sought),
      },
      flaggedBy: text.flaggedBy,
      read: text.readBy.some(({ personId }) => personId === actor.personId),
      themes: [...new Set(text.codings.map(({ themeName }) => themeName))],
    })),
    documents: withQueue(paths.reading.documents(inspection.id), queue),
    inspectionId: inspection.id,
    uploadId,
    fullHref: withQueue(paths.reading.document(inspection.id, uploadId), fullQueue),
    evidenceHref: paths.evidence.upload(inspection.id, uploadId),
    readingsAt: withQueue(paths.reading.documentReadings(inspection.id, uploadId), queue),
    skipAt: withQueue(paths.reading.documentNext(inspection.id), queue, {
      after: String(document.firstNumber),
    }),
    beforeHref: before === null ? null : withQueue(paths.reading.document(inspection.id, before), queue),
    previousPage: page > 1 ? pageHref(page - 1) : null,
    nextPage: page < pages ? pageHref(page + 1) : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.fileName ?? "Document"}${data ? readingMessages.t("document.page", data) : ""} – ${data?.areaName ?? "Re-visit"} – Noonday`,
  },
];

export default function ReadOneDocument() {
  const loaded = useLoaderData<typeof loader>();
  const { passages, page, pages, count, readByMe, matches, mayMark } = loaded;
  const [first, last] = [passages[0]?.position ?? 1, passages.at(-1)?.position ?? 1];
  return (
    <Page width="work" before={<BackLink href={loaded.documents}>Documents to read</BackLink>}>
      <p className="reader-area">{loaded.focusAreas.join(" · ") || "No focus area"}</p>
      <h1 className="document-name">{loaded.fileName}</h1>
      <p className="lead">{loaded.shows}</p>
      <p className="small soft">
        {`${loaded.sent}. ${formatPassages(count)}. `}
        <a href={loaded.evidenceHref}>The file</a>
      </p>
      {loaded.ended ? (
        <Banner title="That was its last passage" announce>
          <p>Nothing more is left after it among the passages that you were reading.</p>
        </Banner>
      ) : null}
      <p className="cluster">
        <StatusTag kind="warning">Not to be quoted</StatusTag>
        {readByMe >= count ? (
          <StatusTag kind="success">Read by you</StatusTag>
        ) : readByMe > 0 ? (
          <StatusTag>{`${readByMe} of ${formatPassages(count)} read by you`}</StatusTag>
        ) : null}
        {loaded.readByAnybody < count ? (
          <StatusTag>{`${formatPassages(count - loaded.readByAnybody)} not read by anybody`}</StatusTag>
        ) : null}
      </p>
      <Form method="get" action={paths.reading.document(loaded.inspectionId, loaded.uploadId)}>
        {loaded.hidden.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField label="Search in this document" name="words" type="search" defaultValue={loaded.typed} />
        <Button kind="secondary">Search</Button>
      </Form>
      <h2 id="passages" tabIndex={-1}>
        {describePassages({ matches, count, page, pages, first, last })}
      </h2>
      {loaded.narrowed ? (
        <p>
          <a href={loaded.fullHref}>Show the whole document</a>
        </p>
      ) : null}
      {passages.map((passage) => (
        <Passage key={passage.number} {...passage} mayMark={mayMark} />
      ))}
      <div className="reader-steps">
        {mayMark && !loaded.narrowed ? (
          <Form action={loaded.readingsAt}>
            <input type="hidden" name="read" value="yes" />
            <input type="hidden" name="from" value={first} />
            <input type="hidden" name="to" value={last} />
            <Button>{page < pages ? "Read: next page" : "Read: next document"}</Button>
          </Form>
        ) : null}
        {loaded.nextPage === null ? null : (
          <ButtonLink kind="secondary" href={loaded.nextPage}>
            Next page
          </ButtonLink>
        )}
        {loaded.previousPage === null ? null : (
          <ButtonLink kind="secondary" href={loaded.previousPage}>
            Previous page
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={loaded.skipAt}>
          {mayMark ? "Skip to the next document" : "Next document"}
        </ButtonLink>
        {loaded.beforeHref === null ? null : (
          <ButtonLink kind="quiet" href={loaded.beforeHref}>
            Previous document
          </ButtonLink>
        )}
      </div>
      {mayMark ? (
        <>
          <p className="small soft">{readingMessages.t("documents.left", { count: loaded.remaining })}</p>
          <ButtonRow>
            {pages > 1 && readByMe < count ? (
              <MarkAll at={loaded.readingsAt} count={count} read="yes">
                Mark the whole document as read
              </MarkAll>
            ) : null}
            {readByMe > 0 ? (
              <MarkAll at={loaded.readingsAt} count={count} read="no">
                Mark the whole document as not read
              </MarkAll>
            ) : null}
          </ButtonRow>
        </>
      ) : null}
    </Page>
  );
}

function MarkAll(props: { at: string; count: number; read: "yes" | "no"; children: string }) {
  return (
    <Form action={props.at}>
      <input type="hidden" name="read" value={props.read} />
      <input type="hidden" name="from" value="1" />
      <input type="hidden" name="to" value={props.count} />
      <Button kind="quiet">{props.children}</Button>
    </Form>
  );
}

type VisiblePassages = {
  matches: number | null;
  count: number;
  page: number;
  pages: number;
  first: number;
  last: number;
};

function describePassages({ matches, count, page, pages, first, last }: VisiblePassages): string {
  const ofPages = readingMessages.t("document.page", { page, pages });
  if (matches !== null) {
    return matches === 0
      ? "No passage of this document has it"
      : `${readingMessages.t("passages.found", { matches, count })}${ofPages}`;
  }
  if (first === last) return `Passage ${first} of ${count}${ofPages}`;
  return `${readingMessages.t("passages.shown", { first, last, count })}${ofPages}`;
}
