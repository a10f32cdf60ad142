import { expect, it } from "vitest";
import { namespaces, p, r, row, word, wordPart } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

type Example = [what: string, file: Buffer, text: string];

const del = (inside: string) => `<w:del w:id="1" w:author="Pat Example">${inside}</w:del>`;
const style = (id: string, inside: string, type = "paragraph") =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
const hidden = "<w:rPr><w:vanish/></w:rPr>";

const note = (kind: string, id: string, words: string) =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>`, ` ${words}`)}</w:${kind}>`;
const refer = (kind: string, id: string, more = "") => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const pages: Example[] = [
  [
    "a footnote",
    word(p("Nine weeks", refer("footnote", "2"), ".") + p("Next."), {
      parts: { footnotes: note("footnote", "2", "Of 40.") },
    }),
    "Nine weeks[1].\n[1] Of 40.\nNext.",
  ],
  [
    "two of them, and their line",
    word(p("a", refer("footnote", "3"), refer("footnote", "2")), {
      parts: {
        footnotes: `<w:footnote w:type="separator" w:id="-1">${p("---")}</w:footnote>${note("footnote", "2", "two")}${note("footnote", "3", "three")}`,
      },
    }),
    "a[1][2]\n[1] three\n[2] two",
  ],
  [
    "an endnote",
    word(p("a", refer("endnote", "1")), { parts: { endnotes: note("endnote", "1", "end") } }),
    "a[i]\n[i] end",
  ],
  [
    "a note in a table",
    word(`<w:tbl>${row(`<w:tc>${p("a", refer("footnote", "1"))}</w:tc>`, "b")}${row("c", "d")}</w:tbl>`, {
      parts: { footnotes: note("footnote", "1", "n") },
    }),
    "a[1]\tb\nc\td\n[1] n",
  ],
  [
    "a note with a mark of its own",
    word(p("a", refer("footnote", "1", ' w:customMarkFollows="1"'), "*"), {
      parts: { footnotes: note("footnote", "1", "* n") },
    }),
    "a*\n* n",
  ],
  [
    "a deleted note",
    word(p("a", del(refer("footnote", "1"))), { parts: { footnotes: note("footnote", "1", "n") } }),
    "a",
  ],
];
const header = (name: string, words: string) => ({ [`word/${name}.xml`]: wordPart("hdr", p(words)) });
const refTo = (id: string, type = "default", kind = "header") =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const headerLink = (id: string) => ({ id, type: "header", target: `${id}.xml` });
const headers: Example[] = [
  [
    "a header, once",
    word(`${p("a")}<w:sectPr>${refTo("h1")}${refTo("h2", "default", "footer")}</w:sectPr>`, {
      more: { ...header("h1", "Exampleshire"), ...header("h2", "Exampleshire") },
      moreLinks: [headerLink("h1"), headerLink("h2")],
    }),
    "a\nExampleshire",
  ],
  [
    "page numbers",
    word(`${p("a")}<w:sectPr>${refTo("h1")}</w:sectPr>`, {
      more: header("h1", "Page 3 of 12"),
      moreLinks: [headerLink("h1")],
    }),
    "a",
  ],
  [
    "a header of a first page that is none",
    word(`${p("a")}<w:sectPr>${refTo("h1", "first")}</w:sectPr>`, {
      more: header("h1", "gone"),
      moreLinks: [headerLink("h1")],
    }),
    "a",
  ],
  [
    "a header of a first page",
    word(`${p("a")}<w:sectPr>${refTo("h1", "first")}<w:titlePg/></w:sectPr>`, {
      more: header("h1", "first"),
      moreLinks: [headerLink("h1")],
    }),
    "a\nfirst",
  ],
  [
    "a header that no section has",
    word(p("a"), { more: header("h1", "gone"), moreLinks: [headerLink("h1")] }),
    "a",
  ],
];

const inStrict = namespaces.strict;
const otherPrefix = (xml: string) => xml.replaceAll("w:", "ns0:").replaceAll("xmlns:w=", "xmlns:ns0=");
const kinds: Example[] = [
  ["strict", word(p("Strict"), { ns: inStrict }), "Strict"],
  [
    "strict, with styles",
    word(p("a", r("b", '<w:rStyle w:val="H"/>')), {
      ns: inStrict,
      parts: { styles: style("H", hidden, "character") },
    }),
    "a",
  ],
  [
    "another prefix",
    word("", { more: { "word/document.xml": otherPrefix(wordPart("document", p("Other"))) } }),
    "Other",
  ],
  [
    "no prefix",
    word("", {
      more: {
        "word/document.xml": `<document xmlns="${namespaces.transitional.word}"><body><p><r><t>None</t></r></p></body></document>`,
      },
    }),
    "None",
  ],
  [
    "a prefix that changes inside",
    word(`<x:p xmlns:x="${namespaces.transitional.word}"><x:r><x:t>Inner</x:t></x:r></x:p>`),
    "Inner",
  ],
  [
    "words of another namespace",
    word(`${p("a")}<w:foo xmlns:w="urn:other"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:foo>`),
    "a",
  ],
  [
    "UTF-16",
    word("", {
      more: {
        "word/document.xml": Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(wordPart("document", p("Zoë")).replace("UTF-8", "UTF-16"), "utf16le"),
        ]),
      },
    }),
    "Zoë",
  ],
  [
    "Latin letters declared",
    word("", {
      more: {
        "word/document.xml": Buffer.from(
          wordPart("document", p("Zoë")).replace("UTF-8", "ISO-8859-1"),
          "latin1",
        ),
      },
    }),
    "Zoë",
  ],
];

it.each([pages, headers, kinds].flat())("text of a Word document with %s", async (_what, file, text) => {
  expect(await textOfOffice("word", file)).toEqual({ text, cut: false });
});

it("text of a Word document is kept up to so much, and says so", async () => {
  const long = word(p("a".repeat(500)).repeat(10));
  const taken = await textOfOffice("word", long, 1_000);
  expect(taken.cut).toBe(true);
  expect(taken.text.length).toBeLessThanOrEqual(1_000);
});

it("a Word document whose elements are nested without end is not read", async () => {
  const nested = word(`${"<w:tbl><w:tr><w:tc>".repeat(3_000)}${"</w:tc></w:tr></w:tbl>".repeat(3_000)}`);
  await expect(textOfOffice("word", nested)).rejects.toThrow("nested too deeply");
});

it.each([
  "<w:r><w:t>a </w:t></w:r>",
  '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>',
])("a Word document takes no more work than it is long: %s", async (run) => {
  const spent = async (times: number) => {
    const file = word(`<w:p>${run.repeat(times)}</w:p>`);
    const before = process.cpuUsage().user;
    await textOfOffice("word", file);
    return (process.cpuUsage().user - before) / 1000;
  };
  await spent(20_000);
  const [once, fourTimes] = [await spent(20_000), await spent(80_000)];
  expect(fourTimes).toBeLessThan(once * 10 + 200);
});
