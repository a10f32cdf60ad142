import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { sourceWords } from "#app/domain/readable-texts/text.ts";
import { entryLevelNames } from "#app/domain/safeguarding/deadlines.ts";
import { describeAction, entryOutcomeNames } from "#app/domain/safeguarding/decisions.ts";
import {
  type OpenedConcern,
  type OpenedEntry,
  openEntry,
} from "#app/domain/safeguarding/open-entry.server.ts";
import { entryStateNames, findState } from "#app/domain/safeguarding/queue.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import { describePlace, formatDangerKinds, maxActionLength } from "#app/domain/safeguarding/safeguarding.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { describeTranslation, languageOfTranslation } from "#app/domain/text-translations/translation.ts";
import { describeWayIn } from "#app/domain/young-peoples-responses/describe-response.ts";
import { pathOfResponse } from "#app/domain/young-peoples-responses/response-path.ts";
import { forbidden, notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
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
import { EntryActs } from "./entry-acts.tsx";
import { ConcernWords, FoundWords } from "./entry-words.tsx";
import { shape } from "./form.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayAct, actor } = await requireRole(
    { request, params, context },
    "see",
    "safeguarding-entries",
  );
  const entry = await openEntry(context.db, {
    inspectionId: inspection.id,
    entryId: readParam(params, "entryId"),
    actor,
    now: context.receivedAt,
  });
  if (!entry) throw notFound();
  const { number, source, kinds, words, language, mode, unfinished, translation, textNumber } = entry;
  // Until an inspector has opened the entry the reading room does not show a young person’s own words.
  const isHiddenYet = entry.ownResponse !== null && entry.seenAt === null;
  return {
    back: paths.safeguarding.list(inspection.id),
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    entryId: entry.id,
    mayWrite: mayAct("safeguarding-entries") && !entry.isHidden,
    id: makeId(),
    saved: new URL(request.url).searchParams.has("saved"),
    wasClosed: new URL(request.url).searchParams.has("closed"),
    number,
    place: describePlace(entry),
    concern: viewConcern(entry.concern),
    state: entryStateNames[findState(entry, context.receivedAt)],
    isOverdue: findState(entry, context.receivedAt) === "overdue",
    isClosed: entry.closedAt !== null,
    level: entryLevelNames[entry.level],
    due: formatDateAndTime(entry.dueAt),
    owner: entry.owner?.name ?? "Nobody",
    outcome:
      entry.outcome === null || entry.closedAt === null
        ? null
        : {
            name: entryOutcomeNames[entry.outcome],
            words: entry.outcomeWords,
            by: `${formatDateAndTime(entry.closedAt)} by ${entry.closedByName}`,
          },
    isConcern: source === "concern",
    uploadPath: entry.uploadId === null ? null : paths.evidence.upload(inspection.id, entry.uploadId),
    isAnswer: source === "survey" || entry.ownResponse !== null,
    kinds: formatDangerKinds(kinds),
    words,
    language,
    modeText:
      source === "survey"
        ? `${formatMode(mode)}${unfinished ? ", left unfinished at the closing noon" : ""}`
        : source === "concern"
          ? ""
          : source === "talk-request"
            ? "A young person’s request to talk to an inspector"
            : entry.ownResponse === null
              ? sourceWords[source]
              : `${sourceWords[source]}: ${describeWayIn(entry.ownResponse)}`,
    translation: translation && {
      words: translation.words,
      language: languageOfTranslation(translation),
      by: describeTranslation(translation),
    },
    isHidden: entry.isHidden,
    requestsPath:
      source === "talk-request" && !entry.isHidden ? paths.talkRequests.list(inspection.id) : null,
    textPath:
      source === "survey" || textNumber === null || isHiddenYet
        ? null
        : paths.reading.text(inspection.id, textNumber),
    responsePath: findResponsePath(entry, inspection.id),
    raised: formatDateAndTime(entry.raisedAt),
    seen: entry.seenAt === null ? null : `${formatDateAndTime(entry.seenAt)} by ${entry.seenByName}`,
    changed: entry.wordsChangedAt === null ? null : formatDateAndTime(entry.wordsChangedAt),
    isWithdrawn: entry.isWithdrawn,
    withdrawnAtText: entry.withdrawnAt === null ? null : formatDateAndTime(entry.withdrawnAt),
    actions: entry.actions.map((action) => ({
      id: action.id,
      title: describeAction(action),
      done: action.kind === "note" ? "" : action.done,
      when: `${formatDateAndTime(action.recordedAt)}, ${action.doneByName}`,
    })),
  };
}

