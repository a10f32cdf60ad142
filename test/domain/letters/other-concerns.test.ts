import { expect, it } from "vitest";
import { listMissingCopies, listRequiredCopies } from "#app/domain/letters/copies.ts";
import { listMissingParts, questionSection } from "#app/domain/letters/letter.ts";
import {
  closingWords,
  concernsStatusOf,
  noConcernsWords,
  withReadyWords,
} from "#app/domain/letters/other-concerns.ts";

const concerns = (body: string) => ({
  kind: "other-concerns" as const,
  title: "Other serious concerns",
  sufficient: null,
  body,
});

it("the letter says that there were no other concerns, or where they go (¶130)", () => {
  expect(concernsStatusOf(noConcernsWords)).toBe("none");
  expect(concernsStatusOf("We saw no further serious concerns.")).toBe("none");
  expect(concernsStatusOf(withReadyWords("Transport fails [F2].", "closing"))).toBe("closed");
  expect(
    concernsStatusOf("Transport fails. We tell the DfE and NHS England, who time the next inspection by it."),
  ).toBe("closed");
  expect(concernsStatusOf("Transport fails [F2].")).toBe("open");
  expect(concernsStatusOf("Transport fails. The DfE is told.")).toBe("open");
});

it("a letter that says neither does not leave, and ready words are added once", () => {
  expect(listMissingParts([concerns("Transport fails [F2].")])).toHaveLength(1);
  const closed = withReadyWords("Transport fails [F2].", "closing");
  expect(closed).toBe(`Transport fails [F2].\n\n${closingWords}`);
  expect(withReadyWords(closed, "closing")).toBe(closed);
  expect(withReadyWords("", "none")).toBe(noConcernsWords);
  expect(listMissingParts([concerns(closed), concerns(noConcernsWords)])).toEqual([]);
});

it("an inspector is asked what a concern rests on", () => {
  expect(questionSection(concerns(`Transport fails. ${closingWords}`), [])).toEqual([
    "Which finding do these concerns rest on? No sentence points to one.",
  ]);
  expect(questionSection(concerns(noConcernsWords), [])).toEqual([]);
});

it("copies go to those whom the regulations name, and with other concerns to two more (¶62, ¶130)", () => {
  expect(listRequiredCopies([concerns(noConcernsWords)])).toEqual([
    "education-secretary",
    "health-secretary",
    "local-authority",
  ]);
  const required = listRequiredCopies([concerns(closingWords)]);
  expect(required.slice(3)).toEqual(["education-department", "nhs-england"]);
  const copies = [
    { editionId: "e1", kind: "nhs-england" as const },
    { editionId: "e2", kind: "health-secretary" as const },
  ];
  expect(listMissingCopies(required, copies, "e2")).toEqual([
    "education-secretary",
    "local-authority",
    "education-department",
    "nhs-england",
  ]);
});
