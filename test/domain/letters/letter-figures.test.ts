import { describe, expect, it } from "vitest";
import type { Evidence } from "#app/domain/findings/finding.ts";
import { changedFigures, figuresBehind, withNewFigure } from "#app/domain/letters/letter-figures.ts";

const evidence = (was: [number, number], is: [number, number] | null): Evidence => ({
  id: "e1",
  kind: "answers",
  source: "parents",
  question: "How is it?",
  labels: ["Worse"],
  asWritten: { count: was[0], base: was[1] },
  now: is && { count: is[0], base: is[1] },
  quote: null,
  agreed: null,
  changed: null,
  acceptable: true,
  path: "",
});

const section = (body: string) => ({ id: "s1", body });
const found = (one: Evidence) => [{ number: 3, withdrawnAt: null, evidence: [one] }];

describe("figures behind the letter's sentences", () => {
  it("are pointed out once they are not what they were when the sentence was written", () => {
    const then = found(evidence([64, 120], [64, 120]));
    const now = found(evidence([64, 120], [63, 119]));
    const body = "It got worse for many [F3]. Nobody asked why.";
    const remembered = figuresBehind(section(body), then);
    expect(changedFigures(section(body), then, remembered)).toEqual([]);
    expect(changedFigures(section(body), now, remembered)).toMatchObject([
      { plainSentence: "It got worse for many.", finding: 3, was: "64 of 120", is: "63 of 119" },
    ]);
    expect(changedFigures(section(body), now, figuresBehind(section(body), now))).toEqual([]);
  });

  it("are pointed out where a rewritten sentence still says the old one", () => {
    const now = found(evidence([64, 120], [63, 119]));
    const body = "For 64 of 120 (53%), it got worse [F3].";
    const remembered = figuresBehind(section(body), now);
    expect(changedFigures(section(body), now, remembered)).toMatchObject([
      { was: "64 of 120", is: "63 of 119" },
    ]);
    const right = "For 63 of 119 (53%), it got worse [F3].";
    expect(changedFigures(section(right), now, figuresBehind(section(right), now))).toEqual([]);
  });

  it("are pointed out where they are no longer counted, and not for a finding that was taken back", () => {
    const gone = evidence([64, 120], null);
    expect(changedFigures(section("Worse [F3]."), found(gone), [])).toMatchObject([{ is: null }]);
    const takenBack = [
      { number: 3, withdrawnAt: Temporal.Instant.from("2026-12-01T00:00:00.000Z"), evidence: [gone] },
    ];
    expect(changedFigures(section("Worse [F3]."), takenBack, [])).toEqual([]);
  });

  it("are written anew in a sentence only where they stand whole", () => {
    const was = { count: 64, base: 120 };
    const is = { count: 60, base: 118 };
    expect(withNewFigure("For 64 of 120 (53%) and 164 of 1200 [F3].", { was, is })).toBe(
      "For 60 of 118 (51%) and 164 of 1200 [F3].",
    );
    expect(withNewFigure("For 1,064 of 120.", { was, is })).toBe("For 1,064 of 120.");
    expect(withNewFigure("Worse for most.", { was, is })).toBe("Worse for most.");
  });
});
