import { expect, it } from "vitest";
import { faceColumns } from "#app/domain/collation/exact-views.ts";
import type { ExactTable } from "#app/domain/disclosure-control/release.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { readDecided } from "#app/domain/letter-summaries/decided.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";

const table = (of: ExactTable["of"], key: string, counts: number[]): ExactTable => ({
  ...{ of, key, title: `Asked of ${of}`, wordings: [], about: ["Waits"], kind: "one-answer", parts: [key] },
  ...{ columns: faceColumns, order: "scale", counts, answered: null, breakdown: null },
});

it("says of each weakness how many were heard in each of three ways, and adds none of them to another", () => {
  const outcome = compileRelease({
    ...{ responses: 60, ownAnswers: 30, thresholds: usualThresholds, earlier: [] },
    tables: [
      table("responses", "question:a", [40, 10, 10, 0]),
      table("faces", "faces:waits:b", [10, 8, 6, 0]),
      table("cards", "cards:waits:c", [9, 7, 5, 0]),
      table("own-answers", "own:d", [20, 10, 0, 0]),
      // Of too few to be shown.
      table("own-answers", "own:e:Talking", [3, 0, 0, 0]),
    ],
  });
  if (outcome.kind !== "made") throw new Error("a first release is always made");
  const section = { id: "1", kind: "weakness" as const, title: "Waits", sufficient: false, summary: null };
  const edition = { sections: [section] } as unknown as Parameters<typeof readDecided>[0];
  const { areas, responses, ownAnswers } = readDecided(edition, outcome.content, []);
  expect([responses, ownAnswers]).toEqual([60, 30]);
  expect(areas[0]?.heard).toEqual({ parents: 60, discussions: 24, "own-answers": 30 });
  const asked = areas[0]?.questions.map(({ of, base }) => [of, base]);
  expect(asked).toContainEqual(["discussions", 21]);
  expect(asked).toContainEqual(["own-answers", null]);
  const [none] = readDecided(edition, null, []).areas;
  expect(none?.heard).toEqual({ parents: null, discussions: null, "own-answers": null });
});
