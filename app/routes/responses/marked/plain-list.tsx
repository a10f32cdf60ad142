import { DataTable } from "#app/components/data-table.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";
import { JudgementFields } from "../parts/judgement-form.tsx";
import { JudgementText } from "./judgement-text.tsx";
import { judgedOptions, kindNames, kindOptions, type MarkedRow } from "./marked-row.ts";
import { ReadingLinks } from "./reading-links.tsx";

type PlainListProps = {
  rows: readonly MarkedRow[];
  inspectionId: string;
  entry: string;
  mayJudge: boolean;
  summary: string;
  typed: { subjects: readonly string[]; note: string };
  error: string | undefined;
  filter: { kind: string; judged: string };
  page: number;
  pages: number;
};

/** What is marked, a page at a time, with ticks and one form: for where there is no script. */
export function PlainList(props: PlainListProps) {
  const { rows, inspectionId, entry, mayJudge, summary, typed, error, filter, page, pages } = props;
  const listPath = paths.responses.marked(inspectionId);
  const pageHref = (number: number) =>
    `${listPath}?${new URLSearchParams({ ...filter, page: String(number) })}`;
  const table = (
    <DataTable
      caption="What is marked, newest first"
      captionHidden
      columns={[
        { key: "title", label: "What", sentences: true },
        { key: "kind", label: "Sign" },
        { key: "judged", label: "Judged", sentences: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          mayJudge ? (
            <label key="title" className="marked-choice">
              <input
                type="checkbox"
                name="subjects[]"
                value={row.id}
                defaultChecked={typed.subjects.includes(row.id)}
              />
              {row.title}
            </label>
          ) : (
            row.title
          ),
          <span key="kind">
            <StatusTag>{kindNames[row.kind]}</StatusTag>
            <span className="marked-reason">{row.reason}</span>
            <span className="marked-reason">
              <ReadingLinks row={row} inspectionId={inspectionId} />
            </span>
          </span>,
          <JudgementText key="judged" judgement={row.judgement} />,
        ],
      }))}
      empty="Nothing here."
    />
  );
  return (
    <>
      <Form method="get" action={listPath}>
        <div className="marked-filters">
          <Select label="Sign" name="kind" defaultValue={filter.kind} options={kindOptions} />
          <Select label="Judged" name="judged" defaultValue={filter.judged} options={judgedOptions} />
        </div>
        <ButtonRow>
          <Button kind="secondary">Show these</Button>
        </ButtonRow>
      </Form>
      <p>{summary}</p>
      {mayJudge && rows.length > 0 ? (
        <Form action={listPath} aria-label="Judge those that are ticked">
          <FormId name="entry" value={entry} />
          <div id="subjects[]" tabIndex={-1}>
            {error === undefined ? null : <p className="field-error">{error}</p>}
            {table}
          </div>
          <JudgementFields note={typed.note} />
        </Form>
      ) : (
        table
      )}
      {pages > 1 ? (
        <nav aria-label="Pages of what is marked" className="cluster">
          {page > 1 ? <a href={pageHref(page - 1)}>← Newer</a> : null}
          <span>{`Page ${page} of ${pages}`}</span>
          {page < pages ? <a href={pageHref(page + 1)}>Older →</a> : null}
        </nav>
      ) : null}
    </>
  );
}
