import { Banner } from "#app/components/banner.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextList } from "#app/components/text-list.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import { may } from "#app/domain/access/permissions.ts";
import { shortSourceWords } from "#app/domain/readable-texts/text.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { openReadingRoom, textsOnAPage } from "#app/domain/reading/open-reading-room.server.ts";
import { listSearches, maxSavedSearches } from "#app/domain/reading/save-search.server.ts";
import { everyText, formatReadingQueue } from "#app/domain/reading/text-filter.ts";
import { excerptOfText } from "#app/domain/search/excerpt-of-text.ts";
import { describeProfileAnswer } from "#app/domain/survey/respondent-profile.ts";
import { listCountedThemes } from "#app/domain/themes/count-themes.server.ts";
import { readInteger } from "#app/http/read-number.ts";
import { isDocumentQueue, queueOf, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { readingMessages } from "#app/messages/work/reading-messages.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { type ShouldRevalidateFunction, useLoaderData, useRouteLoaderData } from "#app/remix.ts";
import { NextPage } from "../parts/next-page.tsx";
import { QueueFilter } from "../parts/queue-filter.tsx";
import { ReadingQueues } from "../parts/reading-queues.tsx";
import { listFilterOptions } from "./filter-options.server.ts";
import { NotSearched } from "./not-searched.tsx";
import { SavedSearches } from "./saved-searches.tsx";
import "../parts/reading-room.css";

/** In characters: what a list shows of a text. */
const excerptLength = 220;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor, sealed, mayStill } = await requireRole(args, "see", "reading");
  const { context, request } = args;
  const queue = { ...queueOf(request), shared: false };
  const search = new URL(request.url).searchParams;
  const after = readInteger(search.get("after"));
  // Searches that were kept before documents had a pile of their own.
  if (isDocumentQueue(request)) throw redirect(withQueue(paths.reading.documents(inspection.id), queue));
  const [opened, searches, counted] = await Promise.all([
    openReadingRoom(context, {
      inspectionId: inspection.id,
      filter: queue.filter,
      after,
      actor,
      now: context.receivedAt,
    }),
    listSearches(context.db, { inspectionId: inspection.id, personId: actor.personId }),
    listCountedThemes(context, { inspectionId: inspection.id, personId: actor.personId }),
  ]);
  const { all, areas, sources, documents, found, texts, themes, more, focusAreas } = opened;
  const { group, themeId } = queue.filter;
  const theme = themes.find(({ id }) => id === themeId);
  const unread = { ...queue, filter: { ...queue.filter, state: "unread" as const } };
  const inArea = (focusAreaId: string | null) => ({
    typed: "",
    shared: false,
    filter: { ...everyText, focusAreaId, state: "unread" as const },
  });
  return {
    inspectionId: inspection.id,
    samplesHref: paths.samples.list(inspection.id),
    areaName: inspection.areaName,
    mayMark: may(role, "change", "reading"),
    mayCode: mayStill("themes"),
    mayQuote: may(role, "change", "quotations"),
    mayTranslate: mayStill("text-translations"),
    isSealed: sealed !== null,
    filterOptions: listFilterOptions({ focusAreas, themes }),
    countedThemes: counted.map(({ id, name, focusAreaId, shortName, texts: underIt }) => ({
      ...{ id, name, focusAreaId, shortName },
      texts: underIt,
    })),
    ended: search.has("end"),
    filter: queue.filter,
    typed: queue.typed,
    searches,
    maxSearches: maxSavedSearches,
    query: formatReadingQueue(queue).toString(),
    narrowed: withQueue(paths.reading.room(inspection.id), queue) !== paths.reading.room(inspection.id),
    only: [
      ...(queue.filter.sampleId ? ["of a sample that is read blind"] : []),
      ...(theme ? [`under the theme “${theme.name}”`] : []),
      ...(group ? [describeGroup(group)] : []),
    ],
    all,
    documents,
    sources: [null, ...sources].map((one) => ({
      source: one?.source ?? "all",
      name: one ? shortSourceWords[one.source] : "All",
      texts: one?.texts ?? all.texts,
      href: withQueue(paths.reading.room(inspection.id), {
        ...queue,
        filter: { ...queue.filter, source: one?.source ?? null },
      }),
    })),
    areas: areas.map((one) => ({
      ...one,
      href: withQueue(paths.reading.next(inspection.id), inArea(one.id)),
    })),
    focusAreas,
    themes: themes.map(({ id, name, shortName }) => ({ value: id, label: name, group: shortName })),
    found,
    notSearched: opened.notSearched,
    texts: texts.map((text) => {
      const { heading, who, from } = describeText(text, inspection.id);
      const { number, focusAreas: areas, flaggedBy } = text;
      const { pieces, language, translationState } = excerptOfText(text, queue.filter.sought, excerptLength);
      return {
        number,
        href: withQueue(paths.reading.text(inspection.id, number), queue),
        heading,
        details: `${who}. ${from}`,
        words: pieces,
        language,
        tags: translationState === null ? [] : [translationState],
        focusAreas: areas.map(({ shortName }) => shortName),
        flagged: flaggedBy !== null,
        read: text.readBy.some(({ personId }) => personId === actor.personId),
      };
    }),
    untranslatedHref: withQueue(paths.reading.room(inspection.id), {
      ...{ typed: "", shared: false },
      filter: { ...everyText, translation: "missing" },
    }),
    startHref: withQueue(paths.reading.next(inspection.id), unread),
    shareAt: withQueue(paths.reading.next(inspection.id), { ...queue, shared: true }),
    onAPage: textsOnAPage,
    fromStart: after > 0 ? withQueue(paths.reading.room(inspection.id), queue) : null,
    moreHref:
      more === null
        ? null
        : `${withQueue(paths.reading.room(inspection.id), queue, { after: String(more) })}#texts`,
  };
}

