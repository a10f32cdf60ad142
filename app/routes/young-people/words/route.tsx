import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { recordWordsOpened } from "#app/domain/discussion-words/record-words-opened.server.ts";
import { changedWordsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import { heldWords } from "#app/domain/safeguarding-decisions/check-hold.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { isTranslated } from "#app/domain/text-translations/find-translations.server.ts";
import { findQuestionsByFocusArea } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseCompleteForm, type Typed } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { ChangeWordsForm } from "./change-words-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const discussion = await findDiscussion(context.db, {
    inspectionId: inspection.id,
    discussionId: readParam(params, "discussionId"),
  });
  const thing = discussion?.contributions.find(({ id }) => id === params.wordsId);
  if (!discussion || !thing) throw notFound();
  const opened = { inspectionId: inspection.id, discussionId: discussion.id, contributions: [thing] };
  await recordWordsOpened(context.db, { ...opened, actor, now: context.receivedAt });
  const questions = await findQuestionsByFocusArea(context.db, { inspectionId: inspection.id });
  return {
    held: new URL(request.url).searchParams.has("held") ? heldWords.removal : undefined,
    removalPath: paths.youngPeople.wordsRemoval(inspection.id, discussion.id, thing.id),
    thing: {
      focusAreaId: thing.focusAreaId,
      words: thing.words,
      mayQuote: thing.mayQuote,
      recordedByName: thing.recordedByName,
    },
    isByViewer: thing.recordedBy === person.id,
    seen: markOfFields({ focusAreaId: thing.focusAreaId, words: thing.words, mayQuote: thing.mayQuote }),
    isTranslated: await isTranslated(context.db, thing.id),
    focuses: questions.map(({ focusArea: { id, shortName } }) => ({ id, shortName })),
    back: backTo(
      inspection.id,
      discussion.id,
      questions.findIndex(({ focusArea }) => focusArea.id === thing.focusAreaId),
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const { discussionId = "", wordsId = "" } = params;
  const parsed = await parseCompleteForm(request, changedWordsShape);
  const { notNames, replace } = readNamesAnswer(parsed.typed);
  const refuse = (typed: Typed, errors: FieldErrors, names: string[] = []) =>
    data({ typed, errors, names, notNames }, { status: 422 });
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const { typed, value } = parsed;
  const focusAreaId = value["focus-area"];
  const seen = readSeen(typed);
  const changed = await changeWords(context.db, {
    inspectionId: inspection.id,
    discussionId,
    wordsId,
    focusAreaId,
    words: replace ? replaceNames(value.words, typed["asked-names[]"] ?? [], notNames) : value.words,
    mayQuote: value["may-quote"] === "yes",
    seen,
    notNames,
    actor,
    now: context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-words":
      throw notFound();
    case "not-author":
      return refuse(typed, {
        words: "Only the inspector who recorded this can change it. You can erase it.",
      });
    case "changed-meanwhile":
      typed.seen = [markOfFields(changed.current)];
      return refuse(typed, {
        words: describeConflict(seen, {
          changed: "You changed this since you opened the page.",
          now: `It is now: “${changed.current.words}”.`,
        }),
      });
    case "held":
      return refuse(typed, { words: heldWords.correction });
    case "no-such-focus-area":
      return refuse(typed, { "focus-area": "Choose one of the focus areas." });
    case "possible-names":
      return refuse(
        typed,
        {},
        changed.names.map(({ words }) => words),
      );
    case "changed": {
      const questions = await findQuestionsByFocusArea(context.db, { inspectionId: inspection.id });
      return redirect(
        backTo(
          inspection.id,
          discussionId,
          questions.findIndex(({ focusArea }) => focusArea.id === focusAreaId),
        ),
      );
    }
  }
}

function backTo(inspectionId: string, discussionId: string, index: number): string {
  return `${paths.youngPeople.focus(inspectionId, discussionId, index + 1)}#said`;
}

export const meta: MetaFunction<typeof loader> = () => [{ title: "Something that was said – Noonday" }];

export default function ChangeWords() {
  const { held, removalPath, thing, isByViewer, seen, isTranslated, focuses, back } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={back} />}>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>Something that was said</h1>
      {isByViewer ? (
        <ChangeWordsForm
          thing={thing}
          focuses={focuses}
          seen={seen}
          isTranslated={isTranslated}
          answer={answer && { ...answer, names: answer.names ?? [] }}
        />
      ) : (
        <Quote source={`Recorded by ${thing.recordedByName}, who alone can change it`}>{thing.words}</Quote>
      )}
      <section className="section" aria-labelledby="erase">
        <h2 id="erase">Erase it</h2>
        <p>
          If the young person withdrew it, or withdrew their consent, or it names somebody. It cannot be
          brought back.
        </p>
        <Form action={removalPath}>
          <Checkbox
            name="asked"
            label="The young person withdraws it, or has withdrawn their consent"
            errorMessage={answer ? undefined : held}
          />
          <ButtonRow>
            <Button kind="danger">Erase it</Button>
          </ButtonRow>
        </Form>
      </section>
    </Page>
  );
}
