import { expect, it } from "vitest";
import { p, r, row, word, wordPart } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

type Example = [what: string, file: Buffer, text: string];

const del = (inside: string) => `<w:del w:id="1" w:author="Pat Example">${inside}</w:del>`;
const deletedRun = '<w:r><w:delText xml:space="preserve">deleted</w:delText></w:r>';
const markIs = (what: string) => `<w:pPr><w:rPr><w:${what} w:id="2"/></w:rPr></w:pPr>`;
const style = (id: string, inside: string, type = "paragraph") =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
const hidden = "<w:rPr><w:vanish/></w:rPr>";
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const choice = (inside: string, requires = "wps") =>
  `<mc:Choice Requires="${requires}">${inside}</mc:Choice>`;
const alternatives = (inside: string) => `<w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r>`;
const drawn = (inside: string) => `<w:drawing><wps:txbx>${box(inside)}</wps:txbx></w:drawing>`;
const vml = (inside: string) => `<w:pict><v:shape><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict>`;

const changes: Example[] = [
  ["deleted words", word(p("It stayed", del(deletedRun), ".")), "It stayed."],
  [
    "words that stand in a deletion as usual ones",
    word(p("a", del(`${r("b")}<w:r><w:tab/></w:r>`), "c")),
    "ac",
  ],
  ["inserted words", word(p("a", `<w:ins w:id="1">${r(" b")}</w:ins>`, " c")), "a b c"],
  ["words inserted, then deleted", word(p("a", `<w:ins w:id="1">${del(deletedRun)}</w:ins>`, "b")), "ab"],
  [
    "words that moved",
    word(
      p("1", `<w:moveFrom w:id="1">${r("moved")}</w:moveFrom>`) +
        p("2", `<w:moveTo w:id="2">${r(" moved")}</w:moveTo>`),
    ),
    "1\n2 moved",
  ],
  ["a deleted line end", word(p(markIs("del"), "One") + p(" and two")), "One and two"],
  ["a deleted paragraph", word(p("One") + p(markIs("del"), del(deletedRun)) + p("Two")), "One\nTwo"],
  [
    "a paragraph that moved away",
    word(p("One") + p(markIs("moveFrom"), `<w:moveFrom>${r("x")}</w:moveFrom>`) + p("Two")),
    "One\nTwo",
  ],
  [
    "a deleted row",
    word(
      `<w:tbl>${row("a", "b")}${row('<w:trPr><w:del w:id="1"/></w:trPr>', "gone", "gone")}${row("c", "d")}</w:tbl>`,
    ),
    "a\tb\nc\td",
  ],
  ["a deleted box", word(p("a", del(`<w:r>${drawn(p("gone"))}</w:r>`))), "a"],
  [
    "how it looked before",
    word(
      p(
        "<w:pPr><w:pPrChange><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange></w:pPr>",
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>shown</w:t></w:r>",
      ),
    ),
    "shown",
  ],
  [
    "comments",
    word(
      p(
        '<w:commentRangeStart w:id="0"/>',
        "said",
        '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      {
        more: {
          "word/comments.xml": wordPart("comments", `<w:comment w:id="0">${p("a comment")}</w:comment>`),
        },
        moreLinks: [{ id: "c", type: "comments", target: "comments.xml" }],
      },
    ),
    "said",
  ],
];

