import { expect, it, vi } from "vitest";
import { receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { readCountCache } from "#db/count-cache.ts";
import { aDraft, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("counts of responses", (open) => {
  it("are counted once while nothing changes, and anew when a response comes, is changed or is taken back", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const { inspectionId } = survey;
    const choice = set.questions.find(({ type }) => type === "change")?.id ?? "";
    const whole = createDirectQueries(open.db);
    let counted = 0;
    const reader: typeof whole = {
      ...whole,
      read: (name, about) => {
        if (name === "countAnswersByVersion") counted += 1;
        return whole.read(name, about);
      },
    };
    const count = async () => {
      const counter = await readCountCache(reader, inspectionId);
      const filter = { groups: [], unfinished: "included" as const };
      const rows = await counter("countAnswersByVersion", { questionVersionIds: [choice], filter });
      return rows.map((row) => [row.choice, Number(row.count)]);
    };
    const send = async (token: string) => {
      const sent = await submitResponse(open.db, { inspectionId, token, now });
      if (sent.kind !== "received") throw new Error(sent.kind);
    };
    expect(await count()).toEqual([]);

    const answers = { ...everyAnswer(set), [choice]: ["worse"] };
    const token = await aDraft(open.db, { survey, now, answers });
    await send(token);
    expect(await count()).toEqual([["worse", 1]]);
    expect(await count()).toEqual([["worse", 1]]);
    expect(counted).toBe(2);

    const receipt = receiptOf(token);
    const begun = await changeResponse(open.db, { survey, receipt, now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const better = { [choice]: ["better"] };
    const step = "focus/1";
    await saveDraft(open.db, {
      ...{ survey, token: begun.token, step, answers: better, done: true, copy: null, now },
    });
    expect(await count()).toEqual([["worse", 1]]);
    await send(begun.token);
    expect(await count()).toEqual([["better", 1]]);
    expect(counted).toBe(3);

    expect(await withdrawResponse(open.db, { survey, receipt, now })).toEqual({ kind: "withdrawn" });
    expect(await count()).toEqual([]);
  });
});
