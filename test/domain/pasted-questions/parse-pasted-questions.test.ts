import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePastedQuestions } from "#app/domain/pasted-questions/parse-pasted-questions.ts";
import { recognizeAnswers } from "#app/domain/pasted-questions/recognize-answers.ts";

const areas = [
  { id: "plans", shortName: "Plans" },
  { id: "help", shortName: "Finding help" },
];
const read = (pasted: string) =>
  parsePastedQuestions(pasted, areas).map(({ text, type, choices, offersNotComeUp, focusAreaId }) => [
    text,
    type,
    offersNotComeUp ? [...choices, "not come up"] : choices,
    focusAreaId,
  ]);

describe("questions that were pasted", () => {
  it("stand one a line, under the names of focus areas", () => {
    expect(
      read("Plans:\nIs the plan on time?\nThe plan helps my child.\n\n2. Finding help\nTell us more.\n"),
    ).toEqual([
      ["Is the plan on time?", "yes-no", [], "plans"],
      ["The plan helps my child.", "agreement", [], "plans"],
      ["Tell us more.", "long-words", [], "help"],
    ]);
  });

  it("have their choices as a list under them, or between strokes", () => {
    expect(
      read(
        [
          "1. Who told you?",
          "- School",
          "- The council",
          "2. Which have you used? (tick all that apply)",
          "Short breaks",
          "A key worker",
          "3. Do they listen? Yes / No / Don’t know",
          "4. How is it now?",
          "Better | About the same | Worse",
        ].join("\n"),
      ),
    ).toEqual([
      ["Who told you?", "one-of", ["School", "The council"], null],
      ["Which have you used?", "several-of", ["Short breaks", "A key worker"], null],
      ["Do they listen?", "yes-no", [], null],
      ["How is it now?", "change", [], null],
    ]);
  });

  it("keep their scale of four points, and “this has not come up for me”", () => {
    expect(
      read(
        "My child is heard.\n• Strongly agree\n• Agree\n• Disagree\n• Strongly disagree\n• This has not come up for me\n" +
          "How often do they call?\nAlways / Often / Rarely / Never / Don't know",
      ),
    ).toEqual([
      ["My child is heard.", "agreement-four", ["not come up"], null],
      ["How often do they call?", "frequency-four", [], null],
    ]);
  });

  it("are questions where they are the list themselves", () => {
    expect(read("- Are plans on time?\n- What helps?\n- People listen to us").map(([text]) => text)).toEqual([
      "Are plans on time?",
      "What helps?",
      "People listen to us",
    ]);
  });

  it("belong to the one focus area that they name, and keep a hint", () => {
    const [one] = parsePastedQuestions("Is finding help easier?\nHint: Since last year.", areas);
    expect(one).toMatchObject({ focusAreaId: "help", hint: "Since last year." });
  });

  it("keep words that count: “First,” of a question, and “1/2” of an answer", () => {
    expect(read("First, tell us how it is.\nOne: tell us more.").map(([text]) => text)).toEqual([
      "First, tell us how it is.",
      "One: tell us more.",
    ]);
    expect(read("1. How often?\n- 1/2 of the time\n- 1/4 of the time")[0]?.[2]).toEqual([
      "1/2 of the time",
      "1/4 of the time",
    ]);
  });

  it("lose no words of a line, whatever is pasted", () => {
    const line = fc.constantFrom(
      "Is it?",
      "- Yes",
      "Agree",
      "3) No",
      "Plans",
      "a / b",
      "Hint: one",
      "",
      "what (x)",
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const questions = parsePastedQuestions(lines.join("\n"), areas);
        expect(questions.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });
});

describe("a list of answers", () => {
  it.each([
    [["Agree", "Disagree"], "one-of"],
    [["Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree", "Not sure"], "agreement"],
    [["never", "rarely", "sometimes", "often", "always"], "frequency"],
    [["Yes", "No", "Maybe"], "one-of"],
    [["Better", "The same", "Worse", "Not applicable"], "change"],
  ])("%j is %s", (labels, type) => {
    expect(recognizeAnswers(labels, { several: false }).type).toBe(type);
  });

  it("of which several may be chosen is no scale", () => {
    expect(recognizeAnswers(["Yes", "No"], { several: true })).toMatchObject({ type: "several-of" });
  });
});
