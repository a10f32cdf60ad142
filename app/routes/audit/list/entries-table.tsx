import { type FormEvent, useRef } from "react";
import { ComboBox } from "#app/components/aria/combo-box.tsx";
import { type DateRange, DateRangePicker } from "#app/components/aria/date-range-picker.tsx";
import { Disclosure } from "#app/components/aria/disclosure.tsx";
import { Select } from "#app/components/aria/select.tsx";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import {
  type AuditOrdering,
  type AuditSearch,
  auditOrders,
  formatSearch,
} from "#app/domain/audit/audit-filter.ts";
import { paths } from "#app/paths.ts";
import { useNavigate } from "#app/remix.ts";
import { EntryAction, EntryMark, EntryTime } from "./entry-cells.tsx";
import { type AuditView, type EntryView, listActors } from "./entry-view.ts";
import { PageLinks } from "./page-links.tsx";

type EntriesTableProps = { view: AuditView; mistakes: Readonly<Record<string, string>> };

/** In characters: about two lines. What a whole set of questions was changed to takes a screen. */
const maxUnfoldedLength = 160;

const columns: readonly TableColumn<EntryView>[] = [
  { id: "at", name: "When", isSortable: true, width: 170, cell: (entry) => <EntryTime entry={entry} /> },
  {
    id: "action",
    name: "What",
    isRowHeader: true,
    isSortable: true,
    width: "2fr",
    minWidth: 260,
    cell: (entry) =>
      entry.details.length <= maxUnfoldedLength ? (
        <EntryAction entry={entry} />
      ) : (
        <>
          <EntryAction entry={{ ...entry, details: "" }} />
          <div className="small soft">
            <Disclosure label="Details">{entry.details}</Disclosure>
          </div>
        </>
      ),
  },
  {
    id: "actor",
    name: "By",
    isRowHeader: true,
    isSortable: true,
    width: "1fr",
    minWidth: 180,
    cell: ({ actor }) => actor,
  },
  { id: "mark", name: "Entry and mark", width: 160, cell: (entry) => <EntryMark entry={entry} /> },
];

/** The entries, sorted and narrowed by the server without the page being loaded again. */
export default function EntriesTable({ view, mistakes }: EntriesTableProps) {
  const { inspectionId, entries, search, ordering, actions, people, today } = view;
  const navigate = useNavigate();
  const show = (changes: Partial<AuditSearch>, order: AuditOrdering = ordering) => {
    const query = formatSearch({ ...search, ...changes }, { ordering: order });
    navigate(`${paths.audit.list(inspectionId)}${query}`, { replace: true, preventScrollReset: true });
  };
  const daysForm = useRef<HTMLFormElement>(null);
  const changeDays = () => {
    const days = readDays(daysForm.current);
    // A year is typed digit by digit.
    if (Object.values(days).every((day) => day === "" || /^[12]\d{3}-/.test(day))) show(days);
  };
  const chooseDays = (range: DateRange) => {
    for (const name of ["from", "to"] as const) {
      const field = daysForm.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = range[name];
    }
    show(range);
  };
  return (
    <>
      <div className="audit-filters">
        <Select
          label="Done by"
          options={listActors(people).map(({ value, label }) => ({ id: value, name: label }))}
          value={search.by}
          onChange={(by) => show({ by })}
        />
        <ComboBox
          label="What"
          placeholder="Anything"
          options={actions.map((words) => ({ id: words, name: words }))}
          value={search.action}
          onChange={(action) => show({ action })}
        />
        <form ref={daysForm} className="audit-days" aria-label="Days" onChange={changeDays} onSubmit={stay}>
          <TextField
            label="From"
            name="from"
            type="date"
            defaultValue={search.from}
            errorMessage={mistakes.from}
          />
          <TextField label="To" name="to" type="date" defaultValue={search.to} errorMessage={mistakes.to} />
          <DateRangePicker
            label="Days"
            description="Choose the first day, then the last."
            readValue={() => {
              const { from, to } = readDays(daysForm.current);
              return from === "" || to === "" || from > to ? null : { from, to };
            }}
            onChange={chooseDays}
            lastDay={today}
          />
        </form>
      </div>
      <Table
        label="Entries of the audit"
        columns={columns}
        items={entries}
        textOf={({ action }) => action}
        sort={{ column: ordering.by, direction: ordering.isDescending ? "descending" : "ascending" }}
        onSort={({ column, direction }) =>
          show(
            {},
            {
              by: auditOrders.find((order) => order === column) ?? "at",
              isDescending: direction === "descending",
            },
          )
        }
        whenEmpty="Nothing here: change the filters to see more."
      />
      <PageLinks view={view} />
    </>
  );
}

/** What stands in the fields, which may be a first or a last day alone. */
function readDays(form: HTMLFormElement | null): DateRange {
  const typed = new FormData(form ?? undefined);
  return { from: String(typed.get("from") ?? ""), to: String(typed.get("to") ?? "") };
}

function stay(event: FormEvent): void {
  event.preventDefault();
}
