import { sortRows } from "#app/components/sort-rows.ts";
import { type EntryState, entryStateNames, entryStates } from "#app/domain/safeguarding/queue.ts";

export type EntryRow = {
  id: string;
  number: number;
  title: string;
  /** Where the words were found. */
  place: string;
  state: EntryState;
  owner: string;
  /** Since 1970: by it rows are sorted. */
  raisedMs: number;
  age: string;
  raised: string;
  seen: string | null;
  isWithdrawn: boolean;
  isChanged: boolean;
  actions: number;
};

export type EntryFilter = { state: string; owner: string };

export const stateOptions = [
  { value: "", label: "Any state" },
  ...entryStates.map((state) => ({ value: state, label: entryStateNames[state] })),
];

export const orderOptions = [
  { value: "", label: "Newest first" },
  { value: "oldest", label: "Oldest first" },
  { value: "state", label: "By what needs somebody" },
];

export function listOwners(entries: readonly EntryRow[]) {
  const names = [...new Set(entries.map(({ owner }) => owner))].toSorted((one, other) =>
    one.localeCompare(other, "en-GB"),
  );
  return [{ value: "", label: "Anybody" }, ...names.map((name) => ({ value: name, label: name }))];
}

export function filterEntries(entries: readonly EntryRow[], { state, owner }: EntryFilter): EntryRow[] {
  return entries.filter(
    (entry) => (state === "" || entry.state === state) && (owner === "" || entry.owner === owner),
  );
}

export const sortValues: Readonly<Record<string, (entry: EntryRow) => string | number>> = {
  title: ({ number }) => number,
  state: ({ state }) => entryStates.indexOf(state),
  owner: ({ owner }) => owner,
  // The oldest has the greatest age.
  age: ({ raisedMs }) => -raisedMs,
};

/** As a list without script is asked for. */
export function orderEntries(entries: readonly EntryRow[], order: string): EntryRow[] {
  const newest = sortRows(entries, "descending", ({ number }) => number);
  if (order === "oldest") return newest.toReversed();
  return order === "state"
    ? sortRows(newest, "ascending", ({ state }) => entryStates.indexOf(state))
    : newest;
}
