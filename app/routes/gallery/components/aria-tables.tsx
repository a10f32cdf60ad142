import { useMemo, useState } from "react";
import { Select } from "#app/components/aria/select.tsx";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { type Sort, sortRows } from "#app/components/sort-rows.ts";
import { Specimen } from "./specimen.tsx";

type Visit = { id: string; place: string; minutes: number };

const visits: readonly Visit[] = [
  { id: "north", place: "North school", minutes: 90 },
  { id: "south", place: "South nursery", minutes: 25 },
  { id: "west", place: "West college", minutes: 140 },
];
const manyVisits: readonly Visit[] = Array.from({ length: 800 }, (_, place) => ({
  id: `visit-${place + 1}`,
  place: `Place ${place + 1}`,
  minutes: (place * 37) % 180,
}));
const columns: readonly TableColumn<Visit>[] = [
  { id: "place", name: "Place", isSortable: true, minWidth: 160, cell: ({ place }) => place },
  {
    id: "minutes",
    name: "Minutes",
    isSortable: true,
    isNumeric: true,
    width: 120,
    cell: ({ minutes }) => minutes,
  },
];
const placeOf = ({ place }: Visit) => place;
const loadWritten = async () => ({
  default: ({ words }: { words: string }) => <p>{`With script: ${words}`}</p>,
});

/** Tables that are sorted, chosen from and opened. */
export function AriaTables() {
  const [sort, setSort] = useState<Sort>({ column: "place", direction: "ascending" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [many, setMany] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState("");
  const [length, setLength] = useState("");
  const items = useMemo(
    () => sortRows(visits, sort.direction, sort.column === "place" ? placeOf : ({ minutes }) => minutes),
    [sort],
  );
  return (
    <>
      <Specimen name="Table">
        <Table
          label="Visits to choose from"
          columns={columns}
          items={items}
          textOf={placeOf}
          sort={sort}
          onSort={setSort}
          selectionMode="multiple"
          selected={selected}
          onSelect={setSelected}
          disabledIds={new Set(["west"])}
          whenEmpty="No visit passes these filters."
        />
        <p>{`Visits: ${[...selected].join(", ")}`}</p>
        <Table
          label="Visits to open"
          columns={columns}
          items={visits}
          textOf={placeOf}
          selectionMode="single"
          onOpen={setOpened}
          whenEmpty="No visit passes these filters."
        />
        <p>{`Opened: ${opened}`}</p>
        <Table
          label="Visits by day"
          columns={columns}
          items={[{ id: "monday", place: "Monday", minutes: 0 }, ...visits]}
          textOf={placeOf}
          headingOf={({ id, place }) => (id === "monday" ? place : null)}
          whenEmpty="No visit passes these filters."
        />
        <Table
          label="Visits of nobody"
          columns={columns}
          items={[]}
          textOf={placeOf}
          whenEmpty="No visit passes these filters."
        />
        <Table
          label="Many visits"
          columns={columns}
          items={manyVisits}
          textOf={placeOf}
          selectionMode="multiple"
          selected={many}
          onSelect={setMany}
          isVirtualized
          whenEmpty="No visit passes these filters."
        />
        <p>{`Of many: ${many.size}`}</p>
      </Specimen>
      <Specimen name="Select">
        <Select
          label="How long"
          description="Without the way there."
          options={[
            { id: "", name: "Any length" },
            { id: "long", name: "An hour or more" },
          ]}
          value={length}
          onChange={setLength}
        />
        <p>{`Length: ${length}`}</p>
        <Select
          label="How long it was"
          isDisabled
          options={[{ id: "long", name: "An hour" }]}
          value="long"
          onChange={() => undefined}
        />
      </Specimen>
      <Specimen name="EnhancedPart">
        <EnhancedPart
          fallback={<p>Without script: three visits.</p>}
          load={loadWritten}
          props={{ words: "three visits." }}
        />
      </Specimen>
    </>
  );
}
