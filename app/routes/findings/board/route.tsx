import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { useDismissibleMarks } from "#app/components/mark.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { ThemeRows } from "#app/components/theme-rows.tsx";
import { formatShareOf } from "#app/domain/findings/claims.ts";
import { maxFindingLength } from "#app/domain/findings/finding.ts";
import { listDocuments } from "#app/domain/findings/list-documents.server.ts";
import { openBoard } from "#app/domain/findings/open-board.server.ts";
import type { Source } from "#app/domain/findings/source.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { listThemesOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
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
import { Claims, EvidenceList } from "../parts/finding-card.tsx";
import { ProgressSummary } from "../parts/progress-summary.tsx";
import { viewBoard } from "../parts/view-board.ts";
import { shape } from "./form.server.ts";
import { SourceCard } from "./source-card.tsx";
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
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayWrite: mayStill("findings"),
    documents: await listDocuments(args.context.db, inspection.id, focusAreaId),
    themes: await listThemesOfFocusArea(args.context, {
      inspectionId: inspection.id,
      focusAreaId,
      personId: actor.personId,
    }),
    findingId: makeId(),
    ...viewBoard(board),
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

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.focusArea.shortName ?? "Focus area"}: findings – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function FocusAreaBoard() {
  const board = useLoaderData<typeof loader>();
  useDismissibleMarks();
  const answered = useActionData<typeof action>();
  const { inspectionId, focusArea, mayWrite, figures, faces, notes, findings } = board;
  const card = (source: Source) => ({
    source,
    mark: board.marks[source] ?? null,
    href: mayWrite ? paths.findings.source(inspectionId, focusArea.id, source) : null,
  });
  return (
    <Page width="work" before={<BackLink href={paths.findings.list(inspectionId)}>All findings</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>{focusArea.shortName}</h1>
      <SealedNotice />
      <p className="lead">{focusArea.fullText}</p>
      <h2>What each source says</h2>
      <div className="board-sources">
        <SourceCard {...card("leaders")}>
          <p>What the area did, and what it says came of it: its statement of action and its documents.</p>
          <Documents documents={board.documents.leaders} inspectionId={inspectionId} />
        </SourceCard>
        <SourceCard {...card("parents")}>
          <ul>
            {figures.map(({ id, question, choices, base: of }) => (
              <li key={id}>
                <p>
                  <a href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#question-${id}`}>
                    {question}
                  </a>
                </p>
                <p>{formatChoices(choices, of)}</p>
              </li>
            ))}
          </ul>
          <p>
            <a
              href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#words`}
            >{`In their words: ${formatNumber(board.parentsWords)}`}</a>
          </p>
        </SourceCard>
        <SourceCard {...card("young-people")}>
          <ul>
            {faces.map(({ id, question, choices, base: of }) => (
              <li key={id}>
                <p>
                  <a href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#young-people`}>
                    {question}
                  </a>
                </p>
                <p>{formatChoices(choices, of)}</p>
              </li>
            ))}
          </ul>
          <p>
            <a
              href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#young-people`}
            >{`In their words: ${board.youngPeoplesWords}`}</a>
          </p>
        </SourceCard>
        <SourceCard {...card("open-meeting")}>
          {notes.length === 0 ? <p>Nothing was noted about it.</p> : null}
          <ul>
            {notes.map(({ id, body, source }) => (
              <li key={id}>
                <p>
                  {body} <span className="soft small">{`(${source})`}</span>
                </p>
              </li>
            ))}
          </ul>
        </SourceCard>
        <SourceCard {...card("forum")}>
          <p>What the forum and other parents’ groups sent in beside the survey.</p>
          <Documents documents={board.documents.forum} inspectionId={inspectionId} />
        </SourceCard>
      </div>
      <section className="section" aria-labelledby="themes">
        <h2 id="themes">Themes</h2>
        {board.themes.length === 0 ? <p>There is none yet.</p> : null}
        <ThemeRows themes={board.themes} inspectionId={inspectionId} />
      </section>
      <section className="section" aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {findings.length === 0 ? <p>Nothing is written yet.</p> : null}
        {findings.map(({ id, number, words, evidence, claims }) => (
          <article key={id} className="board-finding" aria-labelledby={`finding-${number}`}>
            <h3 id={`finding-${number}`}>
              <a href={paths.findings.finding(inspectionId, focusArea.id, id)}>{`Finding ${number}`}</a>
            </h3>
            <p className="typed-words">{words}</p>
            <Claims claims={claims} />
            <EvidenceList evidence={evidence} />
          </article>
        ))}
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
      </section>
      <section className="section" aria-labelledby="judgement">
        <h2 id="judgement">Judgement</h2>
        <ProgressSummary progress={board.progress} />
        <p>
          <a href={paths.findings.judgement(inspectionId, focusArea.id)}>
            {mayWrite ? "Judge the progress, or see the history" : "See the history"}
          </a>
        </p>
      </section>
    </Page>
  );
}

function Documents({
  documents,
  inspectionId,
}: {
  documents: readonly { id: string; fileName: string; shows: string }[];
  inspectionId: string;
}) {
  if (documents.length === 0) return <p className="soft">No document is linked to this focus area.</p>;
  return (
    <ul>
      {documents.map(({ id, fileName, shows }) => (
        <li key={id}>
          <p>
            <a href={paths.evidence.upload(inspectionId, id)}>{fileName}</a>
            {shows === "" ? null : ` – ${shows}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Better 12 of 80 (15%) · Worse …": each answer with what it is out of. */
function formatChoices(choices: readonly { label: string; count: number }[], base: number | null): string {
  return choices
    .map(({ label, count }) => `${label} ${base === null ? count : formatShareOf({ count, base })}`)
    .join(" · ");
}
