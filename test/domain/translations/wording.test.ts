import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translatedLanguages } from "#app/domain/translations/languages.ts";
import {
  codeOf,
  completenessOf,
  focusAreaWordingFor,
  newestOfEach,
  type QuestionWording,
  readVariant,
  wordingFor,
} from "#app/domain/translations/wording.ts";
import { problemsOfWording } from "#app/domain/translations/wording-input.ts";

const easy: QuestionWording = {
  language: "en",
  easyRead: true,
  number: 1,
  text: "Is school better?",
  hint: "",
  choices: [],
  picture: "school",
};
const polish: QuestionWording = {
  language: "pl",
  easyRead: false,
  number: 1,
  text: "Czy w szkole jest lepiej?",
  hint: "",
  choices: [],
  picture: null,
};
const question = { text: "Has school got better?", hint: "Leave out names.", choices: [] as string[] };

describe("the wording of a question for a reader", () => {
  it("is the standard English where nothing else is written", () => {
    expect(wordingFor({ ...question, wordings: [] }, "ur", true)).toEqual({
      text: { words: question.text, language: "en" },
      hint: { words: question.hint, language: "en" },
      choices: [],
      picture: null,
    });
  });

  it("says for each part in which language it truly is", () => {
    const said = wordingFor({ ...question, wordings: [easy, polish] }, "pl", false);
    expect(said.text).toEqual({ words: polish.text, language: "pl" });
    expect(said.hint).toEqual({ words: question.hint, language: "en" });
    expect(said.picture).toBeNull();
  });

  it("prefers a reader's language to Easy Read in English, and takes the picture from there", () => {
    const said = wordingFor({ ...question, wordings: [easy, polish] }, "pl", true);
    expect(said.text.words).toBe(polish.text);
    expect(said.picture).toBe("school");
    const easyPolish: QuestionWording = { ...polish, easyRead: true, text: "Czy jest lepiej?" };
    expect(wordingFor({ ...question, wordings: [easy, polish, easyPolish] }, "pl", true).text.words).toBe(
      "Czy jest lepiej?",
    );
    expect(wordingFor({ ...question, wordings: [easy, polish, easyPolish] }, "so", true).text).toEqual({
      words: easy.text,
      language: "en",
    });
  });

  it("leaves a hint out that only another wording has", () => {
    const noHint = { ...question, hint: "" };
    const withHint = { ...easy, hint: "Think of the last year." };
    expect(wordingFor({ ...noHint, wordings: [withHint, polish] }, "pl", true).hint).toBeNull();
    expect(wordingFor({ ...noHint, wordings: [withHint] }, "en", true).hint?.words).toBe(
      "Think of the last year.",
    );
    expect(wordingFor({ ...noHint, wordings: [withHint] }, "en", false).hint).toBeNull();
  });

  it("fills in a missing choice from the English, each in its place", () => {
    const list = { ...question, choices: ["One", "Two"] };
    const wordings = [{ ...polish, choices: ["Jeden", ""] }];
    expect(wordingFor({ ...list, wordings }, "pl", false).choices).toEqual([
      { words: "Jeden", language: "pl" },
      { words: "Two", language: "en" },
    ]);
  });

  it("always has words for every part that the standard wording has", () => {
    const part = fc.oneof(fc.constant(""), fc.string({ minLength: 1 }));
    const variant = fc.oneof(
      fc.constant({ language: "en", easyRead: true } as const),
      fc.record({ language: fc.constantFrom(...translatedLanguages), easyRead: fc.boolean() }),
    );
    const wording = fc
      .tuple(variant, part, part, fc.array(part, { maxLength: 3 }))
      .map(([which, text, hint, choices]): QuestionWording => {
        return { ...which, number: 1, text, hint, choices, picture: null };
      });
    fc.assert(
      fc.property(
        fc.array(wording, { maxLength: 6 }),
        fc.constantFrom("en" as const, ...translatedLanguages),
        fc.boolean(),
        (wordings, language, easyRead) => {
          const standard = { text: "Text", hint: "Hint", choices: ["One", "Two"] };
          const said = wordingFor({ ...standard, wordings }, language, easyRead);
          const all = [said.text, said.hint, ...said.choices];
          expect(said.choices).toHaveLength(2);
          for (const words of all) {
            expect(words?.words).not.toBe("");
            expect(["en", language]).toContain(words?.language);
          }
        },
      ),
    );
  });
});

describe("a focus area's short name", () => {
  it("falls back as a question does", () => {
    const wordings = [
      { language: "ur", easyRead: false, number: 2, shortName: "اسکول", picture: null } as const,
    ];
    expect(focusAreaWordingFor({ shortName: "School", wordings }, "ur", true).shortName).toEqual({
      words: "اسکول",
      language: "ur",
    });
    expect(focusAreaWordingFor({ shortName: "School", wordings }, "pl", true).shortName).toEqual({
      words: "School",
      language: "en",
    });
  });
});

describe("variants", () => {
  it("have codes that read back, and the standard English is none", () => {
    for (const code of ["en-easy", "pl", "ar-easy"]) {
      const variant = readVariant(code);
      expect(variant && codeOf(variant)).toBe(code);
    }
    for (const code of ["en", "", "-easy", "fr", "pl-easy-easy"]) expect(readVariant(code)).toBeNull();
  });

  it("are whole, in part or missing", () => {
    const list = { type: "one-of", hint: "", choices: ["A", "B"] } as const;
    expect(completenessOf(list, undefined)).toBe("none");
    expect(completenessOf(list, { ...polish, text: "" })).toBe("none");
    expect(completenessOf(list, { ...polish, choices: ["a", ""] })).toBe("in-part");
    expect(completenessOf(list, { ...polish, choices: ["a", "b"] })).toBe("whole");
    expect(completenessOf({ type: "agreement", hint: "Hint", choices: [] }, polish)).toBe("in-part");
  });

  it("hold in their newest number", () => {
    const row = (number: number, language: string) => ({ about: "q", language, easyRead: false, number });
    expect(newestOfEach([row(1, "pl"), row(3, "pl"), row(2, "pl"), row(1, "ur")])).toEqual([
      row(3, "pl"),
      row(1, "ur"),
    ]);
  });
});

describe("what may be kept", () => {
  const written = { text: "Text", hint: "", choices: [], picture: null };
  it("is anything that families could read, or nothing at all", () => {
    expect(problemsOfWording(written)).toBeNull();
    expect(problemsOfWording({ ...written, text: "" })).toBeNull();
    expect(problemsOfWording({ ...written, text: "", picture: "bus" })).toBeNull();
  });

  it("is no hint without its question, nothing over-long, no choice twice", () => {
    expect(problemsOfWording({ ...written, text: "", hint: "Hint" })?.text).toMatch(/Write the question/);
    expect(problemsOfWording({ ...written, text: "x".repeat(801) })?.text).toMatch(/under 800/);
    expect(problemsOfWording({ ...written, choices: ["Tak", "", "tak", ""] })?.choices).toEqual([
      undefined,
      undefined,
      "Another choice has these words.",
      undefined,
    ]);
  });
});
