import { expect, it } from "vitest";
import type { Evidence, Finding } from "#app/domain/findings/finding.ts";
import { listFindingsToTakeOver, takeOverFinding } from "#app/domain/letter-workflow/take-over-finding.ts";

const at = Temporal.Instant.from("2026-12-01T00:00:00Z");
const later = at.add({ hours: 1 });
const quoting: Evidence = {
  ...{ id: "q", kind: "words", source: "parents", question: "", labels: [], asWritten: null, now: null },
  quote: {
    ...{ number: 2, words: "They rang back.", language: "en" },
    ...{ speaker: "A parent or carer", whom: "A parent or carer" },
  },
  ...{ agreed: null, changed: null, acceptable: false, path: "" },
};

/** A finding as it was worded one time after another. */
const finding = (wordings: string[], more: Partial<Finding> = {}): Finding => ({
  ...{ id: "f", focusAreaId: "a", number: 3, words: wordings.at(-1) ?? "", version: wordings.length },
  ...{ writtenAt: wordings.length > 1 ? later : at, writtenByName: "", withdrawnAt: null },
  versions: wordings.map((words, place) => ({ number: place + 1, words, writtenAt: at, writtenByName: "" })),
  ...{ evidence: [], claims: [], ...more },
});

it("an unused finding comes last, every sentence with its finding, and its quotation with it", () => {
  const unused = finding(["Waits are long. Leaders know."], { evidence: [quoting] });
  expect(takeOverFinding("Plans are late [F1].", unused)?.body).toBe(
    "Plans are late [F1].\n\nWaits are long [F3]. Leaders know [F3].\n\nA parent or carer wrote: [Q2] [F3]",
  );
  expect(takeOverFinding("", finding(["Waits are long."]))?.body).toBe("Waits are long [F3].");
});

it("of a changed finding the sentences that changed give way, and what an inspector wrote stays", () => {
  const changed = finding(["Waits are long. Leaders know.", "Waits are shorter. Leaders know."]);
  const body = "Waits are long [F3]. Leaders know [F3]. That is not enough [F3].\n\nPlans are late [F1].";
  expect(takeOverFinding(body, changed)).toEqual({
    before: ["Waits are long [F3]."],
    after: ["Waits are shorter [F3]."],
    body: "Waits are shorter [F3]. Leaders know [F3]. That is not enough [F3].\n\nPlans are late [F1].",
  });
});

it("sentences that came to a finding follow its others, and those that left it go", () => {
  const longer = finding(["Waits are long.", "Waits are long. Nobody says why."]);
  expect(takeOverFinding("Waits are long [F3]. Plans are late [F1].", longer)?.body).toBe(
    "Waits are long [F3]. Nobody says why [F3]. Plans are late [F1].",
  );
  const shorter = finding(["Waits are long. Nobody says why.", "Waits are long."]);
  expect(takeOverFinding("Waits are long [F3]. Nobody says why [F3].", shorter)?.body).toBe(
    "Waits are long [F3].",
  );
});

it("what was worded anew gives way whole, but for quotations and what rests on another finding, too", () => {
  const changed = finding(["Waits are long.", "Waits are shorter."]);
  const body = "Families wait [F3]. Plans and waits differ [F1, F3]. A parent wrote: [Q2] [F3]";
  expect(takeOverFinding(body, changed)?.body).toBe(
    "Waits are shorter [F3]. Plans and waits differ [F1, F3]. A parent wrote: [Q2] [F3]",
  );
});

it("offers what a section does not use and what changed after it was written, of its own weakness", () => {
  const section = { body: "Waits are long [F3].", focusAreaId: "a", writtenAt: at };
  const changed = finding(["Waits are long.", "Waits are shorter."]);
  const unused = finding(["Plans are late."], { id: "g", number: 4 });
  const elsewhere = finding(["Transport fails."], { id: "h", number: 5, focusAreaId: "b" });
  const withdrawn = finding(["Nobody came."], { id: "i", number: 6, withdrawnAt: at });
  const offered = listFindingsToTakeOver(section, [changed, unused, elsewhere, withdrawn]);
  expect(offered.map(({ number, state }) => [number, state])).toEqual([
    [3, "changed"],
    [4, "unused"],
  ]);
  expect(listFindingsToTakeOver({ ...section, writtenAt: later }, [changed])).toEqual([]);
});
