import { expect, it } from "vitest";
import { citesIn, withoutCites, withoutMarks } from "#app/domain/citations/cites.ts";
import { fillQuotations, quotationsIn } from "#app/domain/quotations/quotation.ts";

const quotations = [
  { number: 1, words: "We waited." },
  { number: 2, words: "Nobody “ever” rang." },
];
const printed = (body: string) => fillQuotations(withoutCites(body), quotations);

it.each([
  ["One wrote: [Q1]", "One wrote: “We waited.”"],
  ["One wrote: [q 2].", "One wrote: “Nobody ’ever’ rang.”."],
  ["One wrote: ［Ｑ１］。", "One wrote: “We waited.”。"],
  ["One wrote: [Q\n1] [F\n3].", "One wrote: “We waited.”."],
  ["Two wrote: [Q1, Q2] [F3].", "Two wrote: “We waited.” and “Nobody ’ever’ rang.”."],
  ["Two wrote: [Q1; 2].", "Two wrote: “We waited.” and “Nobody ’ever’ rang.”."],
  ["One wrote: [F3, Q1].", "One wrote: “We waited.”."],
  ["One wrote: [Q1 F3].", "One wrote: “We waited.”."],
  ["One wrote: [Quotation 1] [finding 3].", "One wrote: “We waited.”."],
  ["One wrote: 【Q1】[F3]", "One wrote: “We waited.”"],
  ["One wrote: [\u200bQ\u00a01\u200b]", "One wrote: “We waited.”"],
  ["One wrote: [Q1", "One wrote: “We waited.”"],
  ["One wrote: [Q9].", "One wrote: (a quotation that was withdrawn)."],
  ["[F3, Q1] So it was.\n\n[Q2, F4]\n\nThen.", "“We waited.” So it was.\n\n“Nobody ’ever’ rang.”\n\nThen."],
  ["In [Quarter 1] and [Q & A].", "In [Quarter 1] and [Q & A]."],
])("%j is printed as %j", (body, letter) => {
  expect(printed(body)).toBe(letter);
  expect(letter).not.toMatch(/[[［【]\s*[fFqQＦＱ]\s*[0-9０-９]/);
});

it.each([
  ["Leaders told us [F1], and one wrote [Q2].", "Leaders told us, and one wrote."],
  ["[f 1; Q2] It stands.\n\nSo does this [Ｑ1].", "It stands.\n\nSo does this."],
  ["It stands in [Annex 2].", "It stands in [Annex 2]."],
])("an answer to a comment is without any: %j", (written, answer) => {
  expect(withoutMarks(written)).toBe(answer);
});

it("a mark of both kinds points to both", () => {
  const body = "So it was [F3, Q1 and F4, 5; q2].";
  expect(citesIn(body)).toEqual([3, 4, 5]);
  expect(quotationsIn(body)).toEqual([1, 2]);
});
