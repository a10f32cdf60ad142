import { DataTable } from "#app/components/data-table.tsx";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { paths } from "#app/paths.ts";
import { EntryAge, EntryDue, EntryStateText, EntryTitle } from "./entry-cells.tsx";
import {
  type EntryFilter,
  type EntryRow,
  filterEntries,
  listOwners,
  orderEntries,
  orderOptions,
  stateOptions,
} from "./entry-row.ts";

type EntryListProps = {
  inspectionId: string;
  entries: readonly EntryRow[];
  filter: EntryFilter & { order: string };
};

const loadTable = () => import("./entry-table.tsx");

/** The queue, with nothing of what families wrote. */
export function EntryList({ inspectionId, entries, filter }: EntryListProps) {
  return (
    <section aria-label="The queue">
      <h2>The entries</h2>
      <EnhancedPart
        fallback={<PlainList inspectionId={inspectionId} entries={entries} filter={filter} />}
        load={loadTable}
        props={{ inspectionId, entries, filter }}
      />
    </section>
  );
}

function PlainList({ inspectionId, entries, filter }: EntryListProps) {
  return (
    <>
      <Form method="get" action={paths.safeguarding.list(inspectionId)}>
        <div className="entry-filters">
          <Select label="State" name="state" options={stateOptions} defaultValue={filter.state} />
          <Select label="With" name="owner" options={listOwners(entries)} defaultValue={filter.owner} />
          <Select label="Order" name="order" options={orderOptions} defaultValue={filter.order} />
        </div>
        <ButtonRow>
          <Button kind="secondary">Show these</Button>
        </ButtonRow>
      </Form>
      <DataTable
        caption="The entries"
        captionHidden
        columns={[
          { key: "title", label: "Entry", sentences: true },
          { key: "due", label: "To be seen to by" },
          { key: "state", label: "State" },
          { key: "owner", label: "With" },
          { key: "age", label: "Age" },
        ]}
        rows={orderEntries(filterEntries(entries, filter), filter.order).map((entry) => ({
          key: entry.id,
          cells: [
            <EntryTitle key="title" entry={entry} inspectionId={inspectionId} />,
            <EntryDue key="due" entry={entry} />,
            <EntryStateText key="state" entry={entry} />,
            entry.owner,
            <EntryAge key="age" entry={entry} />,
          ],
        }))}
        empty="Nothing here: change the filters to see more."
      />
    </>
  );
}
