import type { AuditOrdering, AuditSearch } from "#app/domain/audit/audit-filter.ts";

export type EntryView = {
  /** Its number among all entries. */
  id: string;
  /** Its number in the audit of its re-visit. */
  number: string;
  day: string;
  time: string;
  actor: string;
  action: string;
  details: string;
  hash: string;
};

export type AuditView = {
  inspectionId: string;
  entries: readonly EntryView[];
  count: number;
  page: number;
  pages: number;
  /** London's day, YYYY-MM-DD. */
  today: string;
  search: AuditSearch;
  ordering: AuditOrdering;
  actions: readonly string[];
  people: readonly { id: string; name: string }[];
};

/** Kinds of actors, then each person. */
export function listActors(people: AuditView["people"]) {
  return [
    { value: "", label: "Anybody" },
    { value: "person", label: "People with a role" },
    { value: "respondent", label: "Parents and carers" },
    { value: "noonday", label: "Noonday, at a set time" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

export const orderOptions = [
  { value: "at-descending", label: "Newest first" },
  { value: "at-ascending", label: "Oldest first" },
  { value: "actor-ascending", label: "By who did it" },
  { value: "action-ascending", label: "By what was done" },
];
