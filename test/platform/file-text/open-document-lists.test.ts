import { expect, it } from "vitest";
import { openDocument } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const p = (inside: string, style = "") =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`;
const text = (inside: string, more: Parameters<typeof openDocument>[2] = {}) =>
  openDocument("text", inside, more);
const number = (level: number, format: string, more = "") =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}"${more}/>`;
const listStyle = (name: string, inside: string) =>
  `<text:list-style style:name="${name}">${inside}</text:list-style>`;
const list = (inside: string, more = ' text:style-name="L"') => `<text:list${more}>${inside}</text:list>`;
const item = (inside: string, more = "") => `<text:list-item${more}>${inside}</text:list-item>`;
const usual = listStyle(
  "L",
  number(1, "1", ' style:num-suffix="."') +
    number(2, "a", ' style:num-prefix="(" style:num-suffix=")"') +
    number(3, "1", ' text:display-levels="3"'),
);
const lone = (words: string, level: number, more = "") =>
  `<text:numbered-paragraph text:list-id="n" text:style-name="L" text:level="${level}"${more}>${p(words)}</text:numbered-paragraph>`;
const lists: [string, string, string, string][] = [
  [
    "paragraphs that stand alone",
    lone("a", 1) + p("x") + lone("b", 2) + lone("c", 1),
    usual,
    "1. a\nx\n(a) b\n2. c",
  ],
  ["numbers", list(item(p("a")) + item(p("b"))), usual, "1. a\n2. b"],
  [
    "levels",
    list(item(p("a") + list(item(p("b")) + item(p("c")), "")) + item(p("d") + list(item(p("e")), ""))),
    usual,
    "1. a\n(a) b\n(b) c\n2. d\n(a) e",
  ],
  [
    "three levels in one",
    list(item(p("a") + list(item(p("b") + list(item(p("c")), "")), ""))),
    usual,
    "1. a\n(a) b\n1.a.1 c",
  ],
  ["a level whose upper one has no words", list(item(list(item(p("b")), ""))), usual, "(a) b"],
  [
    "two paragraphs in an item",
    list(item(p("a") + p("still a")) + item(p("b"))),
    usual,
    "1. a\nstill a\n2. b",
  ],
  ["a new list", list(item(p("a"))) + p("x") + list(item(p("b"))), usual, "1. a\nx\n1. b"],
  [
    "a list that goes on",
    list(item(p("a"))) + p("x") + list(item(p("b")), ' text:style-name="L" text:continue-numbering="true"'),
    usual,
    "1. a\nx\n2. b",
  ],
  [
    "a list that goes on with an earlier one",
    list(item(p("a")), ' text:style-name="L" xml:id="l1"') +
      list(item(p("x")), ' text:style-name="L" xml:id="l2"') +
      list(item(p("b")), ' text:style-name="L" text:continue-list="l1"'),
    usual,
    "1. a\n1. x\n2. b",
  ],
  [
    "an item that starts at seven",
    list(item(p("a"), ' text:start-value="7"') + item(p("b"))),
    usual,
    "7. a\n8. b",
  ],
  [
    "a list that starts at three",
    list(item(p("a"))),
    listStyle("L", number(1, "1", ' text:start-value="3"')),
    "3 a",
  ],
  [
    "Roman numbers",
    list(item(p("a")) + item(p("b"))),
    listStyle("L", number(1, "I", ' style:num-suffix="."')),
    "I. a\nII. b",
  ],
  [
    "how LibreOffice writes it",
    list(item(p("a") + list(item(p("b")), ""))),
    listStyle(
      "L",
      number(1, "1", ' loext:num-list-format="Part %1%:"') +
        number(2, "1", ' loext:num-list-format="%1%-%2%"'),
    ),
    "Part 1: a\n1-1 b",
  ],
  [
    "bullets",
    list(item(p("a"))),
    listStyle(
      "L",
      '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"><style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet>',
    ),
    "• a",
  ],
  [
    "dashes",
    list(item(p("a"))),
    listStyle("L", '<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>'),
    "– a",
  ],
  ...["starbats", "StarSymbol", "OpenSymbol", "Courier New"].map((font): [string, string, string, string] => [
    `bullets of ${font}`,
    list(item(p("a"))),
    listStyle(
      "L",
      `<text:list-level-style-bullet text:level="1" text:bullet-char="\uf095"><style:text-properties style:font-name="${font}"/></text:list-level-style-bullet>`,
    ),
    "• a",
  ]),
  ["pictures", list(item(p("a"))), listStyle("L", '<text:list-level-style-image text:level="1"/>'), "• a"],
  [
    "a head without a number",
    list(`<text:list-header>${p("head")}</text:list-header>${item(p("a"))}`),
    usual,
    "head\n1. a",
  ],
  [
    "a style that the paragraph names",
    list(item(p("a", "P")), ""),
    `${usual}<style:style style:name="P" style:family="paragraph" style:list-style-name="L"/>`,
    "1. a",
  ],
];

it.each(lists)("an OpenDocument list of %s", async (_what, body, automatic, expected) => {
  expect(await textOfOffice("odt", text(body, { automatic }))).toEqual({ text: expected, cut: false });
});

it("headings of an OpenDocument text are numbered", async () => {
  const level = (at: number, more: string) =>
    `<text:outline-level-style text:level="${at}" style:num-format="1"${more}/>`;
  const styles = `<office:styles><text:outline-style>${level(1, ' style:num-suffix="."')}${level(2, ' text:display-levels="2"')}</text:outline-style></office:styles>`;
  const h = (at: number, words: string, more = "") =>
    `<text:h text:outline-level="${at}"${more}>${words}</text:h>`;
  const body =
    h(1, "Aim") +
    h(2, "Now") +
    h(2, "Then") +
    h(1, "Plain", ' text:is-list-header="true"') +
    h(1, "End") +
    h(2, "Last");
  expect((await textOfOffice("odt", text(body, { styles }))).text).toBe(
    "1. Aim\n1.1 Now\n1.2 Then\nPlain\n2. End\n2.1 Last",
  );
});
