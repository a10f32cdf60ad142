import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeFromPdf } from "#app/platform/file-text/pdf-text.ts";
import { at, choiceField, note, onePage, type PdfPage, textField, tickField } from "../../factories/pdfs.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-forms-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function textOf(content: string, annotations: string[], more: Partial<PdfPage> = {}) {
  files += 1;
  const path = join(folder, `${files}.pdf`);
  writeFileSync(path, onePage(content, { annotations, ...more }));
  return (await takeFromPdf(path, 100_000)).text;
}

const label = at(72, 700, "Name of setting:");
const box: [number, number, number, number] = [200, 690, 400, 710];
const options = "/Opt[[(n)(North)][(s)(South)]]";

describe("what was filled into a PDF is read with its label:", () => {
  it.each<[string, string, string[], string]>([
    ["a text", label, [textField("setting", box, "Brookside Unit")], "Name of setting: Brookside Unit"],
    [
      "a text of several lines",
      label,
      [textField("setting", [200, 650, 400, 710], "One\nTwo", "/Ff 4096")],
      "Name of setting: One\nTwo",
    ],
    [
      "a text below its label",
      label,
      [textField("setting", [72, 660, 400, 690], "Brookside Unit")],
      "Name of setting:\n\nBrookside Unit",
    ],
    [
      "a text whose label is only in its description",
      "",
      [textField("f1", box, "Brookside Unit", "/TU(Name of setting)")],
      "Name of setting: Brookside Unit",
    ],
    [
      "a text of which only the name is known",
      "",
      [textField("setting", box, "Brookside Unit")],
      "setting: Brookside Unit",
    ],
    ["nothing", label, [textField("setting", box, "")], "Name of setting:"],
    [
      "two in a row",
      label + at(410, 700, "Lead:"),
      [textField("a", box, "Brookside"), textField("b", [450, 690, 560, 710], "Sam")],
      "Name of setting: Brookside\tLead: Sam",
    ],
    [
      "letters beyond ASCII",
      label,
      [textField("a", box, "").replace("/V()", "/V<FEFF005A006F00EB>")],
      "Name of setting: Zoë",
    ],
    ["a choice by what it shows", label, [choiceField("a", box, "(n)", options)], "Name of setting: North"],
    [
      "several choices",
      label,
      [choiceField("a", box, "[(n)(s)]", `${options}/Ff 2097152`)],
      "Name of setting: North, South",
    ],
    [
      "a choice that was typed",
      label,
      [choiceField("a", box, "(Elsewhere)", `${options}/Ff 393216`)],
      "Name of setting: Elsewhere",
    ],
    [
      "a ticked box and one that is not",
      at(100, 700, "Yes") + at(100, 680, "No"),
      [tickField("a", [80, 697, 92, 709], true), tickField("b", [80, 677, 92, 689], false)],
      "☒ Yes\n☐ No",
    ],
    [
      "a ticked box behind its words",
      at(72, 700, "Agreed"),
      [tickField("a", [130, 697, 142, 709], true)],
      "Agreed ☒",
    ],
    ["a ticked box without words", "", [tickField("agreed", [130, 697, 142, 709], true)], "☒ agreed"],
    [
      "boxes in a row",
      at(100, 700, "Yes") + at(200, 700, "No"),
      [tickField("a", [80, 697, 92, 709], false), tickField("b", [180, 697, 192, 709], true)],
      "☐ Yes\t☒ No",
    ],
    [
      "one of several",
      at(100, 700, "Yes") + at(100, 680, "No"),
      [
        "/Subtype/Widget/FT/Btn/Ff 32768/T(a)/V/no/AS/Off/AP<</N<</yes<<>>/Off<<>>>>>>/Rect[80 697 92 709]",
        "/Subtype/Widget/FT/Btn/Ff 32768/T(a)/V/no/AS/no/AP<</N<</no<<>>/Off<<>>>>>>/Rect[80 677 92 689]",
      ],
      "☐ Yes\n☒ No",
    ],
    [
      "a button is nothing to read",
      label,
      ["/Subtype/Widget/FT/Btn/Ff 65536/T(a)/MK<</CA(Print)>>/Rect[80 697 92 709]"],
      "Name of setting:",
    ],
    ["a hidden field is not read", label, [textField("a", box, "Secret", "/F 2")], "Name of setting:"],
    ["a password is not read", label, [textField("a", box, "Secret", "/Ff 8192")], "Name of setting:"],
    [
      "words typed onto the page",
      label,
      [note("FreeText", "Brookside Unit", box)],
      "Name of setting: Brookside Unit",
    ],
  ])("%s", async (_what, content, annotations, text) => {
    expect(await textOf(content, annotations)).toBe(text);
  });

  it("on a page that is turned", async () => {
    const turned = "BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Name of setting:) Tj ET";
    const text = await textOf(turned, [textField("a", [90, 200, 110, 400], "Brookside")], { rotate: 90 });
    expect(text).toBe("Name of setting: Brookside");
  });
});

describe("notes on a PDF are read after its page, each once:", () => {
  const words = at(72, 700, "Plans were late.");
  it.each<[string, string[], string]>([
    ["a note", [note("Text", "Which plans?")], "Plans were late.\n\nNote: Which plans?"],
    [
      "a note with its pop-up",
      [note("Text", "Which plans?"), note("Popup", "Which plans?")],
      "Plans were late.\n\nNote: Which plans?",
    ],
    [
      "a mark with words",
      [note("Highlight", "By how much?", [72, 695, 160, 710], "/QuadPoints[72 710 160 710 72 695 160 695]")],
      "Plans were late.\n\nNote: By how much?",
    ],
    [
      "a mark with a copy of what it marks",
      [
        note(
          "Highlight",
          "Plans were late",
          [72, 695, 160, 710],
          "/QuadPoints[72 710 160 710 72 695 160 695]",
        ),
      ],
      "Plans were late.",
    ],
    [
      "a mark without words",
      [note("Underline", "", [72, 695, 160, 710], "/QuadPoints[72 710 160 710 72 695 160 695]")],
      "Plans were late.",
    ],
    ["two notes", [note("Text", "One"), note("Text", "Two")], "Plans were late.\n\nNote: One\n\nNote: Two"],
    ["the same note twice", [note("Text", "One"), note("Text", "One")], "Plans were late.\n\nNote: One"],
    [
      "a link is none",
      ["/Subtype/Link/Rect[72 695 160 710]/A<</S/URI/URI(https://example.org)>>"],
      "Plans were late.",
    ],
    ["a hidden note is none", [note("Text", "Secret", [500, 700, 520, 720], "/F 2")], "Plans were late."],
  ])("%s", async (_what, annotations, text) => {
    expect(await textOf(words, annotations)).toBe(text);
  });
});
