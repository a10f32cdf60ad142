import { describe, expect, it } from "vitest";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { annexOf, listCitedTables } from "#app/domain/letters/annex.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import { seededAnswers, tableOfAnswers, tableOfGroups } from "../../factories/seeded-tables.ts";

const finding = (
  number: number,
  evidence: { kind: string; meaningId?: string; labels?: string[] }[],
  withdrawnAt: Temporal.Instant | null = null,
) => ({
  number,
  withdrawnAt,
  focusAreaId: "waits",
  evidence: evidence.map((one) => ({ labels: [], ...one })),
});

describe("the annex of the published letter", () => {
  it("holds only what the findings rest on that the letter points to, each once", () => {
    const findings = [
      finding(1, [{ kind: "answers", meaningId: "a" }, { kind: "words" }]),
      finding(2, [
        { kind: "faces", meaningId: "b" },
        { kind: "answers", meaningId: "a" },
      ]),
      finding(3, [{ kind: "answers", meaningId: "c" }]),
      finding(4, [{ kind: "answers", meaningId: "d" }], Temporal.Instant.from("2026-12-01T00:00:00.000Z")),
      finding(5, [{ kind: "note" }, { kind: "theme" }, { kind: "document" }]),
    ];
    const bodies = ["It got worse [F1]. Young people say so too [F2].", "Leaders know [F4] [F5]."];
    expect(listCitedTables(bodies, findings)).toEqual(["question:a", "faces:waits:b"]);
    expect(listCitedTables(["Nothing is cited."], findings)).toEqual([]);
    expect(listCitedTables([], [])).toEqual([]);
  });

  it("is short: a line for each question, with nothing that the release hides", () => {
    const answers = [1, 2, 3, 4].map((seed) => seededAnswers(seed, { responses: 120, groups: 4, scale: 2 }));
    const tables = answers.map((one, place) => tableOfAnswers(one, `${place}`));
    const [first] = answers;
    if (!first) throw new Error("nothing was answered");
    const outcome = compileRelease({
      responses: 120,
      thresholds: usualThresholds,
      tables: [tableOfGroups(first), ...tables],
      earlier: [],
    });
    if (outcome.kind !== "made") throw new Error("a first release is always made");
    const annex = annexOf(outcome.content, ["question:1", "question:3", "question:gone"]);
    expect(annex.map(({ key }) => key)).toEqual(["question:1", "question:3"]);
    for (const line of annex) {
      const table = outcome.content.tables.find(({ key }) => key === line.key);
      expect(line.answers).toHaveLength(table?.columns.length ?? 0);
      for (const [place, answer] of line.answers.entries()) {
        const cell = table?.cells[place] ?? null;
        const share = table?.shares?.percent[place];
        expect(answer).toContain(
          cell !== null ? `: ${cell}` : share === undefined || share === null ? ": c" : "%",
        );
      }
    }
  });
});