/** Going to another text of the workbench, or narrowing its list, loads nothing: it asks for what it needs itself. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, ...change }) =>
  change.formMethod === undefined && currentUrl.search !== nextUrl.search
    ? currentUrl.pathname !== nextUrl.pathname
    : change.defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reading room – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

// It brings React Aria's list along, which no first script of a page carries.
const loadWorkbench = () => import("./workbench.tsx");

export default function ReadingRoom() {
  const loaded = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<{ name: string | null }>("root");
  const { default: Workbench } = useLoaded(loadWorkbench) ?? {};
  if (!Workbench) return <PlainRoom loaded={loaded} />;
  return (
    <Page width="work">
      <Workbench
        {...loaded}
        personName={root?.name ?? ""}
        themes={loaded.countedThemes}
        progress={loaded.all}
      />
    </Page>
  );
}

/** The reading room as pages: without script, and until it is there. */
function PlainRoom({ loaded }: { loaded: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { inspectionId, mayMark, all, areas, found, texts, narrowed, only } = loaded;
  const columns = [
    { key: "area", label: "Focus area" },
    { key: "texts", label: "Texts", numeric: true },
    ...(mayMark ? [{ key: "mine", label: "Left for you", numeric: true }] : []),
    { key: "all", label: "Read by nobody", numeric: true },
    { key: "coded", label: "Under a theme", numeric: true },
  ];
  const cellsOf = (one: typeof all) => [
    formatNumber(one.texts),
    ...(mayMark ? [formatNumber(one.texts - one.readByPerson)] : []),
    formatNumber(one.texts - one.readByAnybody),
    formatNumber(one.coded),
  ];
  return (
    <Page width="work">
      <div className="plain-room">
        <h1>Reading room</h1>
        <p className="lead">
          Everything that parents, young people and people at the open meeting said in their own words, and
          the documents that were sent in as evidence.
        </p>
        <ReadingQueues
          inspectionId={inspectionId}
          open="texts"
          mayMark={mayMark}
          texts={all}
          documents={loaded.documents}
        />
        {loaded.ended ? (
          <Banner title="That was the last one" announce>
            <p>
              Nothing more is left after it in the queue that you were reading. What you skipped is still
              here.
            </p>
          </Banner>
        ) : null}
        <DataTable
          caption="What is left to read"
          columns={columns}
          rows={areas.map((one) => ({
            key: one.id,
            cells: [
              <a key={one.id} href={one.href}>
                {one.shortName}
              </a>,
              ...cellsOf(one),
            ],
          }))}
          foot={["All", ...cellsOf(all)]}
          note="A text about two focus areas stands under both, and is read once."
          empty="There are no focus areas yet."
        />
        <p>
          <a href={loaded.samplesHref}>Read the same texts blind, and see how far you agree</a>
          {" · "}
          <a href={paths.reading.words(inspectionId)}>Words that a group uses more than others</a>
        </p>
        <h2>Choose what to read</h2>
        <nav aria-label="By who said it">
          <ul className="cluster">
            {loaded.sources.map(({ source, name, texts: count, href }) => (
              <li key={source}>
                <a href={href} aria-current={source === (loaded.filter.source ?? "all") ? "page" : undefined}>
                  {`${name} (${formatNumber(count)})`}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {only.length > 0 ? (
          <p className="reading-only">
            {`Only texts ${only.join(", and ")}. `}
            <a href={paths.reading.room(inspectionId)}>Show all</a>
          </p>
        ) : null}
        <p>
          <a href={loaded.untranslatedHref}>What is not translated yet</a>
        </p>
        <QueueFilter
          action={paths.reading.room(inspectionId)}
          filter={loaded.filter}
          typed={loaded.typed}
          focusAreas={loaded.focusAreas}
          themes={loaded.themes}
        />
        {mayMark ? (
          <SavedSearches
            inspectionId={inspectionId}
            query={loaded.query}
            searches={loaded.searches}
            maxSearches={loaded.maxSearches}
          />
        ) : null}
        <h2 id="texts" tabIndex={-1}>
          {readingMessages.t("texts", { count: found })}
        </h2>
        <NotSearched texts={loaded.notSearched} />
        {narrowed ? (
          <p>
            <a href={paths.reading.room(inspectionId)}>Show all</a>
          </p>
        ) : null}
        {found === 0 ? (
          <EmptyState title="Nothing here">
            {narrowed ? "No text passes these filters." : "Nobody has said anything yet."}
          </EmptyState>
        ) : (
          <>
            <div className="reading-start">
              <ButtonLink href={loaded.startHref}>
                {mayMark ? "Read what you have not read" : "Read them one by one"}
              </ButtonLink>
              {mayMark ? (
                <Form action={loaded.shareAt}>
                  <Button kind="secondary">Share the queue: next that nobody has read</Button>
                </Form>
              ) : null}
            </div>
            <TextList texts={texts} />
            <NextPage count={loaded.onAPage} nextHref={loaded.moreHref} firstHref={loaded.fromStart} />
          </>
        )}
      </div>
    </Page>
  );
}

function describeGroup({ name, value }: { name: string; value: string }): string {
  const said = describeProfileAnswer(name, value);
  return said ? `whose writer said that their ${said.heading.toLowerCase()} is “${said.label}”` : "";
}
