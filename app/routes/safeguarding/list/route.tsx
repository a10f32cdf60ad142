import { Banner } from "#app/components/banner.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { useWorkPolling } from "#app/components/use-work-polling.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { closeDraftsAtNoon } from "#app/domain/responses/close-drafts-at-noon.server.ts";
import { countDocumentsToCheck } from "#app/domain/safeguarding/check-document.server.ts";
import { countUncheckedTexts } from "#app/domain/safeguarding/check-earlier-texts.server.ts";
import { entryLevelNames, entryLevelWords } from "#app/domain/safeguarding/deadlines.ts";
import { entryOutcomeNames, isAction } from "#app/domain/safeguarding/decisions.ts";
import {
  findEntryOwner,
  findNamedInspector,
  type NamedInspector,
} from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { listEntries, type SafeguardingEntry } from "#app/domain/safeguarding/list-entries.server.ts";
import { findState, formatAge, formatQueueState } from "#app/domain/safeguarding/queue.ts";
import { describeEntry, describePlace } from "#app/domain/safeguarding/safeguarding.ts";
import { listRecordings } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { EntryList } from "./entry-list.tsx";
import type { EntryRow } from "./entry-row.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, person, role, mayAct } = await requireRole(args, "see", "safeguarding-entries");
  const { db, receivedAt } = args.context;
  await closeDraftsAtNoon(db, { inspectionId: inspection.id, now: receivedAt });
  const [entries, unchecked, documents, queue, recordings] = await Promise.all([
    listEntries(db, inspection.id),
    countUncheckedTexts(db, inspection.id),
    countDocumentsToCheck(db, inspection.id),
    findNamedInspector(db, inspection, receivedAt),
    listRecordings(db, { inspection, personId: person.id, role, now: receivedAt }),
  ]);
  const { inspector, absent, wasNamed, ended, inspectors } = queue;
  const search = new URL(args.request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    named: inspector?.name ?? null,
    namedId: (absent ?? inspector)?.personId ?? null,
    absent: absent?.name ?? null,
    wasNamed,
    ended,
    isYou: inspector?.personId === person.id,
    nameable: mayAct("safeguarding-inspector")
      ? inspectors.map(({ personId, name, role: has }) => ({
          value: personId,
          label: `${name}, ${roleNames[has]}`,
        }))
      : [],
    saved: search.has("named"),
    unchecked,
    documents,
    recordings: recordings.filter(({ recording }) => recording.writtenDownAt === null).length,
    state: formatQueueState(entries, receivedAt),
    filter: {
      state: search.get("state") ?? "",
      owner: search.get("owner") ?? "",
      order: search.get("order") ?? "",
    },
    entries: entries.map((entry) => viewEntry(entry, { queue, now: receivedAt })),
  };
}

