import { expect, it } from "vitest";
import { openDocument } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const p = (inside: string, style = "") =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`;
const text = (inside: string, more: Parameters<typeof openDocument>[2] = {}) =>
  openDocument("text", inside, more);
const hides = (name: string, family: string, property = '<style:text-properties text:display="none"/>') =>
  `<style:style style:name="${name}" style:family="${family}">${property}</style:style>`;
const change = (kind: string, inside: string) =>
  `<text:changed-region text:id="c"><text:${kind}><office:change-info><dc:creator>Pat Example</dc:creator><dc:date>2026-05-04T10:00:00</dc:date></office:change-info>${inside}</text:${kind}></text:changed-region>`;
const cell = (inside: string, more = "") =>
  `<table:table-cell${more}>${inside === "" ? "" : p(inside)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const table = (inside: string, more = "") => `<table:table${more}>${inside}</table:table>`;

const texts: [string, Buffer, string][] = [
  [
    "a tracked deletion",
    text(
      `<text:tracked-changes>${change("deletion", p("gone"))}</text:tracked-changes>${p('It stayed<text:change text:change-id="c"/>.')}`,
    ),
    "It stayed.",
  ],
  [
    "a tracked insertion",
    text(
      `<text:tracked-changes>${change("insertion", "")}</text:tracked-changes>${p('a<text:change-start text:change-id="c"/> b<text:change-end text:change-id="c"/>')}`,
    ),
    "a b",
  ],
  [
    "a comment",
    text(
      p(
        "a<office:annotation><dc:creator>Pat</dc:creator><text:p>no</text:p></office:annotation>b<office:annotation-end/>",
      ),
    ),
    "ab",
  ],
  [
    "raised figures behind a year, and raised letters",
    text(
      p('2019<text:span text:style-name="R">1</text:span> 1<text:span text:style-name="R">st</text:span>'),
      {
        automatic: hides("R", "text", '<style:text-properties style:text-position="super 58%"/>'),
      },
    ),
    "2019¹ 1st",
  ],
  [
    "hidden words",
    text(p('Seen<text:span text:style-name="H"> gone</text:span>.'), { automatic: hides("H", "text") }),
    "Seen.",
  ],
  [
    "words hidden by a style of the file",
    text(p('a<text:span text:style-name="B">b</text:span>'), {
      automatic: '<style:style style:name="B" style:family="text" style:parent-style-name="H"/>',
      styles: `<office:styles>${hides("H", "text")}</office:styles>`,
    }),
    "a",
  ],
  [
    "a hidden paragraph",
    text(p("a") + p("gone", "H") + p("b"), { automatic: hides("H", "paragraph") }),
    "a\nb",
  ],
  [
    "a paragraph that a field hides",
    text(p("a") + p('<text:hidden-paragraph text:is-hidden="true"/>gone') + p("b")),
    "a\nb",
  ],
  [
    "a text that a field hides",
    text(p('a<text:hidden-text text:is-hidden="true">gone</text:hidden-text>b')),
    "ab",
  ],
  ["a hidden section", text(`${p("a")}<text:section text:display="none">${p("gone")}</text:section>`), "a"],
  ["a section that shows", text(`<text:section text:name="s">${p("a")}</text:section>`), "a"],
  ["spaces, tabs, line ends", text(p('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d')), "a  b\tc\nd"],
  [
    "white space of the file itself",
    text("\n  <text:p>\n    one\n    <text:span> two</text:span>  </text:p>\n"),
    "one two",
  ],
  [
    "phonetic guides",
    text(
      p(
        "<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby>",
      ),
    ),
    "漢字",
  ],
  ["hyphens and spaces that do not break", text(p("5\u201116\u00a0co\u00adproduce")), "5-16 coproduce"],
  [
    "fields",
    text(
      p(
        "<text:date>3 May</text:date> <text:page-number>2</text:page-number> <text:user-field-get>x</text:user-field-get>",
      ),
    ),
    "3 May 2 x",
  ],
  [
    "a footnote",
    text(
      p(
        'a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Of 40.</text:p></text:note-body></text:note>.',
      ) + p("b"),
    ),
    "a[1].\n[1] Of 40.\nb",
  ],
  [
    "an endnote",
    text(
      p(
        'a<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>End.</text:p></text:note-body></text:note>',
      ),
    ),
    "a[i]\n[i] End.",
  ],
  [
    "a box, once",
    text(
      p(
        `Before<draw:frame><draw:text-box>${p("Box")}</draw:text-box><svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame> it.`,
      ) + p("After"),
    ),
    "Before it.\nBox\nAfter",
  ],
  [
    "a drawn shape",
    text(p(`a<draw:custom-shape>${p("Shape")}<draw:enhanced-geometry/></draw:custom-shape>`)),
    "a\nShape",
  ],
  [
    "an index and how it is made",
    text(
      `<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents</text:index-title-template></text:table-of-content-source><text:index-body>${p("Contents")}${p("Aim<text:tab/>3")}</text:index-body></text:table-of-content>`,
    ),
    "Contents\nAim\t3",
  ],
  [
    "a picture written into it",
    text(
      p(
        "a<draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></draw:frame>",
      ),
    ),
    "a",
  ],
  [
    "forms",
    text(
      `<office:forms><form:form xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"><form:text><text:p>no</text:p></form:text></form:form></office:forms>${p("a")}`,
    ),
    "a",
  ],
  [
    "a table",
    text(
      table(
        row(cell("a"), cell(""), cell("c")) +
          row(cell("both", ' table:number-columns-spanned="2"'), "<table:covered-table-cell/>", cell("f")),
      ),
    ),
    "a\t\tc\nboth\t\tf",
  ],
  [
    "a table over rows",
    text(
      table(
        row(cell("a", ' table:number-rows-spanned="2"'), cell("b")) +
          row(`<table:covered-table-cell>${p("unseen")}</table:covered-table-cell>`, cell("d")),
      ),
    ),
    "a\tb\n\td",
  ],
  [
    "a header and a page number",
    text(p("a"), {
      styles: `<office:master-styles><style:master-page><style:header>${p("Exampleshire")}</style:header><style:header-left style:display="false">${p("gone")}</style:header-left><style:footer>${p("Page 1")}</style:footer></style:master-page></office:master-styles>`,
    }),
    "a\nExampleshire",
  ],
  [
    "another prefix",
    text("", {
      more: {
        "content.xml":
          '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>Other</t:p></o:text></o:body></o:document-content>',
      },
    }),
    "Other",
  ],
  [
    "a formula",
    text(p('is <draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame> then'), {
      more: {
        "Object 1/content.xml":
          '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="StarMath 5.0">1 over 2 + x^2</annotation></semantics></math>',
      },
    }),
    "is 1/2+x^2 then",
  ],
  [
    "a chart, whose figures lie elsewhere",
    text(p('a<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'), {
      more: {
        "Object 1/content.xml": "<office:document-content><text:p>9</text:p></office:document-content>",
      },
    }),
    "a",
  ],
];

it.each(texts)("an OpenDocument text with %s", async (_what, file, expected) => {
  expect(await textOfOffice("odt", file)).toEqual({ text: expected, cut: false });
});