const hiding: Example[] = [
  ["hidden words", word(p("Seen. ", r("Hidden.", "<w:vanish/>"))), "Seen."],
  ["words that are not hidden after all", word(p(r("shown", '<w:vanish w:val="0"/>'))), "shown"],
  [
    "words hidden by their style",
    word(p("a", r("b", '<w:rStyle w:val="H"/>')), { parts: { styles: style("H", hidden, "character") } }),
    "a",
  ],
  [
    "words hidden by the style that theirs is based on",
    word(p("a", r("b", '<w:rStyle w:val="B"/>')), {
      parts: { styles: style("H", hidden, "character") + style("B", '<w:basedOn w:val="H"/>', "character") },
    }),
    "a",
  ],
  [
    "a paragraph hidden by its style",
    word(p("a") + p('<w:pPr><w:pStyle w:val="H"/><w:rPr><w:vanish/></w:rPr></w:pPr>', "b") + p("c"), {
      parts: { styles: style("H", hidden) },
    }),
    "a\nc",
  ],
  [
    "words that say otherwise than their style",
    word(p('<w:pPr><w:pStyle w:val="H"/></w:pPr>', r("shown", '<w:vanish w:val="false"/>')), {
      parts: { styles: style("H", hidden) },
    }),
    "shown",
  ],
  [
    "words that two styles hide",
    word(p('<w:pPr><w:pStyle w:val="H"/></w:pPr>', r("shown", '<w:rStyle w:val="C"/>')), {
      parts: { styles: style("H", hidden) + style("C", hidden, "character") },
    }),
    "shown",
  ],
  ["a hidden row", word(`<w:tbl>${row("a")}${row("<w:trPr><w:hidden/></w:trPr>", "gone")}</w:tbl>`), "a"],
  [
    "a hidden tab, sign and line",
    word(p("a", "<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:noBreakHyphen/><w:br/></w:r>", "b")),
    "ab",
  ],
  ["a hidden box", word(p("a", `<w:r><w:rPr><w:vanish/></w:rPr>${drawn(p("gone"))}</w:r>`)), "a"],
  [
    "a heading whose line end is hidden",
    word(p("<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>", "Aim.") + p(" To listen.")),
    "Aim. To listen.",
  ],
  ["words hidden on the web only", word(p(r("shown", "<w:webHidden/>"))), "shown"],
];

const boxes: Example[] = [
  [
    "a box for newer and older programs",
    word(
      p("Before", alternatives(`${choice(drawn(p("Box")))}<mc:Fallback>${vml(p("Box"))}</mc:Fallback>`)) +
        p("After"),
    ),
    "Before\nBox\nAfter",
  ],
  [
    "a box that only older programs have",
    word(p("Before", alternatives(`${choice("<w:drawing/>")}<mc:Fallback>${vml(p("Box"))}</mc:Fallback>`))),
    "Before\nBox",
  ],
  ["two choices", word(p(alternatives(choice(drawn(p("Box"))) + choice(drawn(p("Box")), "x")))), "Box"],
  ["a box in VML alone", word(p("Before", `<w:r>${vml(p("Box"))}</w:r>`)), "Before\nBox"],
  [
    "a box of the older program alone",
    word(p(alternatives(`<mc:Fallback>${vml(p("Box"))}</mc:Fallback>`))),
    "Box",
  ],
  [
    "a box in the middle of a sentence",
    word(p("A sen", `<w:r>${drawn(p("Box"))}</w:r>`, "tence.")),
    "A sentence.\nBox",
  ],
  ["a box in a box", word(p("a", `<w:r>${drawn(p("b", `<w:r>${drawn(p("c"))}</w:r>`))}</w:r>`)), "a\nb\nc"],
  ["two boxes", word(p(`<w:r>${drawn(p("a"))}${drawn(p("b") + p("c"))}</w:r>`)), "a\nb\nc"],
  ["a table in a box", word(p("x", `<w:r>${drawn(`<w:tbl>${row("a", "b")}</w:tbl>`)}</w:r>`)), "x\na\tb"],
  [
    "words drawn as a picture",
    word(p(`<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>`)),
    "DRAFT",
  ],
  [
    "a diagram",
    word(p("Steps", '<w:r><w:drawing><dgm:relIds r:dm="d"/></w:drawing></w:r>'), {
      more: {
        "word/d.xml": wordPart(
          "x",
          "<dgm:t><a:p><a:r><a:t>Refer</a:t></a:r></a:p></dgm:t><dgm:t><a:p><a:r><a:t>Assess</a:t></a:r></a:p></dgm:t>",
        ),
      },
      moreLinks: [{ id: "d", type: "diagramData", target: "d.xml" }],
    }),
    "Steps\nRefer\nAssess",
  ],
];

it.each([changes, hiding, boxes].flat())("text of a Word document with %s", async (_what, file, text) => {
  expect(await textOfOffice("word", file)).toEqual({ text, cut: false });
});
