import { expect, it } from "vitest";
import { describeAuditAction } from "#app/domain/audit/audit-actions.ts";

it.each([
  ["letter.published", "published the letter"],
  ["seal.removed", "removed the seal from the evidence base"],
  ["export.workbook-xlsx.requested", "asked for the workbook (XLSX)"],
  ["export.letter.downloaded", "downloaded the letter (DOCX)"],
  // Entries made before there were codes.
  ["took the seal off the evidence base", "took the seal off the evidence base"],
  ["published the letter", "published the letter"],
  ["made a thing that nobody makes any more", "made a thing that nobody makes any more"],
])("an entry %s reads as “%s”", (action, words) => {
  expect(describeAuditAction(action)).toBe(words);
});
