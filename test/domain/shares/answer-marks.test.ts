import { describe, expect, it } from "vitest";
import {
  type AnswersDrawn,
  answersOfFaces,
  describeBalance,
  formatMark,
  markAnswers,
} from "#app/domain/shares/answer-marks.ts";

function change(worse: number, same: number, better: number): AnswersDrawn {
  return {
    choices: [
      { key: "worse", label: "Worse", count: worse, side: "negative" },
      { key: "same", label: "About the same", count: same, side: "neutral" },
      { key: "better", label: "Better", count: better, side: "positive" },
    ],
    base: worse + same + better,
  };
}

describe("the marks of a bar", () => {
  it("say count, base, share and interval", () => {
    const [worse] = markAnswers(change(43, 35, 16));
    expect(worse?.words).toBe("Worse: 43 of 94, 46% (36% to 56%)");
    expect(worse && formatMark(worse)).toBe("46%");
  });

  it("have no share of fewer than ten answers", () => {
    const [worse] = markAnswers(change(3, 4, 2));
    expect(worse).toMatchObject({ interval: null, words: "Worse: 3 of 9, too few for a share" });
    expect(worse && formatMark(worse)).toBe("3");
    expect(describeBalance(change(3, 4, 2))).toBeNull();
    expect(describeBalance(change(3, 4, 3))).toMatch(/^Balance 0 \(/);
  });

  it("are drawn of nobody without dividing by none", () => {
    expect(markAnswers(change(0, 0, 0)).map(({ part }) => part)).toEqual([0, 0, 0]);
  });

  it("of faces leave out who was not sure", () => {
    const answers = answersOfFaces({ good: 6, ok: 6, "not-good": 10, "not-sure": 2 });
    expect(answers.base).toBe(22);
    expect(answers.choices.map(({ count, side }) => [side, count])).toEqual([
      ["negative", 10],
      ["neutral", 6],
      ["positive", 6],
    ]);
  });
});
