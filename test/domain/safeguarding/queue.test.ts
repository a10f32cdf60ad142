import { expect, it } from "vitest";
import type { EntryAction, SafeguardingEntry } from "#app/domain/safeguarding/list-entries.server.ts";
import { findState, formatAge, formatQueueState } from "#app/domain/safeguarding/queue.ts";

const raisedAt = Temporal.Instant.from("2026-11-23T09:00:00Z");

function anEntry(more: Partial<SafeguardingEntry> = {}): SafeguardingEntry {
  return {
    id: "one",
    number: 1,
    ownResponse: null,
    source: "survey",
    question: "Anything else?",
    isOfTranslation: false,
    fileKind: null,
    uploadId: null,
    positions: [],
    level: "same-day",
    startsAt: raisedAt,
    dueAt: raisedAt.add({ hours: 8 }),
    ownerId: null,
    ownerName: null,
    outcome: null,
    outcomeWords: null,
    closedAt: null,
    closedByName: null,
    kinds: [],
    raisedAt,
    seenAt: null,
    seenByName: null,
    wordsChangedAt: null,
    isWithdrawn: false,
    withdrawnAt: null,
    actions: [],
    ...more,
  };
}

const seen = { seenAt: raisedAt, seenByName: "Sam" };
const action = (doneByName: string, kind: EntryAction["kind"] = "note"): EntryAction => ({
  ...{ id: doneByName, kind, done: "Rang.", value: null, passedToName: null },
  ...{ referredTo: null, referredAt: null, reference: null, recordedAt: raisedAt, doneByName },
});

it("it is unseen, seen or recorded, overdue where nothing was done in time, and closed in the end", () => {
  const late = raisedAt.add({ hours: 8 });
  const stateOf = (more: Partial<SafeguardingEntry>, now = raisedAt) => findState(anEntry(more), now);
  expect(stateOf({})).toBe("unseen");
  expect(stateOf(seen)).toBe("seen");
  expect(stateOf({}, late)).toBe("overdue");
  expect(stateOf(seen, late)).toBe("overdue");
  expect(stateOf({ ...seen, actions: [action("Ada", "owner")] }, late)).toBe("overdue");
  expect(stateOf({ actions: [action("Ada")] }, late)).toBe("recorded");
  expect(stateOf({ actions: [action("Ada", "referral")] }, late)).toBe("recorded");
  expect(stateOf({ closedAt: raisedAt }, late)).toBe("closed");
});

it.each([
  [{ seconds: 59 }, "0 minutes"],
  [{ minutes: 1 }, "1 minute"],
  [{ minutes: 59, seconds: 59 }, "59 minutes"],
  [{ hours: 1 }, "1 hour"],
  [{ hours: 47 }, "47 hours"],
  [{ hours: 48 }, "2 days"],
])("its age after %o is %s", (after, age) => {
  expect(formatAge(raisedAt, raisedAt.add(after))).toBe(age);
});

it("a page that stays open is told of whatever changes, and of ages every ten minutes", () => {
  const before = formatQueueState([anEntry()], raisedAt);
  expect(formatQueueState([anEntry()], raisedAt.add({ minutes: 9 }))).toBe(before);
  const others = [
    formatQueueState([anEntry()], raisedAt.add({ minutes: 10 })),
    formatQueueState([anEntry(), anEntry()], raisedAt),
    formatQueueState([anEntry(seen)], raisedAt),
    formatQueueState([anEntry({ actions: [action("Ada")] })], raisedAt),
    formatQueueState([anEntry({ closedAt: raisedAt })], raisedAt),
    formatQueueState([anEntry({ dueAt: raisedAt })], raisedAt),
    formatQueueState([anEntry({ wordsChangedAt: raisedAt })], raisedAt),
    formatQueueState([anEntry({ isWithdrawn: true })], raisedAt),
  ];
  expect(new Set([before, ...others]).size).toBe(others.length + 1);
});
