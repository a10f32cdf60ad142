import { useMemo, useState } from "react";
import { Select } from "#app/components/aria/select.tsx";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { type Sort, sortRows } from "#app/components/sort-rows.ts";
import { useAddressFilter } from "#app/components/use-address-filter.ts";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import { EntryAge, EntryDue, EntryStateText, EntryTitle } from "./entry-cells.tsx";
import {
  type EntryFilter,
  type EntryRow,
  filterEntries,
  listOwners,
  sortValues,
  stateOptions,
} from "./entry-row.ts";

type EntryTableProps = {
  inspectionId: string;
  entries: readonly EntryRow[];
  /** As the address asks for it. */
  filter: EntryFilter;
};

/** Fewer rows than these stand in the page whole. */
const maxWholeRows = 60;

const toOptions = (options: readonly { value: string; label: string }[]) =>
  options.map(({ value, label }) => ({ id: value, name: label }));
const findNumber = ({ number }: EntryRow) => number;

/** The queue in one table that is sorted and filtered. */
export default function EntryTable({ inspectionId, entries, filter }: EntryTableProps) {
  const owners = listOwners(entries);
  const { chosenOf, choose } = useAddressFilter(filter, { state: stateOptions, owner: owners });
  const [state, owner] = [chosenOf("state"), chosenOf("owner")];
  const [sort, setSort] = useState<Sort>({ column: "due", direction: "ascending" });
  const columns = useMemo(() => listColumns(inspectionId), [inspectionId]);
  const items = useMemo(
    () =>
      sortRows(
        filterEntries(entries, { state, owner }),
        sort.direction,
        sortValues[sort.column] ?? findNumber,
      ),
    [entries, state, owner, sort],
  );
  return (
    <>
      <div className="entry-filters">
        <Select
          label="State"
          options={toOptions(stateOptions)}
          value={state}
          onChange={(value) => choose("state", value)}
        />
        <Select
          label="With"
          options={toOptions(owners)}
          value={owner}
          onChange={(value) => choose("owner", value)}
        />
        <p className="entry-filters-count" role="status">
          {safeguardingMessages.t("entries.shown", { count: items.length })}
        </p>
      </div>
      <Table
        label="The entries"
        columns={columns}
        items={items}
        textOf={({ title }) => title}
        sort={sort}
        onSort={setSort}
        isVirtualized={entries.length > maxWholeRows}
        whenEmpty="Nothing here: change the filters to see more."
      />
    </>
  );
}

function listColumns(inspectionId: string): TableColumn<EntryRow>[] {
  return [
    {
      id: "title",
      name: "Entry",
      isSortable: true,
      width: "2fr",
      minWidth: 240,
      cell: (entry) => <EntryTitle entry={entry} inspectionId={inspectionId} />,
    },
    {
      id: "due",
      name: "To be seen to by",
      isSortable: true,
      width: "1fr",
      minWidth: 190,
      cell: (entry) => <EntryDue entry={entry} />,
    },
    {
      id: "state",
      name: "State",
      isSortable: true,
      width: "1fr",
      minWidth: 190,
      cell: (entry) => <EntryStateText entry={entry} />,
    },
    { id: "owner", name: "With", isSortable: true, minWidth: 150, cell: ({ owner }) => owner },
    {
      id: "age",
      name: "Age",
      isSortable: true,
      minWidth: 150,
      cell: (entry) => <EntryAge entry={entry} />,
    },
  ];
}