function viewEntry(
  entry: SafeguardingEntry,
  { queue, now }: { queue: NamedInspector; now: Temporal.Instant },
): EntryRow {
  const { id, number, raisedAt, seenAt, seenByName, isWithdrawn, wordsChangedAt, actions } = entry;
  return {
    id,
    number,
    title: describeEntry(entry),
    place: describePlace(entry),
    state: findState(entry, now),
    owner: findEntryOwner(entry.ownerId, queue)?.name ?? "Nobody",
    level: entryLevelNames[entry.level],
    isUrgent: entry.level === "danger-now",
    dueMs: entry.dueAt.epochMilliseconds,
    due: formatDateAndTime(entry.dueAt),
    outcome: entry.outcome === null ? null : entryOutcomeNames[entry.outcome],
    raisedMs: raisedAt.epochMilliseconds,
    age: formatAge(raisedAt, now),
    raised: formatDateAndTime(raisedAt),
    seen: seenAt === null ? null : `${formatDateAndTime(seenAt)} by ${seenByName}`,
    isWithdrawn,
    isChanged: wordsChangedAt !== null,
    actions: actions.filter(({ kind }) => isAction(kind)).length,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Safeguarding – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function SafeguardingQueue() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, named, namedId, absent, wasNamed, ended, isYou, nameable, saved, entries } = loaded;
  const { unchecked, documents, recordings } = loaded;
  useWorkPolling({
    isWanted: true,
    stateHref: paths.safeguarding.state(inspectionId),
    state: loaded.state,
  });
  return (
    <Page width="work">
      {saved ? (
        <Banner kind="success" announce>
          <p>{named} is named, and will be written to about new entries.</p>
        </Banner>
      ) : null}
      <h1>Safeguarding</h1>
      <p className="lead">
        Words that may speak of danger to a child, and concerns that somebody recorded. Follow your own
        safeguarding procedure, and record here what was done and what came of it.
      </p>
      <Details summary="How soon each is to be seen to, and who else is told">
        <ul>
          <li>{entryLevelWords["danger-now"]}</li>
          <li>{entryLevelWords["same-day"]}</li>
          <li>
            What nobody has opened after half of its time is told to a second inspector, and after three
            quarters to quality assurance. Where nothing is recorded at its end they are told, too: the second
            then, quality assurance half of its time later. Each is told once.
          </li>
          <li>
            While an entry has no outcome, staff cannot remove what it is about, and nothing of the re-visit
            is deleted. What a family withdraws goes all the same.
          </li>
        </ul>
      </Details>
      {ended === null ? null : (
        <Banner
          kind="danger"
          title={`${ended} was named for this queue, and is an inspector of this re-visit no more`}
        >
          <p>
            {named === null ? "Nobody can be written to." : `Until another is named, ${named} is written to.`}
          </p>
        </Banner>
      )}
      {isYou ? (
        <Banner
          kind="warning"
          title={
            absent !== null
              ? `You stand in for ${absent}`
              : ended === null
                ? "You are the inspector named for this queue"
                : "You are written to for this queue"
          }
        >
          <p>You are written to when something comes in. The message holds none of the words.</p>
        </Banner>
      ) : (
        <p>
          {named === null
            ? "No inspector is left to be named for this queue."
            : absent !== null
              ? `${absent}, who is named for this queue, is away. ${named} is written to instead.`
              : ended === null
                ? `Named for this queue: ${named}, who is written to when something comes in.`
                : `${named} is written to when something comes in.`}
        </p>
      )}
      {nameable.length > 0 ? (
        <Details summary={wasNamed ? "Name another inspector" : "Name the inspector for this queue"}>
          <Form action={paths.safeguarding.inspector(inspectionId)}>
            <Select
              label="Inspector named for this queue"
              name="person"
              description={
                wasNamed ? undefined : "Until somebody is named, it is the lead who started the re-visit."
              }
              options={nameable}
              defaultValue={namedId ?? undefined}
            />
            <Button kind="secondary">Name this inspector</Button>
          </Form>
        </Details>
      ) : null}
      <Banner title="This is a search for words, not a judgement">
        <p>
          It misses whatever is said in other words, misspelt, or in a language other than the survey’s seven;
          in all but English it knows only a few phrases, and finds more once an inspector has translated. It
          also finds words that mean no harm. It looks at answers, what young people say in discussions, notes
          of the open meeting, the text of emails and documents sent as evidence, and whatever inspectors
          translate. A scan has no text to look at. So an empty queue does not mean that every child is safe:
          read the words too.
        </p>
      </Banner>
      {unchecked > 0 ? (
        <Banner kind="warning" title={safeguardingMessages.t("texts.unchecked", { count: unchecked })}>
          <p>
            Until that update, notes, discussions, emails and translations were not looked at. This is made up
            for now, within minutes as a rule. What is found comes into the queue, and one message says so.
          </p>
        </Banner>
      ) : null}
      {documents > 0 ? (
        <Banner kind="warning" title={safeguardingMessages.t("documents.unchecked", { count: documents })}>
          <p>That takes minutes as a rule. What is found comes into the queue, one entry a document.</p>
        </Banner>
      ) : null}
      <p>
        <a href={paths.youngPeoplesRecordings.list(inspectionId)}>
          {recordings === 0
            ? "Recordings and drawings of young people"
            : safeguardingMessages.t("recordings.unheard", { count: recordings })}
        </a>
      </p>
      {entries.length === 0 ? (
        <EmptyState title="Nothing has been found">
          Answers are looked through when they are sent or entered, changed, or kept unfinished at the closing
          noon. Nobody can see what is not yet sent. Notes and translations are looked through when an
          inspector saves them.
        </EmptyState>
      ) : (
        <EntryList inspectionId={inspectionId} entries={entries} filter={loaded.filter} />
      )}
    </Page>
  );
}
