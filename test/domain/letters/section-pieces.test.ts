import { describe, expect, it } from "vitest";
import { insertAt, readSection, type TextEdit } from "#app/domain/letters/section-pieces.ts";

const figures = [{ id: "e1", finding: 3, text: "64 of 120", label: "Parents and carers, Worse" }];

const chipsOf = (body: string) =>
  readSection(body, figures)
    .flat()
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "text" ? [] : [piece])));

const applyEdit = (text: string, edit: TextEdit) =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

describe("a section of the letter", () => {
  it("is read in paragraphs and sentences, each with what it points to", () => {
    const body = "Waits are long [F3]. Leaders know.\n\nA parent wrote: [Q2] [F3]";
    expect(
      readSection(body, figures).map((sentences) =>
        sentences.map(({ pieces }) =>
          pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.kind)),
        ),
      ),
    ).toEqual([
      [["Waits are long ", "finding", "."], ["Leaders know."]],
      [["A parent wrote: ", "quotation", " ", "finding"]],
    ]);
  });

  it("loses a chip with the space before it, and of a mark with several only that one", () => {
    const body = "Waits are long [F3]. Plans are late [F3, Q2].";
    const [first, second, third] = chipsOf(body);
    if (!first || !second || !third) throw new Error("no chips");
    expect(applyEdit(body, first.removal)).toBe("Waits are long. Plans are late [F3, Q2].");
    expect(applyEdit(body, second.removal)).toBe("Waits are long [F3]. Plans are late [Q2].");
    expect(applyEdit(body, third.removal)).toBe("Waits are long [F3]. Plans are late [F3].");
  });

  it("shows a figure only where the sentence points to its finding, with the share beside it", () => {
    expect(chipsOf("Of 64 of 120 (53%) it was said [F3].").map(({ kind }) => kind)).toEqual([
      "figure",
      "finding",
    ]);
    expect(chipsOf("64 of 120 it was said. Another [F3].").map(({ kind }) => kind)).toEqual(["finding"]);
    expect(chipsOf("164 of 120 and 64 of 1200 [F3].").map(({ kind }) => kind)).toEqual(["finding"]);
    const body = "Of 64 of 120 (53%) it was said [F3].";
    expect(chipsOf(body)[0]).toMatchObject({ kind: "figure", text: "64 of 120 (53%)" });
  });

  it("takes something in apart from the words around it", () => {
    const insert = (body: string, at: number) =>
      applyEdit(body, insertAt(body, { start: at, end: at }, "[F1]"));
    expect(insert("Waits are long.", 14)).toBe("Waits are long [F1].");
    expect(insert("", 0)).toBe("[F1]");
    expect(insert("One two", 4)).toBe("One [F1] two");
    expect(insert("One two", 3)).toBe("One [F1] two");
    const body = "One two three";
    expect(applyEdit(body, insertAt(body, { start: 4, end: 7 }, "[Q2]"))).toBe("One [Q2] three");
  });
});
