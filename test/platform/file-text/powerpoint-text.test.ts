import { expect, it } from "vitest";
import { line, namespaces, powerpoint, type Slide, shape, wordPart } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const slide = (shapes: string, more: Partial<Slide> = {}): Slide => ({ shapes, ...more });
const one = (shapes: string, more: Partial<Slide> = {}) => powerpoint([slide(shapes, more)]);
const auto = (type: string, more = "") => `<a:pPr${more}><a:buAutoNum type="${type}"/></a:pPr>`;
const cell = (words: string, more = "") => `<a:tc${more}><a:txBody>${line(words)}</a:txBody></a:tc>`;
const table = (...rows: string[]) =>
  `<p:graphicFrame><a:tbl>${rows.map((cells) => `<a:tr>${cells}</a:tr>`).join("")}</a:tbl></p:graphicFrame>`;

const presentations: [what: string, file: Buffer, text: string][] = [
  [
    "slides in their own order",
    powerpoint([slide(shape(line("First"))), slide(shape(line("Second"))), slide(shape(line("Third")))]),
    "First\n\nSecond\n\nThird",
  ],
  [
    "a hidden slide",
    powerpoint([
      slide(shape(line("First"))),
      slide(shape(line("gone")), { attributes: ' show="0"', notes: shape(line("gone too")) }),
    ]),
    "First",
  ],
  [
    "notes",
    powerpoint([
      slide(shape(line("Title")), {
        notes:
          shape("", { placeholder: "sldImg" }) +
          shape(line("Say this"), { placeholder: "body" }) +
          shape(line("1"), { placeholder: "sldNum" }),
      }),
      slide(shape(line("Next"))),
    ]),
    "Title\nSay this\n\nNext",
  ],
  [
    "what stands on every slide",
    one(
      shape(line("Title"), { placeholder: "title" }) +
        shape(line("Council"), { placeholder: "ftr" }) +
        shape(line("May"), { placeholder: "dt" }) +
        shape(line("3"), { placeholder: "sldNum" }),
    ),
    "Title",
  ],
  ["a hidden shape", one(shape(line("a")) + shape(line("gone"), { properties: ' hidden="1"' })), "a"],
  [
    "a group",
    one(
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name="g"/></p:nvGrpSpPr>${shape(line("a"))}${shape(line("b"))}</p:grpSp>`,
    ),
    "a\nb",
  ],
  [
    "a hidden group",
    one(
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name="g" hidden="1"/></p:nvGrpSpPr>${shape(line("gone"))}</p:grpSp>${shape(line("b"))}`,
    ),
    "b",
  ],
  [
    "runs, breaks and fields",
    one(
      shape(
        '<a:p><a:r><a:t>a </a:t></a:r><a:r><a:t>b</a:t></a:r><a:br/><a:fld id="x" type="datetime"><a:t>1 May</a:t></a:fld></a:p>',
      ),
    ),
    "a b\n1 May",
  ],
  ["numbers", one(shape(line("a", auto("arabicPeriod")) + line("b", auto("arabicPeriod")))), "1. a\n2. b"],
  [
    "numbers on two levels",
    one(
      shape(
        line("a", auto("romanUcPeriod")) +
          line("b", auto("alphaLcParenBoth", ' lvl="1"')) +
          line("c", auto("alphaLcParenBoth", ' lvl="1"')) +
          line("d", auto("romanUcPeriod")),
      ),
    ),
    "I. a\n(a) b\n(b) c\nII. d",
  ],
  [
    "numbers from five on",
    one(shape(line("a", '<a:pPr><a:buAutoNum type="arabicParenR" startAt="5"/></a:pPr>'))),
    "5) a",
  ],
  [
    "numbers that a line without one ends",
    one(shape(line("a", auto("arabicPeriod")) + line("b") + line("c", auto("arabicPeriod")))),
    "1. a\nb\n1. c",
  ],
  [
    "bullets",
    one(
      shape(
        line("a", '<a:pPr><a:buFont typeface="Wingdings"/><a:buChar char="ü"/></a:pPr>') +
          line("b", '<a:pPr><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>') +
          line("c", "<a:pPr><a:buBlip/></a:pPr>"),
      ),
    ),
    "✓ a\n• b\nc",
  ],
  [
    "numbers of a whole box",
    one(
      shape(
        `<a:lstStyle><a:lvl1pPr><a:buAutoNum type="arabicPeriod"/></a:lvl1pPr></a:lstStyle>${line("a")}${line("b")}${line("c", "<a:pPr><a:buNone/></a:pPr>")}`,
      ),
    ),
    "1. a\n2. b\nc",
  ],
  ["a table", one(table(cell("Area") + cell("North"), cell("") + cell("4"))), "Area\tNorth\n\t4"],
  [
    "merged cells",
    one(
      table(
        cell("both", ' gridSpan="2"') + cell("x", ' hMerge="1"') + cell("c"),
        cell("y", ' vMerge="1"') + cell("d"),
      ),
    ),
    "both\t\tc\n\td",
  ],
  [
    "a shape for newer and older programs",
    one(
      `<mc:AlternateContent><mc:Choice Requires="p14">${shape(line("once"))}</mc:Choice><mc:Fallback>${shape(line("once"))}</mc:Fallback></mc:AlternateContent>`,
    ),
    "once",
  ],
  [
    "a diagram",
    powerpoint(
      [
        slide(`<p:graphicFrame><dgm:relIds r:dm="d"/></p:graphicFrame>`, {
          links: [{ id: "d", type: "diagramData", target: "../d.xml" }],
        }),
      ],
      {
        more: {
          "ppt/d.xml": wordPart("x", `<dgm:t>${line("Refer")}</dgm:t><dgm:t>${line("Assess")}</dgm:t>`),
        },
      },
    ),
    "Refer\nAssess",
  ],
  [
    "a chart",
    powerpoint(
      [
        slide(`<p:graphicFrame><c:chart r:id="c"/></p:graphicFrame>`, {
          links: [{ id: "c", type: "chart", target: "../c.xml" }],
        }),
      ],
      {
        more: {
          "ppt/c.xml": wordPart(
            "x",
            `<c:title><c:tx><c:rich>${line("Waits")}</c:rich></c:tx></c:title><c:ser><c:tx><c:strRef><c:f>Sheet1!B1</c:f><c:strCache><c:pt><c:v>North</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt><c:v>May</c:v></c:pt><c:pt><c:v>June</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numCache><c:pt><c:v>41</c:v></c:pt></c:numCache></c:val></c:ser>`,
          ),
        },
      },
    ),
    "Waits\nNorth\nMay\nJune",
  ],
  ["strict names", powerpoint([slide(shape(line("a")))], { ns: namespaces.strict }), "a"],
  [
    "comments",
    powerpoint(
      [slide(shape(line("a")), { links: [{ id: "c", type: "comments", target: "../comments/c.xml" }] })],
      { more: { "ppt/comments/c.xml": wordPart("cmLst", "<p:text>no</p:text>") } },
    ),
    "a",
  ],
];

it.each(presentations)("text of a presentation with %s", async (_what, file, text) => {
  expect(await textOfOffice("powerpoint", file)).toEqual({ text, cut: false });
});
