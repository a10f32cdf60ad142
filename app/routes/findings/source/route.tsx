import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listMarks, markSource } from "#app/domain/findings/mark-source.server.ts";
import {
  markNames,
  marks,
  maxSentenceLength,
  shortMarkNames,
  sourceNames,
  sources,
} from "#app/domain/findings/source.ts";
import { markForm } from "#app/domain/findings/source-form.server.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "findings");
  const focusArea = (await listFocusAreas(args.context.db, inspection.id)).find(
    ({ id }) => id === args.params.focusAreaId,
  );
  const source = sources.find((one) => one === args.params.source);
  if (!focusArea || !source) throw notFound();
  const history = (await listMarks(args.context.db, inspection.id)).filter(
    (mark) => mark.focusAreaId === focusArea.id && mark.source === source,
  );
  const latest = history.at(-1) ?? null;
  return {
    back: paths.findings.board(inspection.id, focusArea.id),
    shortName: focusArea.shortName,
    source,
    latest: latest && { mark: latest.mark, sentence: latest.sentence },
    history: history.toReversed().map(({ id, mark, sentence, markedAt, markedByName }) => ({
      key: id,
      when: `${formatDateAndTime(markedAt)}, ${markedByName}`,
      title: `${shortMarkNames[mark]}: ${sentence}`,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const focusAreaId = readParam(args.params, "focusAreaId");
  const typed = typedIn(await readForm(args.request));
  const form = checkForm({ ...typed, source: [readParam(args.params, "source")] }, markForm);
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const marked = await markSource(args.context.db, {
    inspectionId: inspection.id,
    focusAreaId,
    ...form.value,
    actor,
    now: args.context.receivedAt,
  });
  if (marked.kind === "no-such-focus-area") throw notFound();
  return redirect(paths.findings.board(inspection.id, focusAreaId));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `Mark ${loaded ? sourceNames[loaded.source] : "a source"} – ${loaded?.shortName ?? ""} – Noonday`,
  },
];

export default function MarkSource() {
  const { back, shortName, source, latest, history } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={back}>{shortName}</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>{sourceNames[source]}</h1>
      <Form>
        <RadioGroup
          label="What does it say about progress?"
          name="mark"
          options={marks.map((mark) => ({ value: mark, label: markNames[mark] }))}
          defaultValue={typedOr(answered?.typed, "mark", latest?.mark ?? "")}
          errorMessage={answered?.errors.mark}
        />
        <TextArea
          label="Why, in a sentence"
          name="sentence"
          rows={3}
          limit={maxSentenceLength}
          defaultValue={typedOr(answered?.typed, "sentence", latest?.sentence ?? "")}
          errorMessage={answered?.errors.sentence}
        />
        <Button>Mark it</Button>
      </Form>
      {history.length === 0 ? null : (
        <>
          <h2>How it was marked</h2>
          <Timeline label="How it was marked" entries={history} />
        </>
      )}
    </Page>
  );
}
