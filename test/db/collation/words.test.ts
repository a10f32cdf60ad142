import { expect, it, vi } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import { listWordsAfter } from "#db/queries/collation.ts";
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
    let after: string | null = null;
    for (let stretch = 0; stretch < 3; stretch += 1) {
      const rows: Awaited<ReturnType<typeof listWordsAfter>> = await listWordsAfter(open.db, {
        questionVersionId: question?.id ?? "",
        filter: everyResponse,
        after,
        limit: 3,
      });
      read.push(...rows.map(({ words }) => words ?? ""));
      after = rows.at(-1)?.responseId ?? after;
    }
    expect(read.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Words ${number}`));
  });
});
