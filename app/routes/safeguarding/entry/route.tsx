import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { sourceWords } from "#app/domain/readable-texts/text.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import { describePlace, formatDangerKinds, maxActionLength } from "#app/domain/safeguarding/safeguarding.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { describeTranslation, languageOfTranslation } from "#app/domain/text-translations/translation.ts";
import { notFound } from "#app/http/not-found.ts";
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
import { shape } from "./form.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(
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
  return {
    back: paths.safeguarding.list(inspection.id),
    areaName: inspection.areaName,
    mayWrite: may(role, "change", "safeguarding-entries"),
    id: makeId(),
    saved: new URL(request.url).searchParams.has("saved"),
    number,
    place: describePlace(entry),
    isAnswer: source === "survey",
    kinds: formatDangerKinds(kinds),
    words,
    language,
    modeText:
      source === "survey"
        ? `${formatMode(mode)}${unfinished ? ", left unfinished at the closing noon" : ""}`
        : sourceWords[source],
    translation: translation && {
      words: translation.words,
      language: languageOfTranslation(translation),
      by: describeTranslation(translation),
    },
    textPath:
      source === "survey" || textNumber === null ? null : paths.reading.text(inspection.id, textNumber),
    responsePath:
      entry.responseId === null ? null : paths.responses.response(inspection.id, entry.responseId),
    raised: formatDateAndTime(entry.raisedAt),
    seen: entry.seenAt === null ? null : `${formatDateAndTime(entry.seenAt)} by ${entry.seenByName}`,
    changed: entry.wordsChangedAt === null ? null : formatDateAndTime(entry.wordsChangedAt),
    isWithdrawn: entry.isWithdrawn,
    withdrawnAtText: entry.withdrawnAt === null ? null : formatDateAndTime(entry.withdrawnAt),
    actions: entry.actions.map(({ id, done, recordedAt, doneByName }) => ({
      id,
      done,
      when: `${formatDateAndTime(recordedAt)}, ${doneByName}`,
    })),
  };
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
  return redirect(`${paths.safeguarding.entry(inspection.id, readParam(params, "entryId"))}?saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Safeguarding, entry ${loaded?.number ?? ""} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function SafeguardingEntry() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const {
    back,
    mayWrite,
    number,
    isAnswer,
    words,
    translation,
    language,
    changed,
    isWithdrawn,
    withdrawnAtText,
  } = loaded;
  return (
    <Page width="work" before={<BackLink href={back}>Safeguarding</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      {loaded.saved && !answered ? (
        <Banner kind="success" announce>
          <p>It is saved.</p>
        </Banner>
      ) : null}
      <h1>Entry {number}</h1>
      <h2>{loaded.place}</h2>
      {words === null ? (
        <Inset title={isWithdrawn ? "The words have been withdrawn" : "The words are no longer there"}>
          <p>
            {isWithdrawn && !isAnswer
              ? "They are erased, here too; this entry stays."
              : isWithdrawn
                ? `Their writer withdrew them${withdrawnAtText === null ? "" : ` at ${withdrawnAtText}`}. They are erased, here too; this entry stays.`
                : `Their writer left this question empty at ${changed}. This entry stays.`}
          </p>
        </Inset>
      ) : (
        <>
          <Quote lang={language === "en" ? undefined : language} source={loaded.modeText}>
            {words}
          </Quote>
          {translation ? (
            <Quote
              lang={translation.language === "en" ? undefined : translation.language}
              source={translation.by}
            >
              {translation.words}
            </Quote>
          ) : null}
          {changed ? (
            <p className="soft">
              Changed at {changed}: these are the words that stand there now, not those that were found.
            </p>
          ) : null}
        </>
      )}
      {loaded.responsePath === null ? null : (
        <p>
          <a href={loaded.responsePath}>Read the whole response</a>
        </p>
      )}
      {loaded.textPath === null ? null : (
        <p>
          <a href={loaded.textPath}>Read it in the reading room</a>
        </p>
      )}
      <SummaryList
        rows={[
          { key: "about", label: "May be about", value: loaded.kinds },
          { key: "raised", label: "Came in", value: loaded.raised },
          { key: "seen", label: "First seen", value: loaded.seen ?? "Not yet by an inspector" },
        ]}
      />
      <p className="soft">
        It was found by its words alone, whatever they mean here. Who wrote it is not known to Noonday.
      </p>
      <h2>What was done</h2>
      {loaded.actions.length === 0 ? (
        <p>Nothing is recorded yet.</p>
      ) : (
        <Timeline
          label="What was done"
          entries={loaded.actions.map(({ id, when, done }) => ({ key: id, when, title: done }))}
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
