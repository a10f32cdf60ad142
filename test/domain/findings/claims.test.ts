import { describe, expect, it } from "vitest";
import { findClaims, type Support, weighClaims } from "#app/domain/findings/claims.ts";
import { sentencesOf } from "#app/domain/text/sentences.ts";

const figure = (count: number, base: number): Support => ({ name: "Worse", count, base, agreed: null });
const kinds = (text: string) => findClaims(text).map(({ kind }) => kind);
const doubts = (text: string, ...standings: Support[]) =>
  weighClaims(text, standings).flatMap(({ problem }) => problem ?? []);

describe("words that claim a number", () => {
  it.each([
    ["Most parents say that it got worse.", ["most"]],
    ["The majority of parents were positive.", ["most"]],
    ["A large majority agreed, a minority did not.", ["large-majority", "less-than-half"]],
    ["Nearly all schools, but not all of them.", ["nearly-all", "not-all"]],
    ["All children have a plan.", ["all"]],
    ["More than half wait a year; fewer than half know why.", ["most", "less-than-half"]],
    ["About half of them wait.", ["half"]],
    ["Many wait. Few are told why. Not many complain.", ["many", "few", "few"]],
    ["None of them was told.", ["none"]],
  ])("are found in “%s”", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "Nothing at all has changed overall, above all not the waits.",
    "It is the most recent plan and the most effective one; at most it helps.",
    "The most serious weakness remains.",
    "It took many months, a few weeks and half a term; half-term came.",
    "However many times they ask, it takes all day.",
    "Parents said: “most of us gave up”.",
    "One wrote: “We waited. Most of us do.”",
  ])("are not found in “%s”", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("stand on the figure that bears them, and say which", () => {
    const [claim] = weighClaims("Most say that it got worse.", [figure(10, 100), figure(64, 120)]);
    expect(claim).toMatchObject({ problem: null, standsOn: { count: 64, base: 120 } });
  });

  it("are questioned where no figure is tied, and where none bears them", () => {
    expect(doubts("Most say that it got worse.")[0]).toContain("stands on no number");
    expect(doubts("The majority say that it got worse.", figure(40, 120))).toEqual([
      "“majority” says more than half. Worse: 40 of 120 (33%) does not bear it.",
    ]);
    expect(doubts("All say so.", figure(119, 120))).toHaveLength(1);
    expect(doubts("All say so.", figure(120, 120))).toEqual([]);
    expect(doubts("Few say so.", figure(40, 120))).toHaveLength(1);
  });

  it("half of the answers are not a majority", () => {
    expect(doubts("Most say so.", figure(60, 120))).toHaveLength(1);
    expect(doubts("Half say so.", figure(60, 120))).toEqual([]);
  });

  it("are questioned where fewer than ten answered", () => {
    expect(doubts("Most say so.", figure(6, 8))[0]).toContain("fewer than 10 answers");
    expect(doubts("Most say so.", figure(0, 0))[0]).toContain("stands on no number");
  });

  it("may stand on what was seen at a meeting", () => {
    const note: Support = { name: "The open meeting", count: 4, base: null, agreed: "most" };
    expect(doubts("Most parents there agreed.", note)).toEqual([]);
    expect(doubts("All parents there agreed.", note)).toHaveLength(1);
    expect(doubts("Most agreed.", { ...note, agreed: "not-clear" })[0]).toContain("stands on no number");
  });
});

it("sentences end at their full stops, and at line ends", () => {
  expect(sentencesOf("One is here [F1]. “Two”, he said. Is it 3.5 now?\n\nFour")).toEqual([
    "One is here [F1].",
    "“Two”, he said.",
    "Is it 3.5 now?",
    "Four",
  ]);
});
