import { expect, it } from "vitest";
import {
  cellFormats,
  excel,
  line,
  p,
  powerpoint,
  r,
  row,
  shape,
  word,
} from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const cell = (ref: string, inside: string, attributes = "") => `<c r="${ref}"${attributes}>${inside}</c>`;
const sheetRow = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
/** Google Docs wraps what was commented on or suggested in controls of its own. */
const control = (inside: string, properties = '<w:tag w:val="goog_rdk_0"/>') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const field = (data: string, instruction: string, result = "") =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>${result === "" ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

it.each<[string, Buffer, string]>([
  [
    "Google Sheets, whose own functions are written around what they came to",
    excel(
      sheetRow(
        1,
        cell("A1", '<f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(B1:C9)"),"North")</f><v>North</v>', ' t="str"'),
        cell("B1", '<f t="shared" ref="B1:B2" si="1">C1*2</f><v>4</v>'),
      ) +
        sheetRow(
          2,
          cell("B2", '<f t="shared" si="1"/><v>8</v>'),
          cell("C2", '<f t="array" ref="C2:C3">ROW(A1:A2)</f><v>1</v>'),
          cell("D2", "<v>1</v>", ' t="b"'),
        ),
    ),
    "North\t4\n\t8\t1\tTRUE",
  ],
  [
    "Google Sheets, whose links are formulas",
    excel(
      sheetRow(
        1,
        cell("A1", '<f>HYPERLINK("https://example.org","Local offer")</f><v>Local offer</v>', ' t="str"'),
      ),
    ),
    "Local offer",
  ],
  [
    "LibreOffice, which says what is usual",
    excel(
      `<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cell("A1", "<v>46143</v>", ' s="1" t="n"')}${cell("B1", '<f aca="false">SUM(A4:B4)*1000</f><v>42000</v>', ' s="2" t="n"')}${cell("C1", "<v>1</v>", ' s="3" t="b"')}${cell("D1", '<f aca="false">1/0</f><v>#DIV/0!</v>', ' t="e"')}</row>`,
      { styles: cellFormats(0, "d\\ mmmm\\ yyyy", "#,##0", '"TRUE";"TRUE";"FALSE"') },
    ),
    "1 May 2026\t42,000\tTRUE\t#DIV/0!",
  ],
  [
    "Numbers, each of whose tables is a sheet",
    excel(
      [
        {
          name: "Sheet 1 - Waiting times",
          rows: sheetRow(1, cell("A1", "<is><t>North</t></is>", ' t="inlineStr"')),
        },
        { name: "Sheet 1 - Places", rows: sheetRow(1, cell("A1", "<v>0.58</v>", ' s="1"')) },
      ],
      { styles: cellFormats(0, 9) },
    ),
    "Sheet 1 - Waiting times\nNorth\n\nSheet 1 - Places\n58%",
  ],
  [
    "WPS, whose pictures in cells are formulas",
    excel(
      sheetRow(
        1,
        cell("A1", '<f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>', ' t="str"'),
        cell("B1", "<v>3</v>"),
      ),
    ),
    "\t3",
  ],
  [
    "Excel, whose newer kinds of values have a note of what they are",
    excel(
      sheetRow(
        1,
        cell("A1", "<v>#VALUE!</v>", ' t="e" vm="1"'),
        cell("B1", "<v>2026-05-01T00:00:00</v>", ' t="d" s="1"'),
      ),
      {
        styles: cellFormats(0, 14),
      },
    ),
    "#VALUE!\t01/05/2026",
  ],
])("a workbook of %s is read as it shows", async (_what, file, text) => {
  expect((await textOfOffice("excel", file)).text).toBe(text);
});

it.each<[string, Buffer, string]>([
  [
    "Google Docs, with suggestions in controls",
    word(
      control(
        p(
          control(`<w:ins w:id="0" w:author="Jo">${r("added ")}</w:ins>`),
          control('<w:del w:id="1" w:author="Jo"><w:r><w:delText>gone</w:delText></w:r></w:del>'),
          r("kept"),
        ),
      ),
    ),
    "added kept",
  ],
  [
    "Google Docs, with controls around a table, a row, a cell and its paragraph",
    word(
      control(`<w:tbl>${row("a", "b")}</w:tbl>`) +
        `<w:tbl>${control(row("c", "d"))}<w:tr>${control(`<w:tc>${p("e")}</w:tc>`)}<w:tc>${control(p("f"))}</w:tc></w:tr></w:tbl>`,
    ),
    "a\tb\nc\td\ne\tf",
  ],
  [
    "Word, filled in by controls",
    word(
      p(
        control(r("Amber"), '<w:dropDownList><w:listItem w:displayText="Red" w:value="r"/></w:dropDownList>'),
      ) +
        p(control(r("01/05/2026"), '<w:date w:fullDate="2026-05-01T00:00:00Z"/>')) +
        p(control(r("☒")), " agreed"),
    ),
    "Amber\n01/05/2026\n☒ agreed",
  ],
  [
    "Word of long ago, filled in by fields",
    word(
      p(field('<w:name w:val="t"/><w:textInput/>', "FORMTEXT", "typed"), " here") +
        p(field("<w:checkBox><w:checked/></w:checkBox>", "FORMCHECKBOX"), " yes") +
        p(
          field(
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Amber"/></w:ddList>',
            "FORMDROPDOWN",
          ),
        ),
    ),
    "typed here\n☒ yes\nAmber",
  ],
  [
    "Word, with smart tags, marks of XML and directions",
    word(
      p(
        `<w:smartTag w:uri="x" w:element="place">${r("London")}</w:smartTag>`,
        `<w:customXml w:element="x">${r(" marked")}</w:customXml>`,
        `<w:bdo w:val="rtl">${r(" one")}</w:bdo>`,
        `<w:dir w:val="rtl">${r(" two")}</w:dir>`,
      ),
    ),
    "London marked one two",
  ],
])("a document of %s is read as it shows", async (_what, file, text) => {
  expect((await textOfOffice("word", file)).text).toBe(text);
});

it("slides of Google, whose bullets each paragraph has", async () => {
  const bulleted = line(
    "Point",
    '<a:pPr marL="457200" lvl="0" indent="-342900"><a:buSzPts val="1800"/><a:buChar char="●"/></a:pPr>',
  );
  const plain = line("Title", '<a:pPr marL="0" lvl="0" indent="0"><a:buNone/></a:pPr>');
  const file = powerpoint([{ shapes: shape(plain, { placeholder: "title" }) + shape(bulleted) }]);
  expect((await textOfOffice("powerpoint", file)).text).toBe("Title\n● Point");
});
