import { expect, it } from "vitest";
import { p, r, row, word } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

type Example = [what: string, file: Buffer, text: string];

const signs: Example[] = [
  ["hyphens that do not break", word(p("5", "<w:r><w:noBreakHyphen/></w:r>", "16")), "5-16"],
  ["hyphens that may break", word(p("co", "<w:r><w:softHyphen/></w:r>", "produce")), "coproduce"],
  ["the same as signs", word(p("5\u201116 co\u00adproduce")), "5-16 coproduce"],
  ["spaces that do not break", word(p("20\u00a0weeks, 4\u202fplans")), "20 weeks, 4 plans"],
  [
    "the mark of a note that is typed by hand, behind a year",
    word(p("In 2019", r("12", '<w:vertAlign w:val="superscript"/>'), " it was late")),
    "In 2019¹² it was late",
  ],
  ["a power", word(p("10", r("3", '<w:vertAlign w:val="superscript"/>'))), "10³"],
  [
    "raised letters, and figures behind a word",
    word(
      p(
        "1",
        r("st", '<w:vertAlign w:val="superscript"/>'),
        " m",
        r("2", '<w:vertAlign w:val="superscript"/>'),
      ),
    ),
    "1st m2",
  ],
  ["lowered figures", word(p("10", r("2", '<w:vertAlign w:val="subscript"/>'))), "102"],
  ["signs that show nothing", word(p("a\u200bb\ufeffc")), "abc"],
  ["tabs", word(p("a", "<w:r><w:tab/><w:ptab/></w:r>", "b")), "a\t\tb"],
  [
    "tab stops, which are none",
    word(p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>', "a")),
    "a",
  ],
  [
    "line, page and column breaks",
    word(p("a", '<w:r><w:br/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>')),
    "a\nb\nc\nd",
  ],
  ["a tick of Wingdings", word(p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', " done")), "✓ done"],
  ["an arrow of Symbol", word(p('<w:r><w:sym w:font="Symbol" w:char="F0AE"/></w:r>')), "→"],
  ["words in a font of signs", word(p(r("ü", '<w:rFonts w:ascii="Wingdings"/>'), " done")), "✓ done"],
  ["a bullet of the private use area", word(p("\uf0b7 first")), "• first"],
  ["a sign of a usual font", word(p('<w:r><w:sym w:font="Arial" w:char="00BD"/></w:r>')), "½"],
  ["line ends of the file itself", word("<w:p><w:r><w:t>one\n   two</w:t></w:r></w:p>"), "one two"],
  [
    "phonetic guides",
    word(
      p(
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      ),
    ),
    "漢字",
  ],
  [
    "a formula",
    word(
      p(
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
      ),
    ),
    "1/2",
  ],
];

const controls: Example[] = [
  [
    "a content control",
    word(
      `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p("Answer")}</w:sdtContent></w:sdt>`,
    ),
    "Answer",
  ],
  ["a control in a line", word(p("a ", `<w:sdt><w:sdtContent>${r("b")}</w:sdtContent></w:sdt>`)), "a b"],
  [
    "a control around a row",
    word(`<w:tbl><w:sdt><w:sdtContent>${row("a", "b")}</w:sdtContent></w:sdt></w:tbl>`),
    "a\tb",
  ],
  ["a simple field", word(p(`<w:fldSimple w:instr=" DATE ">${r("3 May 2026")}</w:fldSimple>`)), "3 May 2026"],
  [
    "a field in runs",
    word(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "7",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        " of",
      ),
    ),
    "7 of",
  ],
  [
    "a field inside the instruction of another",
    word(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> X </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "inner",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "outer",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    "outer",
  ],
  ["a link", word(p("see ", `<w:hyperlink r:id="x">${r("the offer")}</w:hyperlink>`)), "see the offer"],
  [
    "a ticked box",
    word(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        " Yes",
      ),
    ),
    "☒ Yes",
  ],
  [
    "a chosen entry",
    word(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="North"/><w:listEntry w:val="South"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    "South",
  ],
];

const tables: Example[] = [
  [
    "cells and rows",
    word(`<w:tbl>${row("Measure", "2025")}${row("Plans", "41%")}</w:tbl>`),
    "Measure\t2025\nPlans\t41%",
  ],
  ["empty cells", word(`<w:tbl>${row("a", "", "c")}${row("", "e", "")}</w:tbl>`), "a\t\tc\n\te"],
  [
    "a first cell that is empty",
    word(`<w:tbl>${row("", "North")}${row("Plans", "4")}</w:tbl>`),
    "\tNorth\nPlans\t4",
  ],
  [
    "a cell over two columns",
    word(`<w:tbl>${row(`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("both")}</w:tc>`, "c")}</w:tbl>`),
    "both\t\tc",
  ],
  [
    "a cell over two rows",
    word(
      `<w:tbl>${row(`<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p("both")}</w:tc>`, "b")}${row(`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p("unseen")}</w:tc>`, "d")}</w:tbl>`,
    ),
    "both\tb\n\td",
  ],
  [
    "columns before a row",
    word(`<w:tbl>${row("a", "b")}${row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', "c")}</w:tbl>`),
    "a\tb\n\tc",
  ],
  [
    "paragraphs in a cell that another follows",
    word(`<w:tbl>${row(p("one") + p("two"), "b")}</w:tbl>`),
    "one two\tb",
  ],
  ["paragraphs in the last cell", word(`<w:tbl>${row("Aim", p("one") + p("two"))}</w:tbl>`), "Aim\tone\ntwo"],
  [
    "a tab in a cell",
    word(`<w:tbl>${row(`<w:tc>${p("a", "<w:r><w:tab/></w:r>", "b")}</w:tc>`, "c")}</w:tbl>`),
    "a b\tc",
  ],
  [
    "a table in a cell",
    word(`<w:tbl>${row(`<w:tc><w:tbl>${row("a", "b")}${row("c", "d")}</w:tbl>${p("")}</w:tc>`)}</w:tbl>`),
    "a\tb\nc\td",
  ],
  ["text around it", word(`${p("before")}<w:tbl>${row("a")}</w:tbl>${p("after")}`), "before\na\nafter"],
];

it.each([signs, controls, tables].flat())("text of a Word document with %s", async (_what, file, text) => {
  expect(await textOfOffice("word", file)).toEqual({ text, cut: false });
});
