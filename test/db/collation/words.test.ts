import { expect, it, vi } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { openFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { type AnswerCursor, countWords, listWords, listWordsAfter } from "#db/queries/collation.ts";
import { aResponse, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("parents' words, stretch by stretch", (open) => {
  it("come once each, whatever the length of a stretch", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    for (let number = 1; number <= 7; number += 1) {
      const answers = everyAnswer(set, `Words ${number}`);
      await aResponse(open.db, { survey, answers, now: duringIt });
    }
    const question = set.questions.find(({ type }) => asksForWords(type));
    const read: string[] = [];
    let after: AnswerCursor | null = null;
    for (let stretch = 0; stretch < 3; stretch += 1) {
      const rows: Awaited<ReturnType<typeof listWordsAfter>> = await listWordsAfter(open.db, {
        questionVersionId: question?.id ?? "",
        filter: everyResponse,
        after,
        limit: 3,
      });
      read.push(...rows.map(({ words }) => words ?? ""));
      after = rows.at(-1) ?? after;
    }
    expect(read.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Words ${number}`));
  });
});

describeOnBoth("parents' words, page by page", (open) => {
  it("come once each and in one order, whatever question they were written to", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    for (let number = 1; number <= 5; number += 1) {
      await aResponse(open.db, { survey, answers: everyAnswer(set, `Words ${number}`), now: duringIt });
    }
    const versions = set.questions.filter(({ type }) => asksForWords(type)).map(({ id }) => id);
    const about = { questionVersionIds: versions, filter: everyResponse, answerFilter: null };
    const all = await listWords(open.db, { ...about, limit: 100, offset: 0 });
    expect(all).toHaveLength(await countWords(open.db, about));
    expect(versions.length).toBeGreaterThan(1);
    expect(all).toHaveLength(versions.length * 5);
    const keys = all.map(({ responseId, questionVersionId }) => `${responseId} ${questionVersionId}`);
    expect(keys).toEqual(keys.toSorted());
    const range = Array.from({ length: Math.ceil(all.length / 3) }, (_, page) => page * 3);
    const pages = await Promise.all(
      range.map((offset) => listWords(open.db, { ...about, limit: 3, offset })),
    );
    expect(pages.flat()).toEqual(all);
  });
});

describeOnBoth("a figure", (open) => {
  it("leads to the words of those who gave that answer, and opening them is recorded first", async () => {
    const { survey, set, duringIt, inspection } = await aSurvey(open.db);
    const change = set.questions.find(({ type }) => type === "change");
    for (const choice of ["better", "worse", "worse"]) {
      const answers = { ...everyAnswer(set, `It is ${choice}`), [change?.id ?? ""]: [choice] };
      await aResponse(open.db, { survey, answers, now: duringIt });
    }
    const reader = createBackgroundQueries(open.database);
    const opened = await openFocusArea(
      { db: open.db, reader },
      {
        inspectionId: inspection.id,
        focusAreaId: inspection.focusAreas[0]?.id ?? "",
        filter: everyResponse,
        answerFilter: { meaningId: change?.meaningId ?? "", choice: "worse" },
        page: 1,
        actor: inspection.leadActor,
        now: duringIt,
      },
    );
    await reader.close();
    if (opened.kind !== "opened") throw new Error(opened.kind);
    expect(opened.words.list.map(({ words }) => words)).toEqual(["It is worse", "It is worse"]);
    const entry = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    expect(entry.action).toBe("collation.focus-area-opened");
  });
});
