import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { formatOrdering } from "#app/domain/audit/audit-filter.ts";
import { auditMessages } from "#app/messages/work/audit-messages.ts";
import { paths } from "#app/paths.ts";
import { EntryAction, EntryMark, EntryTime } from "./entry-cells.tsx";
import { type AuditView, listActors, orderOptions } from "./entry-view.ts";
import { PageLinks } from "./page-links.tsx";

type PlainEntriesProps = { view: AuditView; mistakes: Readonly<Record<string, string>> };

/** The same without script: a form that narrows, and a page at a time. */
export function PlainEntries({ view, mistakes }: PlainEntriesProps) {
  const { inspectionId, entries, search, ordering, actions, people } = view;
  return (
    <>
      <Form method="get" action={paths.audit.list(inspectionId)}>
        <div className="audit-filters">
          <Select label="Done by" name="by" defaultValue={search.by} options={listActors(people)} />
          <Select
            label="What"
            name="action"
            defaultValue={search.action}
            placeholder="Anything"
            options={actions.map((words) => ({ value: words, label: words }))}
          />
          <TextField
            label="From"
            name="from"
            type="date"
            defaultValue={search.from}
            errorMessage={mistakes.from}
          />
          <TextField label="To" name="to" type="date" defaultValue={search.to} errorMessage={mistakes.to} />
          <Select label="Order" name="order" defaultValue={formatOrdering(ordering)} options={orderOptions} />
        </div>
        <ButtonRow>
          <Button kind="secondary">Show these</Button>
        </ButtonRow>
      </Form>
      <DataTable
        caption={`${auditMessages.t("entries.found", { count: view.count })}.`}
        columns={[
          { key: "at", label: "When" },
          { key: "action", label: "What", sentences: true },
          { key: "actor", label: "By" },
          { key: "mark", label: "Entry, and its mark in the chain" },
        ]}
        rows={entries.map((entry) => ({
          key: entry.id,
          cells: [
            <EntryTime key="at" entry={entry} />,
            <EntryAction key="action" entry={entry} />,
            entry.actor,
            <EntryMark key="mark" entry={entry} />,
          ],
        }))}
        empty="Nothing here: change the filters to see more."
      />
      <PageLinks view={view} />
    </>
  );
}
