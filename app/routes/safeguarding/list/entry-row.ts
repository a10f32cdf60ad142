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
  level: string;
  /** Whether somebody may be in danger now. */
  isUrgent: boolean;
  /** Since 1970: by it the queue is sorted. */
  dueMs: number;
  due: string;
  /** What came of it; null while it is open. */
  outcome: string | null;
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
  { value: "", label: "By deadline" },
  { value: "newest", label: "Newest first" },
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
  due: sortDue,
};

/** What is closed has no deadline any more, and comes last. */
function sortDue({ state, dueMs }: EntryRow): number {
  return state === "closed" ? Number.MAX_SAFE_INTEGER : dueMs;
}

/** As a list without script is asked for. */
export function orderEntries(entries: readonly EntryRow[], order: string): EntryRow[] {
  const newest = sortRows(entries, "descending", ({ number }) => number);
  if (order === "newest") return newest;
  if (order === "oldest") return newest.toReversed();
  if (order === "state") return sortRows(newest, "ascending", ({ state }) => entryStates.indexOf(state));
  return sortRows(newest, "ascending", sortDue);
}
