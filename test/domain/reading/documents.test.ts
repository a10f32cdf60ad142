import { expect, it } from "vitest";
import {
  countDocuments,
  filterDocuments,
  pageOfPassage,
  passagesOnAPage,
  type ReadableDocument,
} from "#app/domain/reading/documents.ts";
import {
  everyText,
  formatReadingQueue,
  leavesNoneOut,
  parseReadingQueue,
} from "#app/domain/reading/text-filter.ts";
import { documentQueue, isDocumentQueue, withQueue } from "#app/http/reading-queue.ts";

const document = (uploadId: string, more: Partial<ReadableDocument> = {}): ReadableDocument => ({
  ...{
    uploadId,
    fileName: `${uploadId}.pdf`,
    shows: "",
    organisation: "",
    receivedAt: Temporal.Instant.from("2026-12-01T00:00:00Z"),
  },
  ...{ focusAreaIds: [], firstNumber: 1, passages: 3, readByPerson: 0, readByAnybody: 0, flagged: 0 },
  ...{ matches: null, ...more },
});
const documents = [
  document("new"),
  document("mine", { readByPerson: 3, readByAnybody: 3, focusAreaIds: ["a"] }),
  document("others", { readByAnybody: 3, flagged: 1, focusAreaIds: ["a", "b"] }),
  document("half", { readByPerson: 2, readByAnybody: 2, matches: 2 }),
  document("without", { matches: 0 }),
];

it.each([
  [null, "all", ["new", "mine", "others", "half"]],
  [null, "unread", ["new", "others", "half"]],
  [null, "nobody", ["new", "half"]],
  [null, "flagged", ["others"]],
  ["a", "all", ["mine", "others"]],
  ["a", "unread", ["others"]],
  ["b", "nobody", []],
  ["none", "all", ["new", "half"]],
] as const)("documents of %s that are %s", (focusAreaId, state, expected) => {
  const found = filterDocuments(documents, { focusAreaId, state });
  expect(found.map(({ uploadId }) => uploadId)).toEqual(expected);
});

it("a document counts once, and is read when all its passages are", () => {
  expect(countDocuments(documents)).toEqual({ documents: 5, readByPerson: 1, readByAnybody: 2 });
  expect(countDocuments([])).toEqual({ documents: 0, readByPerson: 0, readByAnybody: 0 });
});

it.each([
  [1, 1],
  [passagesOnAPage, 1],
  [passagesOnAPage + 1, 2],
  [passagesOnAPage * 100, 100],
  [0, 1],
])("passage %i stands on page %i", (position, page) => {
  expect(pageOfPassage(position)).toBe(page);
});

const [a, t, s, d] = ["a", "b", "c", "d"].map((sign) => `${sign.repeat(8)}-1111-4111-8111-111111111111`);

it("a pile of documents keeps what narrows documents, and an address of before leads to it", () => {
  const typed = `focus-area=${a}&source=survey&state=unread&theme=${t}&group=support:waiting&sample=${s}&words=plan`;
  const pile = parseReadingQueue(new URLSearchParams(typed));
  expect(withQueue("/x", documentQueue(pile))).toBe(`/x?focus-area=${a}&state=unread&theme=${t}&words=plan`);
  const asked = (query: string) => new Request(`http://localhost/reading?${query}`);
  expect(isDocumentQueue(asked("source=evidence&words=plan"))).toBe(true);
  expect(isDocumentQueue(asked("source=survey"))).toBe(false);
  // What documents say is no way in which people spoke.
  expect(parseReadingQueue(new URLSearchParams("source=evidence")).filter.source).toBeNull();
  expect(leavesNoneOut(everyText)).toBe(true);
  const inDocument = parseReadingQueue(new URLSearchParams(`document=${d}`));
  expect(formatReadingQueue(inDocument).toString()).toBe(`document=${d}`);
  expect(leavesNoneOut(inDocument.filter)).toBe(false);
});

it.each([
  "bullying",
  "Sam Jones",
  "nonesuch",
  "None",
  "zebra\0word",
  "x".repeat(10_000),
  `${a} Sam`,
  a?.toUpperCase() ?? "",
  "' or 1=1 --",
  "../..",
])("an address says no words where it narrows a pile by an id: %j", (typed) => {
  const query = new URLSearchParams({ "focus-area": typed, theme: typed, sample: typed, document: typed });
  expect(parseReadingQueue(query).filter).toEqual(everyText);
});
