import { expect, it } from "vitest";
import { openDocument } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const p = (inside: string, style = "") =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`;
const hides = (name: string, family: string, property = '<style:text-properties text:display="none"/>') =>
  `<style:style style:name="${name}" style:family="${family}">${property}</style:style>`;
const cell = (inside: string, more = "") =>
  `<table:table-cell${more}>${inside === "" ? "" : p(inside)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const table = (inside: string, more = "") => `<table:table${more}>${inside}</table:table>`;

const page = (inside: string, more = "") => `<draw:page draw:name="x"${more}>${inside}</draw:page>`;
const frame = (words: string, more = "") =>
  `<draw:frame${more}><draw:text-box>${p(words)}</draw:text-box></draw:frame>`;
const notes = (inside: string) =>
  `<presentation:notes><draw:page-thumbnail presentation:class="page"/>${inside}</presentation:notes>`;
const slides = (inside: string, automatic = "") => openDocument("presentation", inside, { automatic });
const presentations: [string, Buffer, string][] = [
  [
    "slides and notes",
    slides(
      page(frame("Title") + notes(frame("Say this", ' presentation:class="notes"'))) + page(frame("Next")),
    ),
    "Title\nSay this\n\nNext",
  ],
  [
    "a hidden slide",
    slides(
      page(frame("a")) + page(frame("gone"), ' draw:style-name="dp"'),
      hides("dp", "drawing-page", '<style:drawing-page-properties presentation:visibility="hidden"/>'),
    ),
    "a",
  ],
  [
    "what stands on every slide",
    slides(
      `<presentation:footer-decl presentation:name="f">Council</presentation:footer-decl>${page(frame("a") + frame("2", ' presentation:class="page-number"') + frame("Council", ' presentation:class="footer"'))}`,
    ),
    "a",
  ],
  [
    "an empty place to write",
    slides(page(frame("a") + frame("Click to add text", ' presentation:placeholder="true"'))),
    "a",
  ],
  [
    "a group of shapes",
    slides(
      page(
        `<draw:g><draw:custom-shape>${p("a")}</draw:custom-shape><draw:rect>${p("b")}</draw:rect></draw:g>`,
      ),
    ),
    "a\nb",
  ],
  [
    "a table",
    slides(
      page(
        `<draw:frame>${table(row(cell("a"), cell("")) + row(cell(""), cell("d")))}<draw:image/></draw:frame>`,
      ),
    ),
    "a\n\td",
  ],
  ["a comment", slides(page(`${frame("a")}<office:annotation>${p("no")}</office:annotation>`)), "a"],
  [
    "what happens on a click",
    slides(
      page(
        `<draw:custom-shape><office:event-listeners><presentation:event-listener/></office:event-listeners>${p("a")}</draw:custom-shape>`,
      ),
    ),
    "a",
  ],
];

it.each(presentations)("an OpenDocument presentation with %s", async (_what, file, expected) => {
  expect(await textOfOffice("odp", file)).toEqual({ text: expected, cut: false });
});
