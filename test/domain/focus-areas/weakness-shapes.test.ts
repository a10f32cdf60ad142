import { describe, expect, it } from "vitest";
import { readWeaknesses } from "#app/domain/focus-areas/read-weaknesses.server.ts";

const joint =
  "Weak joint commissioning across education, health and care that has not improved since the last inspection";
const voice = "Poor co-production with parents and carers";
const plans = "Too many plans are late, and their quality is poor";
const three = [joint, voice, plans];

/** The three as they stand in a letter whose lines are full after some 60 characters. */
const [jointStart, jointEnd] = [
  "Weak joint commissioning across education, health and care that has",
  "not improved since the last inspection",
];
const bulleted = (sign: string) => `${sign}${jointStart}\n${jointEnd}\n${sign}${voice}\n${sign}${plans}`;
const counted = (marks: readonly string[]) =>
  `${marks[0]}${jointStart}\n${jointEnd}\n${marks[1]}${voice}\n${marks[2]}${plans}`;

/** How the three were pasted. The table grows with every shape that is met. */
const shapes: [shape: string, pasted: string][] = [
  ...["\uf0d8 ", "\uf0b7\t", "\uf0a7 ", "\uf0fc\t", "\uf076 ", "\ue000 "].map((sign): [string, string] => [
    `a sign of Word's own: ${JSON.stringify(sign)}`,
    bulleted(sign),
  ]),
  ...[
    "➢ ",
    "→ ",
    "⇒ ",
    "► ",
    "▶ ",
    "▸ ",
    "○ ",
    "◯ ",
    "o ",
    "o\t",
    "● ",
    "❖ ",
    "❑ ",
    "✓ ",
    "✔ ",
    "✔\ufe0f ",
    "☑ ",
    "✅ ",
    "👉 ",
    "✱ ",
    "⬤ ",
    "❉ ",
    "・",
    "‧ ",
    "~ ",
  ].map((sign): [string, string] => [`a bullet: ${sign}`, bulleted(sign)]),
  ...["- ", "-\t", "– ", "— ", "* ", "+ ", "> ", "» ", "Ø ", "ü ", "v\t", "q ", "n ", "§ ", "l\t"].map(
    (sign): [string, string] => [`a sign: ${sign}`, bulleted(sign)],
  ),
  ...["− ", "−\t", "―  ", "‒ ", "－", "−"].map((sign): [string, string] => [
    `a minus or bar: ${sign}`,
    bulleted(sign),
  ]),
  ["words and colons", counted(["One: ", "Two: ", "Three: "])],
  ["firstly and secondly", counted(["Firstly, ", "Secondly, ", "Thirdly, "])],
  ["first and second", counted(["First – ", "Second – ", "Third – "])],
  ["No. 1", counted(["No. 1 ", "No. 2 ", "No. 3 "])],
  ["Number 1:", counted(["Number 1: ", "Number 2: ", "Number 3: "])],
  ["so many of so many", counted(["1/3 ", "2/3 ", "3/3 "])],
  ["so many of so many in words", counted(["1 of 3: ", "2 of 3: ", "3 of 3: "])],
  ["wide numbers", counted(["１． ", "２． ", "３． "])],
  ...[
    "Significant area of weakness",
    "Workstream",
    "Work stream",
    "Outcome",
    "Objective",
    "Strand",
    "Key outcome",
  ].map((name): [string, string] => [
    `${name} 1 –`,
    counted([`${name} 1 – `, `${name} 2 – `, `${name} 3 – `]),
  ]),
  ["letters of names", counted(["Weakness A: ", "Weakness B: ", "Weakness C: "])],
  [
    "signs of a reply",
    bulleted("• ")
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n"),
  ],
  [
    "signs of a reply to a reply",
    counted(["1. ", "2. ", "3. "])
      .split("\n")
      .map((line) => `> > ${line}`)
      .join("\n"),
  ],
  ["and with a comma", `• ${joint};\n• ${voice}; and,\n• ${plans}`],
  ["numbers and full stops", counted(["1. ", "2. ", "3. "])],
  ["numbers and brackets", counted(["1) ", "2) ", "3) "])],
  ["numbers within brackets", counted(["(1) ", "(2) ", "(3) "])],
  ["numbers and tabs", counted(["1\t", "2\t", "3\t"])],
  ["numbers and spaces", counted(["1 ", "2 ", "3 "])],
  ["numbers and colons", counted(["1: ", "2: ", "3: "])],
  ["numbers and brackets behind full stops", counted(["1.) ", "2.) ", "3.) "])],
  ["numbers and hyphens", counted(["1- ", "2- ", "3- "])],
  ["numbers and slashes", counted(["1/ ", "2/ ", "3/ "])],
  ["numbers within square brackets", counted(["[1] ", "[2] ", "[3] "])],
  ["numbers behind a hash", counted(["#1 ", "#2 ", "#3 "])],
  ["ordinals", counted(["1st: ", "2nd: ", "3rd: "])],
  ["their number of so many", counted(["Weakness 1 of 3: ", "Weakness 2 of 3: ", "Weakness 3 of 3: "])],
  ["headings of Markdown", `# ${joint}\n\n# ${voice}\n\n# ${plans}`],
  ["numbered headings of Markdown", `## 1. ${joint}\n\n## 2. ${voice}\n\n## 3. ${plans}`],
  ["a plan's own numbers", counted(["W1 ", "W2 ", "W3 "])],
  ["a plan's own numbers and colons", counted(["ASW 1: ", "ASW 2: ", "ASW 3: "])],
  ["priority areas", counted(["Priority Area 1 – ", "Priority Area 2 – ", "Priority Area 3 – "])],
  ["key lines of enquiry", counted(["KLOE 1 ", "KLOE 2 ", "KLOE 3 "])],
  ["hyphens without a space", bulleted("-")],
  ["dashes without a space", bulleted("—")],
  ["numbers of two chapters", counted(["1.1 ", "1.2 ", "2.1 "])],
  ["boxes to tick, as Markdown", bulleted("- [ ] ")],
  [
    "a table, as Markdown",
    `| No | Weakness |\n|---|:--|\n${three.map((text, at) => `| ${at + 1} | ${text} |`).join("\n")}`,
  ],
  ["bold type, as Markdown", three.map((text) => `* **${text}**`).join("\n")],
  [
    "lines before a signature",
    `The areas of weakness are:\n${three.join("\n")}\nYours sincerely\n\nJo Bloggs`,
  ],
  ["numbers and dashes", counted(["1 – ", "2 – ", "3 – "])],
  ["numbers with paragraphs' numbers", counted(["4.1 ", "4.2 ", "4.3 "])],
  ["numbers in rings", counted(["① ", "② ", "③ "])],
  ["filled rings", counted(["❶ ", "❷ ", "❸ "])],
  ["keycaps", counted(["1️⃣ ", "2️⃣ ", "3️⃣ "])],
  ["letters and brackets", counted(["(a) ", "(b) ", "(c) "])],
  ["letters and tabs", counted(["a\t", "b\t", "c\t"])],
  ["roman numbers", counted(["i. ", "ii. ", "iii. "])],
  ["roman numbers in brackets", counted(["(i) ", "(ii) ", "(iii) "])],
  ["Weakness 1:", counted(["Weakness 1: ", "Weakness 2: ", "Weakness 3: "])],
  ["Weakness 1 and no sign", counted(["Weakness 1 ", "Weakness 2 ", "Weakness 3 "])],
  ["Area 1 –", counted(["Area 1 – ", "Area 2 – ", "Area 3 – "])],
  ["Area of weakness 1.", counted(["Area of weakness 1. ", "Area of weakness 2. ", "Area of weakness 3. "])],
  ["Priority one", counted(["Priority one: ", "Priority two: ", "Priority three: "])],
  ["Weakness 1 as a heading", counted(["Weakness 1\n", "Weakness 2\n", "Weakness 3\n"])],
  ...[
    "Priority action",
    "Area for priority action",
    "Area for improvement",
    "Point for action",
    "Serious concern",
    "Key finding",
    "Recommendation",
    "Required improvement",
    "Improvement priority",
    "Action point",
  ].flatMap((name): [string, string][] => [
    [`${name} 1 as a heading`, counted([`${name} 1\n`, `${name} 2\n`, `${name} 3\n`])],
    [`${name} 1:`, counted([`${name} 1: `, `${name} 2: `, `${name} 3: `])],
  ]),
  ["numbers on lines of their own", counted(["1\n", "2\n", "3\n"])],
  ["signs on lines of their own", bulleted("■\n")],
  ["a blank line between", `• ${joint}\n\n• ${voice}\n\n• ${plans}`],
  ["soft returns within", `• ${jointStart}\v${jointEnd}\n• ${voice}\n• ${plans}`],
  ["one a line", three.join("\n")],
  ["paragraphs", three.join("\n\n")],
  ["wrapped without any sign", `${jointStart}\n${jointEnd}\n${voice}\n${plans}`],
  ["semicolons at the ends", `• ${joint};\n• ${voice}; and\n• ${plans}`],
  ["and before the last", `1. ${joint};\n2. ${voice}\n3. and ${plans}`],
  ["commas at the ends", `• ${joint},\n• ${voice}, and\n• ${plans}`],
  ["a word parted at the end of a line", bulleted("• ").replace("commissioning", "commis-\nsioning")],
  ["a hyphened word parted at the end of a line", bulleted("• ").replace("co-production", "co-\nproduction")],
  ["a page number at a break", `• ${jointStart}\n\n3\n\n${jointEnd}\n• ${voice}\n• ${plans}`],
  ["Page 3 of 7 at a break", `1. ${jointStart}\nPage 3 of 7\n${jointEnd}\n2. ${voice}\n3. ${plans}`],
  [
    "a page's foot and head",
    `1. ${jointStart}\nwww.gov.uk/ofsted\n- 3 -\nJoint local area SEND inspection: Exampleshire\n${jointEnd}\n2. ${voice}\n3. ${plans}`,
  ],
  [
    "a head on each page",
    `Exampleshire letter\n1\n1. ${jointStart}\n2\nExampleshire letter\n${jointEnd}\n2. ${voice}\n3. ${plans}`,
  ],
  ["a page number between unmarked lines", `${joint}\n${voice}\n2\n${plans}`],
  ["a page number between paragraphs", `${joint}\n\n${voice}\n\n2\n\n${plans}`],
  ["a page number within a paragraph", `${jointStart}\n\n2\n\n${jointEnd}\n\n${voice}\n\n${plans}`],
  [
    "a table of three columns",
    `Ref\tWeakness\tLead\n1\t${joint}\tCouncil\n2\t${voice}\tForum\n3\t${plans}\tCouncil`,
  ],
  ["a table of two columns", `No\tArea of weakness\n1\t${joint}\n2\t${voice}\n3\t${plans}`],
  ["a table without a head", `1\t${joint}\tRed\n2\t${voice}\tAmber\n3\t${plans}\tRed`],
  [
    "a table with a cell of two lines",
    `No\tWeakness\n1\t${jointStart}\n${jointEnd}\n2\t${voice}\n3\t${plans}`,
  ],
  ["a table with a serial number", `S/N\tArea\tRAG\n1.\t${joint}\tR\n2.\t${voice}\tA\n3.\t${plans}\tR`],
  ["a table with bullets", `•\t${joint}\n•\t${voice}\n•\t${plans}`],
  ["a sentence of semicolons", `The local area must address: ${joint}; ${voice}; and ${plans}.`],
  ["semicolons without a stem", `${joint}; ${voice}; and ${plans}.`],
  [
    "a wrapped sentence of semicolons",
    `The area must address: ${jointStart}\n${jointEnd}; ${voice};\nand ${plans}.`,
  ],
  ["semicolons at the ends of unmarked lines", `${joint};\n${voice}; and\n${plans}`],
  ["numbers within a paragraph", `The weaknesses are: (1) ${joint}; (2) ${voice}; and (3) ${plans}`],
  ["bullets on one line", `• ${joint} • ${voice} • ${plans}`],
  [
    "a stem in a paragraph of its own",
    `The local area is required to submit a written statement to explain how it will tackle the following areas of significant weakness:\n\n${three.join("\n\n")}`,
  ],
  [
    "a stem without a colon",
    `Inspectors found the following areas of significant weakness\n\n${three.join("\n\n")}`,
  ],
  ["two paragraphs before", `The area was inspected.\n\nThese are the weaknesses:\n\n${bulleted("• ")}`],
  ["a goodbye after", `${bulleted("• ")}\n\nYours sincerely\nA. Inspector`],
  ["Windows' line ends", bulleted("• ").replaceAll("\n", "\r\n")],
  ["spaces of every kind", bulleted("•\u00a0\u2003").replace(" across ", "\u00a0across\u202f")],
  ["zero width spaces", bulleted("\u200b•\u200b ")],
];

