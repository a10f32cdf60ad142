import { instantInLondon } from "../calendar/london-time.ts";
import { type ActorKind, actorKinds } from "./audit.ts";

/** Which entries are asked for, as it stands in an address. */
export type AuditSearch = {
  /** A kind of actor, a person's id, or "". */
  by: string;
  /** The words of an action, or "". */
  action: string;
  /** YYYY-MM-DD, London's days, both of them inside; or "". */
  from: string;
  to: string;
};

export const auditOrders = ["at", "actor", "action"] as const;
export type AuditOrderBy = (typeof auditOrders)[number];

export type AuditOrdering = { by: AuditOrderBy; isDescending: boolean };

export function parseSearch(search: URLSearchParams): AuditSearch {
  const text = (name: string) => search.get(name) ?? "";
  return { by: text("by"), action: text("action"), from: text("from"), to: text("to") };
}

/** "at-descending", as an address has it. The newest come first, unless it is asked otherwise. */
export function parseOrdering(text: string | null): AuditOrdering {
  const [byText, direction] = (text ?? "").split("-");
  const by = auditOrders.find((order) => order === byText) ?? "at";
  return { by, isDescending: direction === undefined ? by === "at" : direction === "descending" };
}

export function formatOrdering({ by, isDescending }: AuditOrdering): string {
  return `${by}-${isDescending ? "descending" : "ascending"}`;
}

/** The query of an address, with only what narrows or orders. */
export function formatSearch(
  search: AuditSearch,
  more: { ordering?: AuditOrdering; page?: number } = {},
): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ""));
  if (more.ordering) query.set("order", formatOrdering(more.ordering));
  if (more.page !== undefined) query.set("page", String(more.page));
  return query.size === 0 ? "" : `?${query}`;
}

export function findActorKind(by: string): ActorKind | null {
  return actorKinds.find((kind) => kind === by) ?? null;
}

/** Null for what is no date. */
export function parseDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

const midnight = Temporal.PlainTime.from("00:00");

/** From the first instant of a day to the first of the day after another. */
export function findSpan({ from, to }: Pick<AuditSearch, "from" | "to">): {
  from: Temporal.Instant | null;
  until: Temporal.Instant | null;
} {
  const [first, last] = [parseDay(from), parseDay(to)];
  return {
    from: first && instantInLondon(first, midnight),
    until: last && instantInLondon(last.add({ days: 1 }), midnight),
  };
}

/** What is wrong with the dates, by control. */
export function findMistakes({ from, to }: Pick<AuditSearch, "from" | "to">): Record<string, string> {
  const [first, last] = [parseDay(from), parseDay(to)];
  const mistakes: Record<string, string> = {};
  if (from !== "" && !first) mistakes.from = "Enter the first day as a date, such as 2026-11-23";
  if (to !== "" && !last) mistakes.to = "Enter the last day as a date, such as 2026-11-23";
  if (first && last && Temporal.PlainDate.compare(first, last) > 0)
    mistakes.to = "Enter a last day that is not before the first";
  return mistakes;
}
