import { expect, it } from "vitest";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import {
  type CheckedLetter,
  checkInParts,
  isReasonFor,
  type LetterFacts,
  withoutRepeated,
} from "#app/domain/letter-checks/obstacles.ts";
import { listMissingAssurances } from "#app/domain/letters/letter.ts";

const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  ...{ thresholds: usualThresholds, findings: [], markedFocusAreaIds: ["area"], released: [] },
  ...{ readCounts: [], isVisitOver: true, isSealed: true, sealCount: 0 },
  ...more,
});
const letter = (body: string, sentBodies: string[] = []): CheckedLetter => ({
  createdAt: Temporal.Instant.from("2026-12-10T09:00:00.000Z"),
  sentBodies,
  sections: [
    {
      ...{ id: "s", kind: "weakness", title: "Waits", focusAreaId: "area", sufficient: false, body },
      writtenAt: Temporal.Instant.from("2026-12-10T09:00:00.000Z"),
    },
  ],
});
const listObstacles = (one: CheckedLetter, known: LetterFacts) =>
  withoutRepeated([...checkInParts(one, known)].flat());
const unread = { readCounts: [{ source: "survey" as const, count: 274, unread: 230, newestUnread: 90 }] };
const unreadDocuments = {
  readCounts: [
    { source: "survey" as const, count: 274, unread: 0, newestUnread: 0 },
    { source: "evidence" as const, count: 5, unread: 3, newestUnread: 90 },
  ],
};
const unreadBoth = { readCounts: [...unread.readCounts, ...unreadDocuments.readCounts.slice(1)] };

it.each([
  [["Inspectors met 64 of 120 parents."], "Inspectors met 63 of 119 parents.", 1],
  [["Inspectors met 64 of 120 parents."], "Inspectors met 64 of 120 parents.", 0],
  [["Inspectors met 64 of 120 parents."], "Inspectors met 34 of 90 parents.", 0],
  [["Inspectors met 64 of 120 parents [F1]."], "Inspectors met 63 of 119 parents [F1].", 1],
  [["It is worse.", "Waits: 64 parents said so."], "Waits: 62 parents said so.", 1],
  [["Waits: 64 parents said so. Waits: 62 parents said so."], "Waits: 62 parents said so.", 0],
  [["The visit lasted 3 days."], "The visit lasted 4 days.", 0],
  [[], "Inspectors met 63 of 119 parents.", 0],
])("after %j left, “%s” is held %i times for what both tell together", (left, body, times) => {
  const held = listObstacles(letter(body, left), facts()).filter(({ words }) =>
    words.includes("edition that left"),
  );
  expect(held).toHaveLength(times);
});

it("a sentence that stands in a letter twice is held once", () => {
  const held = listObstacles(letter("Two parents agreed. Two parents agreed."), facts());
  expect(held).toHaveLength(1);
});

it.each([
  ["nothing", "Waits are long.", facts(), []],
  ["a visit that goes on", "Waits are long.", facts({ isVisitOver: false }), ["The visit is not over"]],
  ["evidence without a seal", "Waits are long.", facts({ isSealed: false }), ["The evidence is not sealed"]],
  [
    "a judgement on nothing",
    "Waits are long.",
    facts({ markedFocusAreaIds: [] }),
    ["the judgement rests on"],
  ],
  ["a finding that is not there", "Waits are long [F1].", facts(), ["points to finding 1"]],
  ["few people", "Two of the 3 carers wait.", facts(), ["“two of the 3” counts so few"]],
  ["unread texts", "Waits are long.", facts(unread), ["Nobody has read 230 of the 274 texts"]],
  [
    "texts said to be read",
    "Inspectors read 125 responses.",
    facts(unread),
    ["says that", "Nobody has read"],
  ],
  ["texts said to be considered", "Inspectors considered all responses.", facts(unread), ["says", "Nobody"]],
  ["texts said as they are", "They read 44 of the 274 texts.", facts(unread), ["Nobody has read"]],
  ["an old number of texts", "They read 40 of the 274 texts.", facts(unread), ["says", "Nobody"]],
  ["unread documents", "Waits are long.", facts(unreadDocuments), ["Nobody has read 3 of the 5 documents"]],
  [
    "documents said to be read",
    "Inspectors read the documents that the area provided.",
    facts(unreadDocuments),
    ["read 3 of the 5 documents. Write “2 of the 5 documents”", "Nobody has read 3 of the 5 documents"],
  ],
  ["documents said as they are", "They read 2 of the 5 documents.", facts(unreadDocuments), ["Nobody"]],
  ["responses said to be read, as they are", "They read 125 responses.", facts(unreadDocuments), ["Nobody"]],
  [
    "unread texts and documents, apart",
    "Waits are long.",
    facts(unreadBoth),
    ["230 of the 274 texts", "3 of the 5 documents"],
  ],
])("a letter is held by %s", (_, body, known, held) => {
  const words = listObstacles(letter(body), known).map((one) => one.words);
  expect(words).toEqual(held.map((part) => expect.stringContaining(part)));
});

it.each([
  [[], ["ofsted", "cqc"]],
  [[["ofsted", "a"]], ["cqc"]],
  [[["cqc", "a"]], ["ofsted"]],
  [
    [
      ["ofsted", "a"],
      ["cqc", "b"],
    ],
    [],
  ],
  [
    [
      ["ofsted", "a"],
      ["cqc", "a"],
    ],
    ["cqc"],
  ],
  [
    [
      ["ofsted", "a"],
      ["cqc", "a"],
      ["cqc", "b"],
    ],
    [],
  ],
])("of the assurances %j there are missing %j", (given, missing) => {
  const assurances = given.map(([inspectorate = "", assuredBy = ""]) => ({
    ...{ editionId: "e", inspectorate, assuredBy },
  }));
  expect(listMissingAssurances(assurances, "e")).toEqual(missing);
  expect(listMissingAssurances(assurances, "later")).toEqual(["ofsted", "cqc"]);
});

it.each([
  ["the texts there were", "90", "90", true],
  ["fewer texts, since some were read", "90", "40", true],
  ["texts that came later", "90", "91", false],
  ["one from before texts were counted", "", "90", false],
])("a reason for unread texts is for %s: %s, %s", (_, subject, now, holds) => {
  expect(isReasonFor({ about: "not-read", subject }, { about: "not-read", subject: now })).toBe(holds);
});

it.each([
  ["", "", true],
  ["", "1", false],
  ["1", "1", true],
  ["1", "2", false],
])("a reason for no seal after %s seals holds after %s: %s", (subject, now, holds) => {
  expect(isReasonFor({ about: "not-sealed", subject }, { about: "not-sealed", subject: now })).toBe(holds);
  expect(isReasonFor({ about: "finding", subject }, { about: "not-sealed", subject: now })).toBe(false);
});

it.each([
  // What was recorded, what holds now, and whether it still speaks for it.
  ["texts:90", "texts:90", true],
  ["texts:90", "texts:91", false],
  ["texts:90", "documents:12", false],
  ["documents:90", "documents:12", true],
  ["documents:90", "texts:12", false],
  // From before documents were counted apart.
  ["90", "texts:90", true],
  ["90", "documents:40", true],
  ["90", "documents:91", false],
  ["", "texts:1", false],
  ["anything", "texts:1", false],
] as const)("a reason for %s speaks for %s: %s", (recorded, now, speaks) => {
  const about = "not-read" as const;
  expect(isReasonFor({ about, subject: recorded }, { about, subject: now })).toBe(speaks);
});
