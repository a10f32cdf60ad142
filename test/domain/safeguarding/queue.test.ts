import { expect, it } from "vitest";
import type { SafeguardingEntry } from "#app/domain/safeguarding/list-entries.server.ts";
import { findOwner, findState, formatAge, formatQueueState } from "#app/domain/safeguarding/queue.ts";

const raisedAt = Temporal.Instant.from("2026-11-23T09:00:00Z");

function anEntry(more: Partial<SafeguardingEntry> = {}): SafeguardingEntry {
  return {
    id: "one",
    number: 1,
    source: "survey",
    question: "Anything else?",
    isOfTranslation: false,
    fileKind: null,
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
const action = (doneByName: string) => ({ id: doneByName, done: "Rang.", recordedAt: raisedAt, doneByName });

it("an entry is with whoever recorded something last, else who saw it first, else who is named", () => {
  expect(findOwner(anEntry(), "Nia")).toBe("Nia");
  expect(findOwner(anEntry(), null)).toBe(null);
  expect(findOwner(anEntry(seen), "Nia")).toBe("Sam");
  expect(findOwner(anEntry({ ...seen, actions: [action("Ada"), action("Bo")] }), "Nia")).toBe("Bo");
});

it("it is unseen, seen or recorded", () => {
  expect(findState(anEntry())).toBe("unseen");
  expect(findState(anEntry(seen))).toBe("seen");
  expect(findState(anEntry({ actions: [action("Ada")] }))).toBe("recorded");
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
    formatQueueState([anEntry({ wordsChangedAt: raisedAt })], raisedAt),
    formatQueueState([anEntry({ isWithdrawn: true })], raisedAt),
  ];
  expect(new Set([before, ...others]).size).toBe(others.length + 1);
});
