import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeVerbatimMatch,
  describeVerbatimPlace,
  sentenceAt,
  termsOfTheField,
} from "#app/domain/disclosure-checks/verbatim-matches.ts";
import { createPhraseFinder, minPhraseWords } from "#db/shared-phrases.ts";

const theirs = "We phoned the clinic every Monday, and nobody there ever rang us back about Jake’s medicine.";

function found(passage: string, text = theirs, everybodys: readonly string[] = termsOfTheField): string[] {
  const find = createPhraseFinder([passage], everybodys);
  return find(text).map(({ start, end }) => passage.slice(start, end));
}

describe("words that stand in a row in another text", () => {
  it.each([
    [
      "Families phoned the clinic every Monday, and nobody rang.",
      "phoned the clinic every Monday, and nobody",
    ],
    [
      "They PHONED the clinic – every monday – and nobody [F2] there.",
      "PHONED the clinic – every monday – and nobody [F2] there",
    ],
    [
      "Nobody there ever rang us back about Jakes medicine",
      "Nobody there ever rang us back about Jakes medicine",
    ],
    [
      "They phoned the clinic every\n\nMonday. And nobody did.",
      "phoned the clinic every\n\nMonday. And nobody",
    ],
  ])("are found in %j", (passage, stretch) => {
    expect(found(passage)).toEqual([stretch]);
  });

  it.each([
    ["Parents often telephoned the clinic, and had no reply."],
    ["They phoned the clinic every week."],
    // What points to a quotation stands for words that are not here.
    ["Families phoned the clinic [Q1] every Monday and nobody came."],
  ])("are not found in %j", (passage) => {
    expect(found(passage)).toEqual([]);
  });

  it("are nobody’s where they are the commonest words, a question’s or a term of the field", () => {
    expect(found("it was what it was for us all", "It was what it was for us all.")).toEqual([]);
    const term = "Children and young people with special educational needs and disabilities wait.";
    expect(found(term, `${term} We do too.`)).toEqual([]);
    const question = "How long did your child wait for a first appointment?";
    const passage = "Parents say how long did your child wait for a first appointment.";
    expect(found(passage, question, [question])).toEqual([]);
    expect(found(passage, question, [])).toHaveLength(1);
  });

  it("are found in other scripts, whatever their vowel signs", () => {
    const urdu = "ہم نے ہر پیر کو کلینک فون کیا اور کسی نے جواب نہیں دیا";
    expect(found(`A parent: ${urdu.normalize("NFD")}`, urdu)).toHaveLength(1);
    expect(
      found(
        "Dzwonilismy co poniedzialek do poradni i nikt nie odbieral",
        "Dzwoniliśmy co poniedziałek do poradni i nikt nie odbierał",
      ),
    ).toHaveLength(0);
    expect(
      found(
        "Czekalismy rok na pierwsza wizyte u psychologa",
        "Czekaliśmy rok na pierwszą wizytę u psychologa.",
      ),
    ).toHaveLength(1);
  });

  it("are found wherever they stand, and a passage without six of them holds none", () => {
    const word = fc.constantFrom(
      "apple",
      "bridge",
      "candle",
      "doctor",
      "engine",
      "forest",
      "garden",
      "harbour",
    );
    const words = fc.array(word, { minLength: 0, maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(word, { minLength: minPhraseWords, maxLength: 9 }),
        (before, after, run) => {
          const passage = [...before, ...run, ...after].join(" ");
          const stretches = found(passage, `zebra ${run.join(", ")} zebra`);
          expect(stretches.some((stretch) => stretch.includes(run.join(" ")))).toBe(true);
          expect(found(passage, run.slice(0, minPhraseWords - 1).join(" "))).toEqual([]);
        },
      ),
    );
  });
});

describe("what is said of borrowed words", () => {
  const borrowed = {
    sectionId: "s",
    sentence: theirs,
    words: "phoned the clinic every Monday, and nobody",
    textNumber: 3,
    source: "survey" as const,
    refused: true,
    quotation: null,
  };

  it("names the stretch beside the sentence, and no word of it anywhere else", () => {
    expect(describeVerbatimMatch(borrowed)).toContain("Make it a quotation");
    expect(describeVerbatimMatch({ ...borrowed, quotation: 2 })).toContain("[Q2]");
    const where = describeVerbatimPlace(
      [{ id: "s", title: "Waiting" }],
      [borrowed, { ...borrowed, words: "rang us back" }],
    );
    expect(where).toEqual(["“Waiting”: one sentence has words in a row as a family gave them."]);
    expect(describeVerbatimPlace([{ id: "s", title: "Waiting" }], [{ ...borrowed, refused: false }])).toEqual(
      [],
    );
  });

  it("finds the sentence that a place lies in", () => {
    expect(sentenceAt("One. Two here.\n\nThree.", 7)).toBe("Two here.");
    expect(sentenceAt("One. Two here.\n\nThree.", 17)).toBe("Three.");
  });
});
