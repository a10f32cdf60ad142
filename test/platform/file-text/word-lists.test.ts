import { expect, it } from "vitest";
import { p, r, word } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const startAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const numbered = (id: number, at: number, more = "") =>
  `<w:pPr>${more}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
/** A paragraph of list 1, unless it says otherwise. */
const item = (words: string, at = 0, list = 1) => p(numbered(list, at), r(words));
const legal = abstract(
  0,
  level(0, "decimal", "%1."),
  level(1, "decimal", "%1.%2"),
  level(2, "lowerRoman", "(%3)"),
);
const one = (format: string, text = "%1.", more = "") =>
  abstract(0, level(0, format, text, more)) + num(1, 0);

const lists: [what: string, body: string, numbering: string, text: string][] = [
  ["plain numbers", item("a") + item("b"), one("decimal"), "1. a\n2. b"],
  ["letters", item("a") + item("b"), one("lowerLetter", "%1)"), "a) a\nb) b"],
  [
    "capital letters after Z",
    Array.from({ length: 27 }, () => item("x")).join(""),
    one("upperLetter"),
    `${Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(65 + at)}. x`).join("\n")}\nAA. x`,
  ],
  [
    "Roman numbers",
    item("a") + item("b") + item("c") + item("d"),
    one("lowerRoman", "(%1)"),
    "(i) a\n(ii) b\n(iii) c\n(iv) d",
  ],
  ["capital Roman numbers", item("a"), one("upperRoman", "Part %1:"), "Part I: a"],
  ["numbers with a nought", item("a"), one("decimalZero", "%1"), "01 a"],
  ["ordinal numbers", item("a") + item("b"), one("ordinal", "%1"), "1st a\n2nd b"],
  ["numbers in words", item("a"), one("ordinalText", "%1:"), "First: a"],
  ["a bullet of Symbol", item("a"), one("bullet", "\uf0b7"), "• a"],
  [
    "a bullet of Wingdings",
    item("a"),
    one("bullet", "\uf0fc", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
    "✓ a",
  ],
  ["the bullet of the second level", item("a"), one("bullet", "o"), "◦ a"],
  ["a dash", item("a"), one("bullet", "–"), "– a"],
  ["no number", item("a"), one("none", ""), "a"],
  [
    "levels",
    item("a") + item("b", 1) + item("c", 1) + item("d", 2) + item("e") + item("f", 1),
    legal + num(1, 0),
    "1. a\n1.1 b\n1.2 c\n(i) d\n2. e\n2.1 f",
  ],
  ["a level whose upper one never came", item("a", 1), legal + num(1, 0), "1.1 a"],
  [
    "a level that does not begin anew",
    item("a") + item("b", 1) + item("c") + item("d", 1),
    abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')) +
      num(1, 0),
    "1. a\n1 b\n2. c\n2 d",
  ],
  [
    "legal numbers below Roman ones",
    item("a") + item("b", 1),
    abstract(0, level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0),
    "I a\n1.1 b",
  ],
  [
    "two lists of one kind, which go on",
    item("a") + item("b", 0, 2),
    legal + num(1, 0) + num(2, 0),
    "1. a\n2. b",
  ],
  [
    "a list that starts again",
    item("a") + item("b") + item("c", 0, 2) + item("d", 0, 2),
    legal + num(1, 0) + num(2, 0, startAt(0, 1)),
    "1. a\n2. b\n1. c\n2. d",
  ],
  ["a list that starts at five", item("a"), legal + num(1, 0, startAt(0, 5)), "5. a"],
  [
    "a list with a level of its own",
    item("a"),
    legal + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`),
    "A) a",
  ],
  [
    "a list numbered by a list style",
    item("a"),
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="S"/>${level(0, "decimal", "%1)")}</w:abstractNum>${num(1, 0)}`,
    "1) a",
  ],
  ["a paragraph taken out of its list", item("a") + p(numbered(0, 0), "b"), one("decimal"), "1. a\nb"],
  ["a paragraph between", item("a") + p("b") + item("c"), one("decimal"), "1. a\nb\n2. c"],
  [
    "a deleted item",
    item("a") +
      p(
        `<w:pPr><w:rPr><w:del w:id="1"/></w:rPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
        '<w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del>',
      ) +
      item("b"),
    one("decimal"),
    "1. a\n2. b",
  ],
  [
    "a hidden item",
    item("a") +
      p(
        `<w:pPr><w:rPr><w:vanish/></w:rPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
        r("x", "<w:vanish/>"),
      ) +
      item("b"),
    one("decimal"),
    "1. a\n2. b",
  ],
  ["a list that is not described", item("a", 0, 9), one("decimal"), "a"],
];

it.each(lists)("a Word list with %s is numbered as it is printed", async (_what, body, numbering, text) => {
  expect(await textOfOffice("word", word(body, { parts: { numbering } }))).toEqual({ text, cut: false });
});

it("headings are numbered by their styles", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>`;
  const styled = (style: string, words: string, more = "") =>
    p(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`, words);
  const file = word(
    styled("H1", "Aim") +
      styled("H2", "Now") +
      styled("Own", "Then") +
      styled("H1", "Plain", '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled("H1", "End"),
    { parts: { styles, numbering: legal + num(1, 0) } },
  );
  expect((await textOfOffice("word", file)).text).toBe("1. Aim\n1.1 Now\n1.2 Then\nPlain\n2. End");
});

it("a list whose description is missing altogether is numbered all the same", async () => {
  expect((await textOfOffice("word", word(item("a") + item("b")))).text).toBe("1. a\n2. b");
});
