import { expect, it } from "vitest";
import { countProgress, countSources } from "#app/domain/reading/count-progress.server.ts";
import { markText } from "#app/domain/reading/mark-text.server.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember, longBefore } from "../factories/people.ts";
import { anApprovedSet, aQuestionInput } from "../factories/questions.ts";
import { aResponse, everyAnswer, surveyNow } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("how far each focus area is read and coded", (open) => {
  async function aRoom() {
    // One question about the first area, another about the first and the second.
    const inspection = await anInspection(open.db);
    const inspectionId = inspection.id;
    const [first = "", second = ""] = inspection.focusAreas.map(({ id }) => id);
    const set = await anApprovedSet(open.db, {
      inspectionId,
      actor: inspection.leadActor,
      now: longBefore,
      questions: [[first], [first, second]].map((focusAreaIds) =>
        aQuestionInput({ type: "long-words", focusAreaIds }),
      ),
    });
    const survey = await surveyNow(open.db, inspectionId);
    const now = usual.surveyOpensAt.add({ hours: 5 });
    for (const words of ["One.", "Two.", "Three."]) {
      await aResponse(open.db, { survey, answers: everyAnswer(set, words), now });
    }
    const texts = await open.db
      .selectFrom("texts")
      .innerJoin("textFocusAreas", "textFocusAreas.textNumber", "texts.number")
      .select((eb) => ["texts.number", "texts.words", eb.fn.countAll<number>().as("areas")])
      .groupBy(["texts.number", "texts.words"])
      .orderBy("texts.number")
      .execute();
    const lead = { inspectionId, actor: inspection.leadActor, now };
    const { actor } = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const other = { ...lead, actor };
    const code = (by: typeof lead, number: number, area: number, name = "Waiting") =>
      codeText(open.db, {
        ...by,
        number,
        theme: { name, focusAreaId: inspection.focusAreas[area]?.id ?? "" },
        range: null,
        feeling: "negative",
        seen: markOf(texts.find((text) => text.number === number)?.words ?? ""),
      });
    const look = async (by: typeof lead) => {
      const reader = createBackgroundQueries(open.database);
      const progress = await countProgress(
        { db: open.db, reader },
        { inspectionId, personId: by.actor.personId },
      );
      await reader.close();
      const numbersOf = ({ texts: all, readByPerson, readByAnybody, coded }: typeof progress.all) => [
        ...[all, readByPerson, readByAnybody, coded].map(Number),
      ];
      return [progress.all, ...progress.areas].map(numbersOf);
    };
    const numbers = texts.map(({ number }) => number);
    const ofBoth = texts.filter(({ areas }) => Number(areas) === 2).map(({ number }) => number);
    return { lead, other, code, look, numbers, ofBoth };
  }

  it("counts a text about two areas under both, and under themes only where it is under one of that area’s", async () => {
    const { lead, other, code, look, ofBoth } = await aRoom();
    const [number = 0] = ofBoth;
    expect(await look(lead)).toEqual([
      [6, 0, 0, 0],
      [6, 0, 0, 0],
      [3, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    await markText(open.db, { ...other, number, read: true });
    const coded = await code(other, number, 0);
    await code(lead, number, 0, "Calls");
    expect(await look(lead)).toEqual([
      [6, 0, 1, 1],
      [6, 0, 1, 1],
      [3, 0, 1, 0],
      [0, 0, 0, 0],
    ]);
    await code(lead, number, 1);
    expect((await look(other))[2]).toEqual([3, 1, 1, 1]);
    if (coded.kind === "coded") await undoCoding(open.db, { ...other, number, codingId: coded.codingId });
    expect((await look(other))[1]).toEqual([6, 1, 1, 1]);
  });

  it("counts no coding of the other reader of a sample that is read blind", async () => {
    const { lead, other, code, look, numbers } = await aRoom();
    const sample = { ...lead, otherReader: other.actor.personId, focusAreaId: null, size: 6, seed: 1 };
    const proposed = await proposeSample(open.db, sample);
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    await agreeToSample(open.db, { ...other, sampleId: proposed.sampleId });
    await code(other, numbers[0] ?? 0, 0);
    expect((await look(lead))[0]).toEqual([6, 0, 0, 0]);
    expect((await look(other))[0]).toEqual([6, 0, 0, 1]);
  });

  it("counts what came which way", async () => {
    const { lead } = await aRoom();
    const reader = createBackgroundQueries(open.database);
    await open.db
      .insertInto("texts")
      .values({ inspectionId: lead.inspectionId, source: "meeting", sourceId: "note", words: "Late." })
      .execute();
    const sources = await countSources({ reader }, { inspectionId: lead.inspectionId, texts: 7 });
    expect(sources).toEqual([
      { source: "survey", texts: 6 },
      { source: "young-people", texts: 0 },
      { source: "young-peoples-response", texts: 0 },
      { source: "meeting", texts: 1 },
    ]);
    await reader.close();
  });
});
