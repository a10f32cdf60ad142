import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import type { EntryActionKind } from "#db/tables/enumerations.ts";
import { wasActedOn } from "./decisions.ts";
import type { SafeguardingEntry } from "./list-entries.server.ts";

/** In the order in which they need somebody. */
export const entryStates = ["overdue", "unseen", "seen", "recorded", "closed"] as const;
export type EntryState = (typeof entryStates)[number];

export const entryStateNames: Readonly<Record<EntryState, string>> = {
  overdue: "Overdue",
  unseen: "Not seen yet",
  seen: "Nothing recorded yet",
  recorded: "Without an outcome",
  closed: "Closed",
};

type Followed = Pick<SafeguardingEntry, "seenAt" | "closedAt" | "dueAt"> & {
  actions: readonly { kind: EntryActionKind }[];
};

/** Overdue is what nothing was done about in time; what was done about in time only lacks its outcome. */
export function findState({ seenAt, closedAt, dueAt, actions }: Followed, now: Temporal.Instant): EntryState {
  if (closedAt !== null) return "closed";
  if (wasActedOn(actions)) return "recorded";
  if (Temporal.Instant.compare(dueAt, now) <= 0) return "overdue";
  return seenAt === null ? "unseen" : "seen";
}

/** "35 minutes", "3 hours", "2 days": how long ago it came in, rounded down. */
export function formatAge(raisedAt: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.max(0, Math.floor(raisedAt.until(now).total("minutes")));
  if (minutes < 60) return safeguardingMessages.t("age.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return safeguardingMessages.t("age.hours", { count: hours });
  return safeguardingMessages.t("age.days", { count: Math.floor(hours / 24) });
}

/** In minutes: how often a page that stays open shows ages anew, if nothing else has changed. */
const ageStepMinutes = 10;

/** Another text whenever something of the queue is another, or its entries are older to see. */
export function formatQueueState(entries: readonly SafeguardingEntry[], now: Temporal.Instant): string {
  const seen = entries.filter(({ seenAt }) => seenAt !== null).length;
  const actions = entries.reduce((sum, entry) => sum + entry.actions.length, 0);
  const changes = entries.filter(({ wordsChangedAt }) => wordsChangedAt !== null).length;
  const withdrawn = entries.filter(({ isWithdrawn }) => isWithdrawn).length;
  const age = Math.floor(now.epochMilliseconds / (ageStepMinutes * 60_000));
  const closed = entries.filter(({ closedAt }) => closedAt !== null).length;
  const overdue = entries.filter((entry) => findState(entry, now) === "overdue").length;
  return [entries.length, seen, actions, changes, withdrawn, closed, overdue, age].join("-");
}