it("whole sentences, one set a line, are not parted at the semicolons within them", () => {
  const lines = [
    "Joint work is late; for children under five, and for those in hospital; and for young adults. Waits grow.",
    "Plans are poor. Too few say what helps; who does it; by when.",
    "Families are not heard. Leaders know this.",
  ];
  expect(readWeaknesses(lines.join("\n")).weaknesses.map(({ fullText }) => fullText)).toEqual(lines);
});

describe("three weaknesses", () => {
  it.each(shapes)("are read as a person reads them: %s", (_shape, pasted) => {
    expect(readWeaknesses(pasted).weaknesses.map(({ fullText }) => fullText)).toEqual(three);
  });
});

it.each([
  [
    "one day of “No one listens”",
    "1. Too few plans are ready within\none: the rule of twenty weeks\n2. Waits are long",
  ],
  ["a share", "1. Plans are late for some\n3/4 of children who wait\n2. Waits are long"],
])("a wrapped line that begins with %s is no item", (_what, pasted) => {
  expect(readWeaknesses(pasted).weaknesses).toHaveLength(2);
});

it("a table's cell that begins with “First,” keeps it", () => {
  const rows = "No\tWeakness\n1\tFirst, plans are late\n2\tOne: nobody is in charge\n3\tWaits are long";
  expect(readWeaknesses(rows).weaknesses.map(({ fullText }) => fullText)).toEqual([
    "First, plans are late",
    "One: nobody is in charge",
    "Waits are long",
  ]);
});