/** A family’s response, or where a young person’s own stands in the list of them. */
function findResponsePath(
  { responseId, ownResponse, isWithdrawn }: OpenedEntry,
  inspectionId: string,
): string | null {
  if (responseId !== null) return paths.responses.response(inspectionId, responseId);
  if (ownResponse === null || isWithdrawn) return null;
  return pathOfResponse(inspectionId, ownResponse.responseId);
}

function viewConcern(concern: OpenedConcern | null) {
  if (concern === null || concern.isHidden) return concern;
  const { words, saidBy, happened, setting, dangerNow, writtenAt, writtenByName } = concern;
  const by = `Written by ${writtenByName}, ${formatDateAndTime(writtenAt)}`;
  return { isHidden: false as const, words, saidBy, happened, setting, dangerNow, by };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "safeguarding-entries",
  );
  const form = await parseForm(request, shape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await recordAction(context.db, {
    inspectionId: inspection.id,
    entryId: readParam(params, "entryId"),
    id: form.value.entry,
    done: form.value.done,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-entry") throw notFound();
  if (outcome.kind === "not-reader") throw forbidden();
  return redirect(`${paths.safeguarding.entry(inspection.id, readParam(params, "entryId"))}?saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Safeguarding, entry ${loaded?.number ?? ""} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function SafeguardingEntry() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { back, mayWrite, number, isConcern, isClosed, outcome } = loaded;
  return (
    <Page width="work" before={<BackLink href={back}>Safeguarding</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      {loaded.saved && !answered ? (
        <Banner kind="success" announce>
          <p>It is saved.</p>
        </Banner>
      ) : null}
      {loaded.wasClosed && !answered ? (
        <Banner kind="warning" announce>
          <p>Somebody closed this entry meanwhile, so that was not changed. Open it again first.</p>
        </Banner>
      ) : null}
      <h1>Entry {number}</h1>
      <h2>{loaded.place}</h2>
      {isConcern ? <ConcernWords concern={loaded.concern} /> : <FoundWords entry={loaded} />}
      <SummaryList
        rows={[
          ...(isConcern ? [] : [{ key: "about", label: "May be about", value: loaded.kinds }]),
          {
            key: "state",
            label: "State",
            value: <StatusTag kind={loaded.isOverdue ? "danger" : "neutral"}>{loaded.state}</StatusTag>,
          },
          ...(isClosed
            ? []
            : [
                { key: "level", label: "How soon", value: loaded.level },
                { key: "due", label: "To be seen to by", value: loaded.due },
              ]),
          { key: "owner", label: "With", value: loaded.owner },
          { key: "raised", label: "Came in", value: loaded.raised },
          { key: "seen", label: "First seen", value: loaded.seen ?? "Not yet by an inspector" },
          ...(outcome === null
            ? []
            : [
                { key: "outcome", label: "Outcome", value: `${outcome.name}. ${outcome.words}` },
                { key: "closed", label: "Closed", value: outcome.by },
              ]),
        ]}
      />
      {isConcern ? null : (
        <p className="soft">
          It was found by its words alone, whatever they mean here. Who wrote it is not known to Noonday.
        </p>
      )}
      {mayWrite ? (
        <EntryActs inspectionId={loaded.inspectionId} entryId={loaded.entryId} isClosed={isClosed} />
      ) : null}
      <h2>What was done</h2>
      {loaded.actions.length === 0 ? (
        <p>Nothing is recorded yet.</p>
      ) : (
        <Timeline
          label="What was done"
          entries={loaded.actions.map(({ id, when, title, done }) => ({
            key: id,
            when,
            title,
            children: done === "" ? undefined : <p className="entry-words">{done}</p>,
          }))}
        />
      )}
      {mayWrite ? (
        <Form>
          <FormId name="entry" value={typedOr(answered?.typed, "entry", loaded.id)} />
          <TextArea
            label={loaded.actions.length === 0 ? "Record what was done" : "Record what else was done"}
            description="Who was told, when, and what was decided. Do not repeat the family’s words: they may yet be withdrawn, and this stays."
            name="done"
            limit={maxActionLength}
            defaultValue={typedOr(answered?.typed, "done")}
            errorMessage={answered?.errors.done}
          />
          <Button>Save</Button>
        </Form>
      ) : null}
    </Page>
  );
}
