import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { useDismissibleMarks } from "#app/components/mark.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxFindingLength } from "#app/domain/findings/finding.ts";
import { listDocuments } from "#app/domain/findings/list-documents.server.ts";
import { openBoard } from "#app/domain/findings/open-board.server.ts";
import { readThemes } from "#app/domain/findings/read-themes.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { listQuotations } from "#app/domain/quotations/list-quotations.server.ts";
import { listThemesOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
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
import { ProgressSummary } from "../parts/progress-summary.tsx";
import { viewBoard } from "../parts/view-board.ts";
import { shape } from "./form.server.ts";
import { listLinkChoices } from "./link-choices.ts";
import { PlainBoard } from "./plain-board.tsx";
import "../../../components/typed-words.css";
import "../parts/board.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "findings");
  const board = await openBoard(args.context, {
    inspectionId: inspection.id,
    focusAreaId: readParam(args.params, "focusAreaId"),
    actor,
    now: args.context.receivedAt,
  });
  if (board.kind === "not-found") throw notFound();
  const focusAreaId = board.focusArea.focusArea.id;
  const view = viewBoard(board);
  const documents = await listDocuments(args.context.db, inspection.id, focusAreaId);
  const mayWrite = mayStill("findings");
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayWrite,
    documents,
    linkChoices: mayWrite
      ? listLinkChoices({
          ...view,
          documents,
          ...(await readLinkChoices(args.context, { inspectionId: inspection.id, focusAreaId })),
        })
      : [],
    themes: await listThemesOfFocusArea(args.context, {
      inspectionId: inspection.id,
      focusAreaId,
      personId: actor.personId,
    }),
    findingId: makeId(),
    ...view,
  };
}

type Connections = Parameters<typeof readThemes>[0];

/** The themes that a finding may rest on, and the quotations that may be used. */
async function readLinkChoices(
  from: Connections,
  { inspectionId, focusAreaId }: { inspectionId: string; focusAreaId: string },
) {
  const [themes, quotations] = await Promise.all([
    readThemes(from, inspectionId),
    listQuotations(from.db, inspectionId),
  ]);
  return {
    themes: themes.offer(focusAreaId).filter(({ feeling }) => feeling === null),
    quotations: quotations.flatMap(({ id, number, words, whom, focusAreaIds }) =>
      words !== null && focusAreaIds.includes(focusAreaId) ? [{ id, number, words, whom }] : [],
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const form = await parseForm(args.request, shape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const focusAreaId = readParam(args.params, "focusAreaId");
  const written = await writeFinding(args.context.db, {
    inspectionId: inspection.id,
    focusAreaId,
    findingId: form.value.finding,
    words: form.value.words,
    actor,
    now: args.context.receivedAt,
  });
  if (written.kind === "no-such-focus-area") throw notFound();
  return redirect(`${paths.findings.finding(inspection.id, focusAreaId, written.findingId)}?written`);
}

// React Aria's lists, drag and menu, which no first script of a page carries.
const loadDesk = () => import("./board-desk.tsx");

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.focusArea.shortName ?? "Focus area"}: findings – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function FocusAreaBoard() {
  const board = useLoaderData<typeof loader>();
  useDismissibleMarks();
  const answered = useActionData<typeof action>();
  const { inspectionId, focusArea, mayWrite } = board;
  return (
    <Page width="work" before={<BackLink href={paths.findings.list(inspectionId)}>All findings</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>{focusArea.shortName}</h1>
      <SealedNotice />
      <p className="lead">{focusArea.fullText}</p>
      {mayWrite ? (
        <p>
          <a href={paths.findings.judgement(inspectionId, focusArea.id)}>Judge the progress</a>
        </p>
      ) : null}
      {mayWrite ? (
        <EnhancedPart fallback={<PlainBoard board={board} />} load={loadDesk} props={{ board }} />
      ) : (
        <PlainBoard board={board} />
      )}
      {mayWrite ? (
        <Form>
          <FormId name="finding" value={typedOr(answered?.typed, "finding", board.findingId)} />
          <TextArea
            label="Write a finding"
            description="What you found, in the words of the letter. You link figures and words to it in the next step."
            name="words"
            rows={4}
            limit={maxFindingLength}
            defaultValue={typedOr(answered?.typed, "words")}
            errorMessage={answered?.errors.words}
          />
          <Button>Save the finding</Button>
        </Form>
      ) : null}
      <section className="section" aria-labelledby="judgement">
        <h2 id="judgement">Judgement</h2>
        <ProgressSummary progress={board.progress} />
        <p>
          <a href={paths.findings.judgement(inspectionId, focusArea.id)}>
            {mayWrite ? "Judge it, or see the history" : "See the history"}
          </a>
        </p>
      </section>
    </Page>
  );
}
