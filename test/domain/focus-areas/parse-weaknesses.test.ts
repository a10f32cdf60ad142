import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemsOf } from "#app/domain/focus-areas/focus-area.ts";
import { readWeaknesses } from "#app/domain/focus-areas/read-weaknesses.server.ts";

const texts = (pasted: string) => readWeaknesses(pasted).weaknesses.map(({ fullText }) => fullText);

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];
const letter = (index: number) => String.fromCharCode(97 + index);

const formats: Record<string, (items: readonly string[]) => string> = {
  "1.": (items) => items.map((item, index) => `${index + 1}. ${item}`).join("\n"),
  "1)": (items) => items.map((item, index) => `${index + 1}) ${item}`).join("\n"),
  "(1)": (items) => items.map((item, index) => `(${index + 1}) ${item}`).join("\n"),
  "i.": (items) => items.map((item, index) => `${roman[index]}. ${item}`).join("\n"),
  "(i)": (items) => items.map((item, index) => `(${roman[index]}) ${item}`).join("\n"),
  "a.": (items) => items.map((item, index) => `${letter(index)}. ${item}`).join("\n"),
  "(a)": (items) => items.map((item, index) => `(${letter(index)}) ${item}`).join("\n\n"),
  "A)": (items) => items.map((item, index) => `${letter(index).toUpperCase()}) ${item}`).join("\r\n"),
  ...Object.fromEntries(
    ["•", "-", "–", "*", "●", "▪", "■"].map((sign) => [
      sign,
      (items: readonly string[]) => items.map((item) => `${sign} ${item}`).join("\n"),
    ]),
  ),
  "one a line": (items) => items.join("\n"),
  paragraphs: (items) => items.map((item) => wrapped(item)).join("\n\n"),
  "numbered and wrapped": (items) =>
    items.map((item, index) => `${index + 1}.\t${wrapped(item, "   ")}`).join("\n"),
  "bullets and wrapped": (items) => items.map((item) => `  • ${wrapped(item, "    ")}`).join("\n\n"),
  "with a lead-in": (items) =>
    `The inspection raised these concerns:\n\n${items.map((item) => `- ${item}`).join("\n")}`,
};

function wrapped(text: string, indent = ""): string {
  return text.replace(/(.{30,60}) /g, `$1\n${indent}`);
}

describe("the weaknesses of a letter", () => {
  const invented = [
    "Waiting times for a first appointment are too long, and families are not told why",
    "the plans, which are late; and of poor quality",
    "Transition",
  ];

  it.each(Object.keys(formats))("are read when they are set as: %s", (format) => {
    expect(texts(formats[format]?.(invented) ?? "")).toEqual(invented);
  });

  it("leave the line that leads into them out, and say so", () => {
    const read = readWeaknesses("Inspectors found\nthese weaknesses:\n1. Plans\n2. Waiting");
    expect(read.otherTexts).toEqual(["Inspectors found these weaknesses:"]);
    expect(read.weaknesses).toHaveLength(2);
    expect(readWeaknesses("They are:\nPlans\nWaiting").otherTexts).toEqual(["They are:"]);
  });

  it.each([
    ["numbers, as Google Docs copies them", ["1. ", "2. "], ["   1. ", "   2. "]],
    ["bullets, as Gmail copies them", ["* ", "* "], ["   * ", "   * "]],
    ["bullets behind tabs, as a phone's notes have them", ["• ", "• "], ["\t• ", "\t• "]],
    ["letters under letters", ["a) ", "b) "], ["    a) ", "    b) "]],
  ])("keep an indented list of %s in its item", (_, [one, two], [under, next]) => {
    const pasted = `${one}Plans are late\n${under}in health\n${next}in care\n${two}Waiting`;
    const within = `Plans are late ${under?.trim()} in health ${next?.trim()} in care`;
    expect(texts(pasted)).toEqual([within, "Waiting"]);
    expect(texts(`  ${pasted}`)).toEqual([within, "Waiting"]);
  });

  it("take items as one list where all but the first are indented", () => {
    expect(texts("• Plans\n   • Waiting\n   • Voice")).toEqual(["Plans", "Waiting", "Voice"]);
  });

  it("keep a list within an item in that item", () => {
    expect(texts("1. Plans are late\n a. in health\n b. in care\n2. Waiting")).toEqual([
      "Plans are late a. in health b. in care",
      "Waiting",
    ]);
  });

  it("are not parted by a wrapped line that begins with a number or a dash in a word", () => {
    expect(texts("1. Services for those aged\n18 to 25. They wait\n2014 and later\n2. Plans")).toEqual([
      "Services for those aged 18 to 25. They wait 2014 and later",
      "Plans",
    ]);
  });

  it("take signs that a PDF puts on a line of their own", () => {
    expect(texts("■\nPlans are late\n■\nLong waits")).toEqual(["Plans are late", "Long waits"]);
  });

  it("are none in an empty text", () => {
    expect(readWeaknesses(" \n\n ").weaknesses).toEqual([]);
  });

  it("get short names that make sense alone, each another", () => {
    const names = (pasted: string) => readWeaknesses(pasted).weaknesses.map(({ shortName }) => shortName);
    expect(names("Plans are late\nPlans are late\nWeaknesses in the support of the young")).toEqual([
      "Plans are late",
      "Plans are late (2)",
      "Support of the young",
    ]);
    expect(
      names(
        [
          "- Too many plans and yearly reviews are finished late, and the quality of most of them is poor.",
          "- The timeliness, process and quality of education, health and care (EHC) plans for those over 16",
          "- A broken trust between families and services, a lack of co-production and few chances to talk",
          "- The fact that leaders do not know enough about the wishes and needs of the young people there",
        ].join("\n"),
      ),
    ).toEqual([
      "Too many plans and yearly reviews",
      "Timeliness, process and quality of education",
      "Broken trust between families and services",
      "Leaders do not know enough about the wishes and needs",
    ]);
  });
});

const file = new URL("../../../../shared/cases/wsoa.json", import.meta.url);
const cases = existsSync(file) ? file : null;

describe.skipIf(!cases)("the published statements", () => {
  const areas: { area: string; weaknesses: string[] }[] = cases
    ? JSON.parse(readFileSync(cases, "utf8"))
    : [];

  it.each(areas.map(({ area, weaknesses }) => [area, weaknesses] as const))(
    "of %s are read in every format and can be saved as they come",
    (_area, weaknesses) => {
      for (const [format, write] of Object.entries(formats)) {
        const read = readWeaknesses(write(weaknesses)).weaknesses;
        expect(
          read.map(({ fullText }) => fullText),
          format,
        ).toEqual(weaknesses);
        expect(problemsOf(read.map((area) => ({ ...area, theme: "" }))), format).toBeNull();
      }
    },
  );
});
