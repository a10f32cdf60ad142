import { expect, it } from "vitest";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { judgeResponses } from "#app/domain/responses/judge-responses.server.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

/** Each form says the first words, once more, and then others under the id that the page still has. */
describeOnBoth("a form that the browser's Back brings out again, under the id that was stored", (open) => {
  it("that enters a response says so and asks, and loses and doubles none", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    const enter = (words: string) =>
      enterOne(open.db, survey, { id, entry: anEntry(survey, { answers: everyAnswer(survey.set, words) }) });
    expect(await enter("We waited.")).toEqual({ kind: "entered", number: 1 });
    expect(await enter("We waited.")).toEqual({ kind: "already-entered", number: 1 });
    expect(await enter("Another family waited.")).toEqual({ kind: "other-entered", number: 1 });
    // The same boxes, ticked by somebody who rang, or on another day.
    const answers = everyAnswer(survey.set, "We waited.");
    for (const changes of [
      { mode: "phone", paper: null },
      { receivedAt: survey.duringIt.add({ minutes: 5 }) },
    ] as const)
      expect(
        await enterOne(open.db, survey, { id, entry: anEntry(survey, { answers, ...changes }) }),
      ).toEqual({
        kind: "other-entered",
        number: 1,
      });
    const other = await aSurvey(open.db);
    const elsewhere = await enterOne(open.db, other, { id });
    expect(elsewhere).toEqual({ kind: "entered", number: 1 });
  });

  it("that writes a finding writes another, in this re-visit alone", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const findingId = makeId();
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const write = (words: string) => writeFinding(open.db, { ...by, findingId, focusAreaId, words });
    expect(await write("Waits are long.")).toMatchObject({ number: 1, findingId });
    expect(await write("Waits are long.")).toMatchObject({ number: 1, findingId });
    expect(await write("Plans are late.")).toMatchObject({ kind: "written", number: 2 });
    const { inspection: other } = await aSurvey(open.db);
    const there = {
      inspectionId: other.id,
      actor: other.leadActor,
      focusAreaId: other.focusAreas[0]?.id ?? "",
    };
    const elsewhere = await writeFinding(open.db, { ...there, now, findingId, words: "Waits are long." });
    expect(elsewhere).toMatchObject({ kind: "written", number: 1 });
  });

  it("that says what was done about a safeguarding entry writes that down as well", async () => {
    const { inspection, survey, set, duringIt: now } = await aSurvey(open.db);
    await aResponse(open.db, { survey, now, answers: everyAnswer(set, "The driver hits him.") });
    const { id: entryId } = await open.db
      .selectFrom("safeguardingFlags")
      .select("id")
      .executeTakeFirstOrThrow();
    const id = makeId();
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now, entryId, id };
    for (const done of ["Told the duty team.", "Told the duty team.", "They called back."])
      expect(await recordAction(open.db, { ...by, done })).toEqual({ kind: "recorded" });
    const actions = await open.db.selectFrom("safeguardingActions").select("done").orderBy("done").execute();
    expect(actions.map(({ done }) => done)).toEqual(["They called back.", "Told the duty team."]);
  });

  it("that judges responses judges those as well, to be undone apart", async () => {
    const survey = await aSurvey(open.db);
    const ids = [makeId(), makeId()];
    for (const id of ids) await enterOne(open.db, survey, { id });
    const { inspection, duringIt } = survey;
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt.add({ hours: 3 }) };
    const entry = makeId();
    const judge = (subject: string, note: string) =>
      judgeResponses(open.db, {
        ...by,
        ...{ entry, verdict: "doubtful", note, subjects: [{ kind: "response", subject }] },
      });
    expect(await judge(ids[0] ?? "", "")).toEqual({ kind: "judged", count: 1, entry });
    expect(await judge(ids[0] ?? "", "")).toEqual({ kind: "judged", count: 1, entry });
    const second = await judge(ids[1] ?? "", "Copied.");
    expect(second).toMatchObject({ kind: "judged", count: 1 });
    expect(second).not.toMatchObject({ entry });
    expect(await open.db.selectFrom("responseJudgements").select("id").execute()).toHaveLength(2);
  });
});
