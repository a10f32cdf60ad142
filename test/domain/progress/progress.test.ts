import { expect, it } from "vitest";
import { type Difference, type Judgement, progressOf } from "#app/domain/progress/progress.ts";

const judgement = (id: string, role: Judgement["role"], sufficient: boolean): Judgement => ({
  id,
  role,
  sufficient,
  reason: "",
  judgedAt: Temporal.Instant.from("2026-12-01T00:00:00Z"),
  judgedByName: "",
});
const difference: Difference = {
  id: "d",
  leadJudgementId: "lead",
  cqcJudgementId: "cqc",
  sufficient: false,
  words: "",
  recordedAt: Temporal.Instant.from("2026-12-01T00:00:00Z"),
  recordedByName: "",
};
const lead = judgement("lead", "lead-inspector", true);
const cqc = judgement("cqc", "cqc-inspector", false);

it("the letter says nothing until both inspectors have judged", () => {
  expect(progressOf([], [])).toMatchObject({ status: "not-judged", sufficient: null });
  expect(progressOf([lead], [])).toMatchObject({ status: "one-to-judge", sufficient: null });
});

it("it says what both agree on, by the latest judgement of each", () => {
  const again = judgement("again", "cqc-inspector", true);
  expect(progressOf([lead, cqc, again], [])).toMatchObject({ status: "agreed", sufficient: true });
});

it("where they differ it says what is recorded with the difference, until one judges anew", () => {
  expect(progressOf([lead, cqc], [])).toMatchObject({ status: "differ", sufficient: null });
  expect(progressOf([lead, cqc], [difference])).toMatchObject({
    status: "difference-recorded",
    sufficient: false,
  });
  const anew = judgement("anew", "lead-inspector", true);
  expect(progressOf([lead, cqc, anew], [difference])).toMatchObject({ status: "differ", sufficient: null });
});
