import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { useFreshData } from "#app/components/use-fresh-data.ts";
import { formatLondonTime } from "#app/domain/calendar/format-dates.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { recordWordsOpened } from "#app/domain/discussion-words/record-words-opened.server.ts";
import { isCounted } from "#app/domain/discussions/consent.ts";
import { wordsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { formatParticipant, formatYoungPeopleCount } from "#app/domain/discussions/format-discussion.ts";
import { findRecordingProblem } from "#app/domain/discussions/recording.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import { findQuestionsByFocusArea } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseCompleteForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { discussionMessages } from "#app/messages/work/discussion-messages.ts";
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
import { FocusPager } from "./focus-pager.tsx";
import { NotRecordableNotice } from "./not-recordable.tsx";
import { ParticipantPicker } from "./participant-picker.tsx";
import { RecordedWords } from "./recorded-words.tsx";
import { Tallies } from "./tallies.tsx";
import { WordsForm } from "./words-form.tsx";
import "./focus.css";

type Params = { discussionId?: string; number?: string };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, actor, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const found = await findFocus(context, inspection.id, params);
  const { discussion, byFocusArea, number, focusArea, questions } = found;
  const isOfFocusArea = ({ focusAreaId }: { focusAreaId: string }) => focusAreaId === focusArea.id;
  await recordWordsOpened(context.db, {
    inspectionId: inspection.id,
    discussionId: discussion.id,
    contributions: discussion.contributions.filter(isOfFocusArea),
    actor,
    now: context.receivedAt,
  });
  return {
    inspectionId: inspection.id,
    discussionId: discussion.id,
    place: discussion.details.place,
    mayChange: mayStill("young-peoples-views"),
    personId: person.id,
    number,
    focusArea,
    focuses: byFocusArea.map(({ focusArea: { id, shortName } }) => ({ id, shortName })),
    questions: questions.map(({ id, type, text, choices, pictures }) => ({
      ...{ id, type, text, choices },
      ...(pictures ? { pictures } : {}),
    })),
    counting: discussion.counting,
    participants: discussion.participants.map((participant) => ({
      id: participant.id,
      label: formatParticipant(participant),
      counts: isCounted(discussion.participants, participant.id),
    })),
    participantAnswers: discussion.participantAnswers.filter(isOfFocusArea),
    participantId: new URL(request.url).searchParams.get("participant"),
    notRecordable: findRecordingProblem(discussion),
    tallies: discussion.tallies.filter(isOfFocusArea),
    said: discussion.contributions.filter(isOfFocusArea).map(({ recordedAt, changedAt: _, ...thing }) => ({
      ...thing,
      recordedText: formatLondonTime(recordedAt),
    })),
    refused: new URL(request.url).searchParams.get("tally"),
    // One for each form that the page sends, so that one sent twice is kept once.
    formId: makeId(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const { discussion, number, focusArea } = await findFocus(context, inspection.id, params);
  const parsed = await parseCompleteForm(request, wordsShape);
  const { notNames, replace } = readNamesAnswer(parsed.typed);
  const refuse = (typed: Typed, errors: FieldErrors, names: string[] = []) =>
    data({ typed, errors, names, notNames }, { status: 422 });
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const { typed, value } = parsed;
  const possibleNames = typed["asked-names[]"] ?? [];
  const recorded = await recordWords(context.db, {
    inspectionId: inspection.id,
    discussionId: discussion.id,
    focusAreaId: focusArea.id,
    questionVersionId: value.question,
    participantId: value.participant,
    words: replace ? replaceNames(value.words, possibleNames, notNames) : value.words,
    mayQuote: value["may-quote"] === "yes",
    notNames,
    wordsId: typedOr(typed, "form") || undefined,
    actor,
    now: context.receivedAt,
  });
  switch (recorded.kind) {
    case "no-such-discussion":
    case "no-such-focus-area":
      throw notFound();
    case "possible-names":
      return refuse(
        typed,
        {},
        recorded.names.map(({ words }) => words),
      );
    case "no-such-question":
      return refuse(typed, { question: "This question is no longer asked. Choose another, or none." });
    case "participant-not-counted":
      return refuse(typed, { participant: "Choose somebody who counts in this discussion, or nobody." });
    case "consent-not-checked":
      return refuse(typed, { words: "Nothing can be recorded before the start has been recorded." });
    case "nobody-consented":
      return refuse(typed, {
        words: "Nobody in this discussion has every consent, so nothing can be recorded.",
      });
    case "recorded":
      return redirect(`${paths.youngPeople.focus(inspection.id, discussion.id, number)}#words`);
  }
}

async function findFocus(context: LoaderFunctionArgs["context"], inspectionId: string, params: Params) {
  const wanted = { inspectionId, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  if (!discussion) throw notFound();
  const used = discussion.tallies.map(({ questionVersionId }) => questionVersionId);
  const byFocusArea = await findQuestionsByFocusArea(context.db, { inspectionId, used });
  const number = Number(params.number);
  const current = byFocusArea[number - 1];
  if (!current) throw notFound();
  return { discussion, byFocusArea, number, ...current };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.focusArea.shortName ?? ""} – ${loaded?.place ?? ""} – Noonday` },
];

export default function RecordFocus() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // Another inspector may be recording the same discussion.
  useFreshData({ every: 15_000 });
  const {
    inspectionId,
    discussionId,
    place,
    mayChange,
    number,
    focusArea,
    focuses,
    counting,
    notRecordable,
  } = loaded;

  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.discussion(inspectionId, discussionId)}>{place}</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>
        <span className="recording-number">
          {number} of {focuses.length}
        </span>{" "}
        {focusArea.shortName}
      </h1>
      <SealedNotice />
      <FocusPager focuses={focuses} number={number} inspectionId={inspectionId} discussionId={discussionId} />
      <Details summary="The whole weakness, as the letter has it">
        <p>{focusArea.fullText}</p>
      </Details>
      {notRecordable ? (
        <NotRecordableNotice
          problem={notRecordable}
          inspectionId={inspectionId}
          discussionId={discussionId}
          mayChange={mayChange}
        />
      ) : (
        <p>
          <strong>{formatYoungPeopleCount(counting)}</strong>{" "}
          {discussionMessages.t("young-people.here", { count: counting })}
        </p>
      )}
      {mayChange ? (
        <ParticipantPicker
          participants={loaded.participants}
          selectedId={loaded.participantId}
          path={paths.youngPeople.focus(inspectionId, discussionId, number)}
        />
      ) : null}
      <Tallies loaded={loaded} inspectionId={inspectionId} discussionId={discussionId} />
      {mayChange && !notRecordable ? (
        <WordsForm
          questions={loaded.questions}
          participants={loaded.participants.filter(({ counts }) => counts)}
          formId={loaded.formId}
          answer={answer && { ...answer, names: answer.names ?? [] }}
        />
      ) : null}
      <RecordedWords
        words={loaded.said}
        questions={loaded.questions}
        participants={loaded.participants}
        personId={mayChange ? loaded.personId : null}
        inspectionId={inspectionId}
        discussionId={discussionId}
      />
    </Page>
  );
}