it("a ninth that is called I is the ninth", () => {
  const names = [..."ABCDEFGHI"].map((letter, at) => `Weakness ${letter}: weakness of number ${at + 1}`);
  expect(readWeaknesses(names.join("\n")).weaknesses.map(({ fullText }) => fullText)).toEqual(
    names.map((_, at) => `weakness of number ${at + 1}`),
  );
});

it("a wrapped line that ends in “these areas” leads into no list", () => {
  const paragraphs = [
    `Waits are long. Leaders know that these areas\nparticularly affect young adults.`,
    voice,
    plans,
  ];
  expect(readWeaknesses(paragraphs.join("\n\n")).weaknesses).toHaveLength(3);
});

it("a wrapped line that begins with a figure is no item", () => {
  const { weaknesses } = readWeaknesses("1. It costs more than\n2.2 million a year\n2. Waits are long");
  expect(weaknesses.map(({ fullText }) => fullText)).toEqual([
    "It costs more than 2.2 million a year",
    "Waits are long",
  ]);
});

describe("the names of pasted weaknesses", () => {
  it.each([
    [
      "The local area has not made sure that plans are of good quality",
      "Local area has not made sure that plans are of good quality",
    ],
    [
      "Leaders do not know how well children and young people do",
      "Leaders do not know how well children and young people do",
    ],
    ["The area’s partners are slow to agree", "Area’s partners are slow to agree"],
  ])("say more than whose they are: %s", (text, name) => {
    const [first] = readWeaknesses(`1. ${text}\n2. Waiting`).weaknesses;
    expect(first?.shortName).toBe(name);
  });
});
