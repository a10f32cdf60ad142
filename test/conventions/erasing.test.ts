import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** The queries that erase or overwrite what families and young people said. */
const erasingQueries =
  /\b(?:deleteDraft|deleteResponse|deleteWordsOfResponse|replaceResponse|changeKeptResponse|deleteWords|updateWords|deleteParticipant|deleteDiscussion|deleteNote|updateNote|deleteText|updateQuotationAsWithdrawn|updateTalkRequestAsErased|deleteAutosavesBefore)\(trx/;

const exceptions = new Set([
  // Sending moves the words: nothing is erased yet.
  "app/domain/responses/submit-response.server.ts",
  // Part of `receiveResponse`, which records it.
  "app/domain/responses/keep-response.server.ts",
]);

it("whoever erases or changes what somebody said writes down that the database's files are to be swept", () => {
  const silent = sourceFiles("app")
    .filter(({ path, text }) => path.startsWith("app/domain/") && erasingQueries.test(text))
    .filter(({ path, text }) => !exceptions.has(path) && !/record(?:Erasure|Removal)\(trx/.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
