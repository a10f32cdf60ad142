import { type FormEvent, useMemo, useState } from "react";
import { Select } from "#app/components/aria/select.tsx";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { ToastRegion } from "#app/components/aria/toast-region.tsx";
import { type Sort, sortRows } from "#app/components/sort-rows.ts";
import { StatusTag } from "#app/components/status-tag.tsx";
import { useAddressFilter } from "#app/components/use-address-filter.ts";
import { maxSubjects } from "#app/domain/responses/judgement.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import { JudgementFields } from "../parts/judgement-form.tsx";
import { JudgementText } from "./judgement-text.tsx";
import {
  describeRows,
  filterRows,
  judgedOptions,
  kindNames,
  kindOptions,
  type MarkedRow,
  parseFilter,
} from "./marked-row.ts";
import { ReadingLinks } from "./reading-links.tsx";
import { useJudgements } from "./use-judgements.ts";

type MarkedTableProps = {
  rows: readonly MarkedRow[];
  inspectionId: string;
  mayJudge: boolean;
  /** As the address asks for it. */
  filter: { kind: string; judged: string };
};

/** Fewer rows than these stand in the page whole. */
const maxWholeRows = 60;

const sortValues: Readonly<Record<string, (row: MarkedRow) => string | number>> = {
  title: ({ receivedMs }) => receivedMs,
  kind: ({ kind }) => kindNames[kind],
  count: ({ count }) => count,
  judged: ({ judgement }) => judgement?.judgedText ?? "",
};

const filterOptions = { kind: kindOptions, judged: judgedOptions };

const toOptions = (options: readonly { value: string; label: string }[]) =>
  options.map(({ value, label }) => ({ id: value, name: label }));

/** All that is marked in one table: filtered, sorted, and judged many at once. */
export default function MarkedTable({ rows, inspectionId, mayJudge, filter }: MarkedTableProps) {
  const { chosenOf, choose } = useAddressFilter(filter, filterOptions);
  const [kind, judged] = [chosenOf("kind"), chosenOf("judged")];
  const [sort, setSort] = useState<Sort>({ column: "title", direction: "descending" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { judgements, judge, toasts } = useJudgements(inspectionId);
  const columns = useMemo(() => listColumns(inspectionId), [inspectionId]);

  const current = useMemo(
    () => rows.map((row) => ({ ...row, judgement: judgements.get(row.id) ?? row.judgement })),
    [rows, judgements],
  );
  const items = useMemo(
    () =>
      sortRows(
        filterRows(current, parseFilter({ kind, judged })),
        sort.direction,
        sortValues[sort.column] ?? (({ receivedMs }) => receivedMs),
      ),
    [current, kind, judged, sort],
  );
  // What a filter hides is not judged unseen.
  const chosen = items.filter(({ id }) => selected.has(id));
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const verdict = (submitter as HTMLButtonElement | null)?.value === "doubtful" ? "doubtful" : "genuine";
    const refusal =
      chosen.length === 0
        ? "Choose at least one to judge."
        : chosen.length > maxSubjects
          ? `Choose at most ${maxSubjects} at once.`
          : null;
    if (refusal !== null) return toasts.show({ words: refusal, kind: "refused" });
    const note = form.elements.namedItem("note") as HTMLInputElement;
    const words = note.value;
    setSelected(new Set());
    // What was typed stays until it is saved, and what has been typed since stays too.
    const isJudged = await judge(chosen, verdict, words);
    if (!isJudged) setSelected((since) => (since.size > 0 ? since : selected));
    else if (note.value === words) form.reset();
  };
  return (
    <>
      <div className="marked-filters">
        <Select
          label="Sign"
          options={toOptions(kindOptions)}
          value={kind}
          onChange={(value) => choose("kind", value)}
        />
        <Select
          label="Judged"
          options={toOptions(judgedOptions)}
          value={judged}
          onChange={(value) => choose("judged", value)}
        />
        <p className="marked-filters-count" role="status">
          {describeRows(items)}
        </p>
      </div>
      <Table
        label="What is marked"
        columns={columns}
        items={items}
        textOf={({ title }) => title}
        sort={sort}
        onSort={setSort}
        selectionMode={mayJudge ? "multiple" : "none"}
        selected={selected}
        onSelect={setSelected}
        isVirtualized={rows.length > maxWholeRows}
        whenEmpty="Nothing here: change the filters to see more."
      />
      {mayJudge ? (
        <form
          className={chosen.length > 0 ? "marked-bar marked-bar--sticky" : "marked-bar"}
          method="post"
          action={paths.responses.marked(inspectionId)}
          aria-label="Judge those that are chosen"
          onSubmit={send}
        >
          <p className="marked-bar-count" role="status">
            {responseMessages.t("marked.chosen", { count: chosen.length })}
          </p>
          <JudgementFields />
        </form>
      ) : null}
      <ToastRegion label="What was done" toasts={toasts} />
    </>
  );
}

function listColumns(inspectionId: string): TableColumn<MarkedRow>[] {
  return [
    {
      id: "title",
      name: "What",
      isSortable: true,
      width: "2fr",
      minWidth: 240,
      cell: (row) => (
        <>
          {row.title}
          <span className="marked-reason">
            {row.reason === "" ? null : `${row.reason}. `}
            <ReadingLinks row={row} inspectionId={inspectionId} />
          </span>
        </>
      ),
    },
    {
      id: "kind",
      name: "Sign",
      isSortable: true,
      width: 170,
      cell: ({ kind }) => <StatusTag>{kindNames[kind]}</StatusTag>,
    },
    {
      id: "count",
      name: "Responses",
      isSortable: true,
      isNumeric: true,
      width: 130,
      cell: ({ count }) => count,
    },
    {
      id: "judged",
      name: "Judged",
      isSortable: true,
      width: "1fr",
      minWidth: 200,
      cell: ({ judgement }) => <JudgementText judgement={judgement} />,
    },
  ];
}
