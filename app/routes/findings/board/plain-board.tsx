import { ShareBar } from "#app/components/share-bar.tsx";
import { ThemeRows } from "#app/components/theme-rows.tsx";
import { formatShareOf } from "#app/domain/findings/claims.ts";
import type { Source } from "#app/domain/findings/source.ts";
import type { ThemeOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";
import { Claims, EvidenceList } from "../parts/finding-card.tsx";
import type { viewBoard } from "../parts/view-board.ts";
import type { LinkChoiceGroup } from "./link-choices.ts";
import { SourceCard } from "./source-card.tsx";

type Documents = readonly { id: string; fileName: string; shows: string }[];

export type BoardView = ReturnType<typeof viewBoard> & {
  inspectionId: string;
  mayWrite: boolean;
  documents: { leaders: Documents; forum: Documents };
  themes: readonly ThemeOfFocusArea[];
  linkChoices: readonly LinkChoiceGroup[];
};

/** What each source says, the themes and the findings, to be read: whole without script. */
export function PlainBoard({ board }: { board: BoardView }) {
  const { inspectionId, focusArea, mayWrite, figures, faces, own, notes, findings } = board;
  const card = (source: Source) => ({
    source,
    mark: board.marks[source] ?? null,
    href: mayWrite ? paths.findings.source(inspectionId, focusArea.id, source) : null,
  });
  return (
    <>
      <h2>What each source says</h2>
      <div className="board-sources">
        <SourceCard {...card("leaders")}>
          <p>What the area did, and what it says came of it: its statement of action and its documents.</p>
          <DocumentList documents={board.documents.leaders} inspectionId={inspectionId} />
        </SourceCard>
        <SourceCard {...card("parents")}>
          <ul>
            {figures.map(({ id, question, choices, base: of, unanswered }) => (
              <li key={id}>
                <p>
                  <a href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#question-${id}`}>
                    {question}
                  </a>
                </p>
                <Choices choices={choices} base={of} />
                <p className="small soft">{unanswered}</p>
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
                <Choices choices={choices} base={of} />
              </li>
            ))}
          </ul>
          <p>
            <a
              href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#young-people`}
            >{`In their words: ${board.youngPeoplesWords}`}</a>
          </p>
        </SourceCard>
        <SourceCard {...card("young-peoples-answers")}>
          <ul>
            {own.map(({ id, question, choices }) => (
              <li key={id}>
                <p>
                  <a href={`${paths.collation.focusArea(inspectionId, focusArea.id)}#young-peoples-answers`}>
                    {question}
                  </a>
                </p>
                <Choices choices={choices} />
              </li>
            ))}
          </ul>
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
          <DocumentList documents={board.documents.forum} inspectionId={inspectionId} />
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
            {mayWrite ? (
              <p>
                <a href={paths.findings.figures(inspectionId, focusArea.id, id)}>
                  Link a figure or document<span className="visually-hidden">{` to finding ${number}`}</span>
                </a>
              </p>
            ) : null}
          </article>
        ))}
      </section>
    </>
  );
}

function DocumentList({ documents, inspectionId }: { documents: Documents; inspectionId: string }) {
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

/** A line an answer: its bar, and what it is out of. */
function Choices({
  choices,
  base,
}: {
  choices: readonly { label: string; count: number; base?: number; familiesBase?: number }[];
  /** Of all of them; absent where each has its own. */
  base?: number | null;
}) {
  return (
    <ul className="board-choices">
      {choices.map(({ label, count, base: choiceBase = base, familiesBase }) => (
        <li key={label}>
          <span>{label}</span>
          {choiceBase == null ? null : <ShareBar count={count} base={choiceBase} />}
          <span className="board-figure">
            {choiceBase == null ? count : formatShareOf({ count, base: choiceBase, familiesBase })}
          </span>
        </li>
      ))}
    </ul>
  );
}
