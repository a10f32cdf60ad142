import { expect, it } from "vitest";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import {
  listBatchEnds,
  listResponsesWithAnswers,
  listResponsesWithoutAnswers,
  unpackResponse,
} from "#db/queries/responses-with-answers.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("responses read in stretches", (open) => {
  it("come each once, in order, as they were written, without those that were taken back", async () => {
    const said = ['She said "no", twice\\.', "Two\nlines, a\ttab, 🙂, \u001f and ‘quotes’"];
    const survey = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "change", text: "Better?", focusAreaIds, since: "2025-05-01" }),
        aQuestionInput({ type: "long-words", text: "Tell us more", focusAreaIds }),
      ],
    });
    const inspectionId = survey.inspection.id;
    const send = (words: string) =>
      aResponse(open.db, {
        survey: survey.survey,
        answers: everyAnswer(survey.set, words),
        now: survey.duringIt,
      });
    const receipts: string[] = [];
    for (let place = 0; place < 5; place += 1) receipts.push(await send(said[place % 2] ?? ""));
    await withdrawResponse(open.db, {
      survey: survey.survey,
      receipt: receipts[4] ?? "",
      now: survey.duringIt,
    });

    const ends = await listBatchEnds(open.db, { inspectionId, each: 2 });
    const stretches = [...ends, null].map((until, place) => ({
      inspectionId,
      after: ends[place - 1] ?? "",
      until,
    }));
    const read = await Promise.all(stretches.map((stretch) => listResponsesWithAnswers(open.db, stretch)));
    expect(read.map(({ length }) => length)).toEqual([2, 2, 0]);
    const whole = read.flat();
    expect(whole.map(({ id }) => id)).toEqual(whole.map(({ id }) => id).toSorted());
    const words = whole
      .map(unpackResponse)
      .flatMap(({ answers }) => answers.flatMap(([, , written]) => written ?? []));
    expect(words.toSorted()).toEqual([said[0], said[0], said[1], said[1]].toSorted());

    const without = await Promise.all(
      stretches.map((stretch) => listResponsesWithoutAnswers(open.db, stretch)),
    );
    expect(without.flat()).toEqual(
      whole.map((response) => ({ ...response, answersText: "[]", unaskedText: "[]" })),
    );
  });
});
