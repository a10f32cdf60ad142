import { expect, it } from "vitest";
import {
  enterEarlierFigure,
  listEarlierFigures,
  removeEarlierFigure,
} from "#app/domain/collation/keep-earlier-figure.server.ts";
import { aSurvey } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("figures of the earlier inspection", (open) => {
  it("are entered for a question's own answers, kept with where they stand, and taken off by whoever may", async () => {
    const { inspection, set, duringIt } = await aSurvey(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
    const asked = set.questions.find(({ type }) => type === "change");
    if (!asked) throw new Error("the survey asks nothing about change");
    const figure = { ...by, meaningId: asked.meaningId, answers: ["Worse"], source: "The letter of 2025" };
    const counted = { ...figure, count: 48, base: 120, share: null };
    const share = { ...figure, now: duringIt.add({ seconds: 1 }), count: null, base: null, share: 405 };
    expect((await enterEarlierFigure(open.db, counted)).kind).toBe("entered");
    expect((await enterEarlierFigure(open.db, share)).kind).toBe("entered");
    const invented = await enterEarlierFigure(open.db, { ...counted, answers: ["Much worse"] });
    expect(invented.kind).toBe("no-such-question");
    const [first, second] = await listEarlierFigures(open.db, inspection.id);
    expect(first).toMatchObject({
      count: 48,
      base: 120,
      share: null,
      labels: ["Worse"],
      source: figure.source,
    });
    expect(second).toMatchObject({ count: null, base: null, share: 405 });
    const remove = { ...by, figureId: first?.id ?? "" };
    expect((await removeEarlierFigure(open.db, { ...remove, inspectionId: "another" })).kind).toBe(
      "not-found",
    );
    expect((await removeEarlierFigure(open.db, remove)).kind).toBe("removed");
    expect((await removeEarlierFigure(open.db, remove)).kind).toBe("not-found");
    expect(await listEarlierFigures(open.db, inspection.id)).toHaveLength(1);
  });
});
